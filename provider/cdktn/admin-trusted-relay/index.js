// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_trusted_relay
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_trusted_relay postplane_admin_trusted_relay}
*/
export class AdminTrustedRelay extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_admin_trusted_relay";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a AdminTrustedRelay resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the AdminTrustedRelay to import
    * @param importFromId The id of the existing AdminTrustedRelay that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_trusted_relay#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the AdminTrustedRelay to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_admin_trusted_relay", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_trusted_relay postplane_admin_trusted_relay} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AdminTrustedRelayConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_admin_trusted_relay',
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
        this._admin = config.admin;
        this._cidrs = config.cidrs;
        this._description = config.description;
        this._headerName = config.headerName;
        this._match = config.match;
        this._name = config.name;
        this._providerName = config.providerName;
        this._require = config.require;
        this._secretHeader = config.secretHeader;
        this._secretWo = config.secretWo;
        this._secretWoVersion = config.secretWoVersion;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // admin - computed: false, optional: false, required: true
    _admin;
    get admin() {
        return this.getStringAttribute('admin');
    }
    set admin(value) {
        this._admin = value;
    }
    // Temporarily expose input value. Use with caution.
    get adminInput() {
        return this._admin;
    }
    // cidrs - computed: false, optional: false, required: true
    _cidrs;
    get cidrs() {
        return cdktn.Fn.tolist(this.getListAttribute('cidrs'));
    }
    set cidrs(value) {
        this._cidrs = value;
    }
    // Temporarily expose input value. Use with caution.
    get cidrsInput() {
        return this._cidrs;
    }
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
    // header_name - computed: false, optional: true, required: false
    _headerName;
    get headerName() {
        return this.getStringAttribute('header_name');
    }
    set headerName(value) {
        this._headerName = value;
    }
    resetHeaderName() {
        this._headerName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headerNameInput() {
        return this._headerName;
    }
    // match - computed: true, optional: true, required: false
    _match;
    get match() {
        return this.getStringAttribute('match');
    }
    set match(value) {
        this._match = value;
    }
    resetMatch() {
        this._match = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get matchInput() {
        return this._match;
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
    // provider_name - computed: true, optional: true, required: false
    _providerName;
    get providerName() {
        return this.getStringAttribute('provider_name');
    }
    set providerName(value) {
        this._providerName = value;
    }
    resetProviderName() {
        this._providerName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get providerNameInput() {
        return this._providerName;
    }
    // require - computed: true, optional: true, required: false
    _require;
    get require() {
        return this.getStringAttribute('require');
    }
    set require(value) {
        this._require = value;
    }
    resetRequire() {
        this._require = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get requireInput() {
        return this._require;
    }
    // secret_header - computed: true, optional: true, required: false
    _secretHeader;
    get secretHeader() {
        return this.getStringAttribute('secret_header');
    }
    set secretHeader(value) {
        this._secretHeader = value;
    }
    resetSecretHeader() {
        this._secretHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get secretHeaderInput() {
        return this._secretHeader;
    }
    // secret_set - computed: true, optional: false, required: false
    get secretSet() {
        return this.getBooleanAttribute('secret_set');
    }
    // secret_set_at - computed: true, optional: false, required: false
    get secretSetAt() {
        return this.getStringAttribute('secret_set_at');
    }
    // secret_wo - computed: false, optional: true, required: false
    _secretWo;
    /**
    * @deprecated Write-only: the provider never returns this value; reading it always yields null by protocol contract. The getter remains for compatibility and will be removed in a future prebuilt-provider major.
    */
    get secretWo() {
        return this.getStringAttribute('secret_wo');
    }
    set secretWo(value) {
        this._secretWo = value;
    }
    resetSecretWo() {
        this._secretWo = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get secretWoInput() {
        return this._secretWo;
    }
    // secret_wo_version - computed: false, optional: true, required: false
    _secretWoVersion;
    get secretWoVersion() {
        return this.getNumberAttribute('secret_wo_version');
    }
    set secretWoVersion(value) {
        this._secretWoVersion = value;
    }
    resetSecretWoVersion() {
        this._secretWoVersion = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get secretWoVersionInput() {
        return this._secretWoVersion;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            admin: cdktn.stringToTerraform(this._admin),
            cidrs: cdktn.listMapper(cdktn.stringToTerraform, false)(this._cidrs),
            description: cdktn.stringToTerraform(this._description),
            header_name: cdktn.stringToTerraform(this._headerName),
            match: cdktn.stringToTerraform(this._match),
            name: cdktn.stringToTerraform(this._name),
            provider_name: cdktn.stringToTerraform(this._providerName),
            require: cdktn.stringToTerraform(this._require),
            secret_header: cdktn.stringToTerraform(this._secretHeader),
            secret_wo: this.markWriteOnlyAttribute(cdktn.stringToTerraform(this._secretWo)),
            secret_wo_version: cdktn.numberToTerraform(this._secretWoVersion),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            admin: {
                value: cdktn.stringToHclTerraform(this._admin),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            cidrs: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._cidrs),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            description: {
                value: cdktn.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            header_name: {
                value: cdktn.stringToHclTerraform(this._headerName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            match: {
                value: cdktn.stringToHclTerraform(this._match),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            provider_name: {
                value: cdktn.stringToHclTerraform(this._providerName),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            require: {
                value: cdktn.stringToHclTerraform(this._require),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            secret_header: {
                value: cdktn.stringToHclTerraform(this._secretHeader),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            secret_wo: {
                value: this.markWriteOnlyAttribute(cdktn.stringToHclTerraform(this._secretWo)),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            secret_wo_version: {
                value: cdktn.numberToHclTerraform(this._secretWoVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
