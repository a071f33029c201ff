// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust
// generated from terraform resource schema
import * as cdktf from 'cdktf';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust postplane_oidc_trust}
*/
export class OidcTrust extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_oidc_trust";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a OidcTrust resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the OidcTrust to import
    * @param importFromId The id of the existing OidcTrust that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the OidcTrust to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_oidc_trust", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust postplane_oidc_trust} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options OidcTrustConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_oidc_trust',
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
        this._access = config.access;
        this._admin = config.admin;
        this._audience = config.audience;
        this._claims = config.claims;
        this._description = config.description;
        this._enabled = config.enabled;
        this._issuer = config.issuer;
        this._jwks = config.jwks;
        this._maxSeconds = config.maxSeconds;
        this._name = config.name;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // access - computed: true, optional: true, required: false
    _access;
    get access() {
        return this.getStringAttribute('access');
    }
    set access(value) {
        this._access = value;
    }
    resetAccess() {
        this._access = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get accessInput() {
        return this._access;
    }
    // admin - computed: false, optional: true, required: false
    _admin;
    get admin() {
        return this.getStringAttribute('admin');
    }
    set admin(value) {
        this._admin = value;
    }
    resetAdmin() {
        this._admin = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get adminInput() {
        return this._admin;
    }
    // audience - computed: false, optional: false, required: true
    _audience;
    get audience() {
        return this.getStringAttribute('audience');
    }
    set audience(value) {
        this._audience = value;
    }
    // Temporarily expose input value. Use with caution.
    get audienceInput() {
        return this._audience;
    }
    // claims - computed: false, optional: false, required: true
    _claims;
    get claims() {
        return this.getStringMapAttribute('claims');
    }
    set claims(value) {
        this._claims = value;
    }
    // Temporarily expose input value. Use with caution.
    get claimsInput() {
        return this._claims;
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
    // enabled - computed: true, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
    // issuer - computed: false, optional: false, required: true
    _issuer;
    get issuer() {
        return this.getStringAttribute('issuer');
    }
    set issuer(value) {
        this._issuer = value;
    }
    // Temporarily expose input value. Use with caution.
    get issuerInput() {
        return this._issuer;
    }
    // jwks - computed: false, optional: true, required: false
    _jwks;
    get jwks() {
        return this.getStringAttribute('jwks');
    }
    set jwks(value) {
        this._jwks = value;
    }
    resetJwks() {
        this._jwks = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get jwksInput() {
        return this._jwks;
    }
    // max_seconds - computed: true, optional: true, required: false
    _maxSeconds;
    get maxSeconds() {
        return this.getNumberAttribute('max_seconds');
    }
    set maxSeconds(value) {
        this._maxSeconds = value;
    }
    resetMaxSeconds() {
        this._maxSeconds = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxSecondsInput() {
        return this._maxSeconds;
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
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            access: cdktf.stringToTerraform(this._access),
            admin: cdktf.stringToTerraform(this._admin),
            audience: cdktf.stringToTerraform(this._audience),
            claims: cdktf.hashMapper(cdktf.stringToTerraform)(this._claims),
            description: cdktf.stringToTerraform(this._description),
            enabled: cdktf.booleanToTerraform(this._enabled),
            issuer: cdktf.stringToTerraform(this._issuer),
            jwks: cdktf.stringToTerraform(this._jwks),
            max_seconds: cdktf.numberToTerraform(this._maxSeconds),
            name: cdktf.stringToTerraform(this._name),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            access: {
                value: cdktf.stringToHclTerraform(this._access),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            admin: {
                value: cdktf.stringToHclTerraform(this._admin),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            audience: {
                value: cdktf.stringToHclTerraform(this._audience),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            claims: {
                value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._claims),
                isBlock: false,
                type: "map",
                storageClassType: "stringMap",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            enabled: {
                value: cdktf.booleanToHclTerraform(this._enabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            issuer: {
                value: cdktf.stringToHclTerraform(this._issuer),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            jwks: {
                value: cdktf.stringToHclTerraform(this._jwks),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            max_seconds: {
                value: cdktf.numberToHclTerraform(this._maxSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
