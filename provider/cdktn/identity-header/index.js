// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header postplane_identity_header}
*/
export class IdentityHeader extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_identity_header";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a IdentityHeader resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the IdentityHeader to import
    * @param importFromId The id of the existing IdentityHeader that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the IdentityHeader to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_identity_header", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header postplane_identity_header} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options IdentityHeaderConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_identity_header',
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
        this._domain = config.domain;
        this._flags = config.flags;
        this._group = config.group;
        this._name = config.name;
        this._outgoingUser = config.outgoingUser;
        this._pattern = config.pattern;
        this._position = config.position;
        this._remove = config.remove;
        this._valueMode = config.valueMode;
    }
    // ==========
    // ATTRIBUTES
    // ==========
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
    // flags - computed: true, optional: true, required: false
    _flags;
    get flags() {
        return cdktn.Fn.tolist(this.getListAttribute('flags'));
    }
    set flags(value) {
        this._flags = value;
    }
    resetFlags() {
        this._flags = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get flagsInput() {
        return this._flags;
    }
    // group - computed: true, optional: true, required: false
    _group;
    get group() {
        return this.getNumberAttribute('group');
    }
    set group(value) {
        this._group = value;
    }
    resetGroup() {
        this._group = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupInput() {
        return this._group;
    }
    // name - computed: false, optional: false, required: true
    _name;
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    // outgoing_user - computed: false, optional: false, required: true
    _outgoingUser;
    get outgoingUser() {
        return this.getStringAttribute('outgoing_user');
    }
    set outgoingUser(value) {
        this._outgoingUser = value;
    }
    // Temporarily expose input value. Use with caution.
    get outgoingUserInput() {
        return this._outgoingUser;
    }
    // pattern - computed: false, optional: true, required: false
    _pattern;
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    set pattern(value) {
        this._pattern = value;
    }
    resetPattern() {
        this._pattern = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get patternInput() {
        return this._pattern;
    }
    // position - computed: true, optional: true, required: false
    _position;
    get position() {
        return this.getNumberAttribute('position');
    }
    set position(value) {
        this._position = value;
    }
    resetPosition() {
        this._position = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get positionInput() {
        return this._position;
    }
    // remove - computed: true, optional: true, required: false
    _remove;
    get remove() {
        return this.getBooleanAttribute('remove');
    }
    set remove(value) {
        this._remove = value;
    }
    resetRemove() {
        this._remove = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get removeInput() {
        return this._remove;
    }
    // value_mode - computed: true, optional: true, required: false
    _valueMode;
    get valueMode() {
        return this.getStringAttribute('value_mode');
    }
    set valueMode(value) {
        this._valueMode = value;
    }
    resetValueMode() {
        this._valueMode = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get valueModeInput() {
        return this._valueMode;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            domain: cdktn.stringToTerraform(this._domain),
            flags: cdktn.listMapper(cdktn.stringToTerraform, false)(this._flags),
            group: cdktn.numberToTerraform(this._group),
            name: cdktn.stringToTerraform(this._name),
            outgoing_user: cdktn.stringToTerraform(this._outgoingUser),
            pattern: cdktn.stringToTerraform(this._pattern),
            position: cdktn.numberToTerraform(this._position),
            remove: cdktn.booleanToTerraform(this._remove),
            value_mode: cdktn.stringToTerraform(this._valueMode),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            domain: {
                value: cdktn.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            flags: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._flags),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            group: {
                value: cdktn.numberToHclTerraform(this._group),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
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
            position: {
                value: cdktn.numberToHclTerraform(this._position),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            remove: {
                value: cdktn.booleanToHclTerraform(this._remove),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            value_mode: {
                value: cdktn.stringToHclTerraform(this._valueMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
