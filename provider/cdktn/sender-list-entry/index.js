// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry postplane_sender_list_entry}
*/
export class SenderListEntry extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_sender_list_entry";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a SenderListEntry resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SenderListEntry to import
    * @param importFromId The id of the existing SenderListEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SenderListEntry to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_sender_list_entry", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry postplane_sender_list_entry} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SenderListEntryConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_sender_list_entry',
            terraformGeneratorMetadata: {
                providerName: 'postplane'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._description = config.description;
        this._direction = config.direction;
        this._domain = config.domain;
        this._list = config.list;
        this._matchEnvelope = config.matchEnvelope;
        this._matchHeader = config.matchHeader;
        this._outgoingUser = config.outgoingUser;
        this._pattern = config.pattern;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // description - computed: false, optional: true, required: false
    _description;
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    // direction - computed: false, optional: false, required: true
    _direction;
    get direction() {
        return this.getStringAttribute('direction');
    }
    set direction(value) {
        this._direction = value;
    }
    // Temporarily expose input value. Use with caution.
    get directionInput() {
        return this._direction;
    }
    // domain - computed: false, optional: false, required: true
    _domain;
    get domain() {
        return this.getStringAttribute('domain');
    }
    set domain(value) {
        this._domain = value;
    }
    // Temporarily expose input value. Use with caution.
    get domainInput() {
        return this._domain;
    }
    // list - computed: false, optional: false, required: true
    _list;
    get list() {
        return this.getStringAttribute('list');
    }
    set list(value) {
        this._list = value;
    }
    // Temporarily expose input value. Use with caution.
    get listInput() {
        return this._list;
    }
    // match_envelope - computed: true, optional: true, required: false
    _matchEnvelope;
    get matchEnvelope() {
        return this.getBooleanAttribute('match_envelope');
    }
    set matchEnvelope(value) {
        this._matchEnvelope = value;
    }
    resetMatchEnvelope() {
        this._matchEnvelope = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get matchEnvelopeInput() {
        return this._matchEnvelope;
    }
    // match_header - computed: true, optional: true, required: false
    _matchHeader;
    get matchHeader() {
        return this.getBooleanAttribute('match_header');
    }
    set matchHeader(value) {
        this._matchHeader = value;
    }
    resetMatchHeader() {
        this._matchHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get matchHeaderInput() {
        return this._matchHeader;
    }
    // outgoing_user - computed: false, optional: true, required: false
    _outgoingUser;
    get outgoingUser() {
        return this.getStringAttribute('outgoing_user');
    }
    set outgoingUser(value) {
        this._outgoingUser = value;
    }
    resetOutgoingUser() {
        this._outgoingUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outgoingUserInput() {
        return this._outgoingUser;
    }
    // pattern - computed: false, optional: false, required: true
    _pattern;
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    // Temporarily expose input value. Use with caution.
    get patternInput() {
        return this._pattern;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            description: cdktn.stringToTerraform(this._description),
            direction: cdktn.stringToTerraform(this._direction),
            domain: cdktn.stringToTerraform(this._domain),
            list: cdktn.stringToTerraform(this._list),
            match_envelope: cdktn.booleanToTerraform(this._matchEnvelope),
            match_header: cdktn.booleanToTerraform(this._matchHeader),
            outgoing_user: cdktn.stringToTerraform(this._outgoingUser),
            pattern: cdktn.stringToTerraform(this._pattern),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            description: {
                value: cdktn.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            direction: {
                value: cdktn.stringToHclTerraform(this._direction),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            domain: {
                value: cdktn.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            list: {
                value: cdktn.stringToHclTerraform(this._list),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            match_envelope: {
                value: cdktn.booleanToHclTerraform(this._matchEnvelope),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            match_header: {
                value: cdktn.booleanToHclTerraform(this._matchHeader),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            outgoing_user: {
                value: cdktn.stringToHclTerraform(this._outgoingUser),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            pattern: {
                value: cdktn.stringToHclTerraform(this._pattern),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
