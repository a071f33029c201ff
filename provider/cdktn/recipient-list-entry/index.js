// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/recipient_list_entry
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/recipient_list_entry postplane_recipient_list_entry}
*/
export class RecipientListEntry extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_recipient_list_entry";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a RecipientListEntry resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the RecipientListEntry to import
    * @param importFromId The id of the existing RecipientListEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/recipient_list_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the RecipientListEntry to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_recipient_list_entry", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/recipient_list_entry postplane_recipient_list_entry} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options RecipientListEntryConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_recipient_list_entry',
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
        this._domain = config.domain;
        this._list = config.list;
        this._localPart = config.localPart;
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
    // local_part - computed: false, optional: false, required: true
    _localPart;
    get localPart() {
        return this.getStringAttribute('local_part');
    }
    set localPart(value) {
        this._localPart = value;
    }
    // Temporarily expose input value. Use with caution.
    get localPartInput() {
        return this._localPart;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            description: cdktn.stringToTerraform(this._description),
            domain: cdktn.stringToTerraform(this._domain),
            list: cdktn.stringToTerraform(this._list),
            local_part: cdktn.stringToTerraform(this._localPart),
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
            local_part: {
                value: cdktn.stringToHclTerraform(this._localPart),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
