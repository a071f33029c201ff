// https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token postplane_api_token}
*/
export class EphemeralPostplaneApiToken extends cdktn.TerraformEphemeralResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_api_token";
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token postplane_api_token} Ephemeral Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options EphemeralPostplaneApiTokenConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_api_token',
            terraformGeneratorMetadata: {
                providerName: 'postplane'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            forEach: config.forEach
        });
        this._admin = config.admin;
        this._name = config.name;
        this._ttlSeconds = config.ttlSeconds;
    }
    // ==========
    // ATTRIBUTES
    // ==========
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
    // expires_at - computed: true, optional: false, required: false
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
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
    // token - computed: true, optional: false, required: false
    get token() {
        return this.getStringAttribute('token');
    }
    // ttl_seconds - computed: false, optional: true, required: false
    _ttlSeconds;
    get ttlSeconds() {
        return this.getNumberAttribute('ttl_seconds');
    }
    set ttlSeconds(value) {
        this._ttlSeconds = value;
    }
    resetTtlSeconds() {
        this._ttlSeconds = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get ttlSecondsInput() {
        return this._ttlSeconds;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            admin: cdktn.stringToTerraform(this._admin),
            name: cdktn.stringToTerraform(this._name),
            ttl_seconds: cdktn.numberToTerraform(this._ttlSeconds),
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
            name: {
                value: cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ttl_seconds: {
                value: cdktn.numberToHclTerraform(this._ttlSeconds),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
