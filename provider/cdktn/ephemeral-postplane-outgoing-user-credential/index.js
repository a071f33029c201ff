// https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential postplane_outgoing_user_credential}
*/
export class EphemeralPostplaneOutgoingUserCredential extends cdktn.TerraformEphemeralResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_outgoing_user_credential";
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential postplane_outgoing_user_credential} Ephemeral Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options EphemeralPostplaneOutgoingUserCredentialConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_outgoing_user_credential',
            terraformGeneratorMetadata: {
                providerName: 'postplane'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            forEach: config.forEach
        });
        this._domain = config.domain;
        this._outgoingUser = config.outgoingUser;
        this._ttlSeconds = config.ttlSeconds;
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
    // expires_at - computed: true, optional: false, required: false
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // login - computed: true, optional: false, required: false
    get login() {
        return this.getStringAttribute('login');
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
    // password - computed: true, optional: false, required: false
    get password() {
        return this.getStringAttribute('password');
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
            domain: cdktn.stringToTerraform(this._domain),
            outgoing_user: cdktn.stringToTerraform(this._outgoingUser),
            ttl_seconds: cdktn.numberToTerraform(this._ttlSeconds),
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
            outgoing_user: {
                value: cdktn.stringToHclTerraform(this._outgoingUser),
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
