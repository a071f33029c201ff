// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener
// generated from terraform resource schema
import * as cdktf from 'cdktf';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener postplane_listener}
*/
export class Listener extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_listener";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Listener resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Listener to import
    * @param importFromId The id of the existing Listener that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Listener to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_listener", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener postplane_listener} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ListenerConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_listener',
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
        this._address = config.address;
        this._certificate = config.certificate;
        this._description = config.description;
        this._direction = config.direction;
        this._enabled = config.enabled;
        this._name = config.name;
        this._port = config.port;
        this._privateKeyWo = config.privateKeyWo;
        this._privateKeyWoVersion = config.privateKeyWoVersion;
        this._proxyProtocol = config.proxyProtocol;
        this._requireTlsForAuth = config.requireTlsForAuth;
        this._tls = config.tls;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // address - computed: true, optional: true, required: false
    _address;
    get address() {
        return this.getStringAttribute('address');
    }
    set address(value) {
        this._address = value;
    }
    resetAddress() {
        this._address = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get addressInput() {
        return this._address;
    }
    // certificate - computed: false, optional: true, required: false
    _certificate;
    get certificate() {
        return this.getStringAttribute('certificate');
    }
    set certificate(value) {
        this._certificate = value;
    }
    resetCertificate() {
        this._certificate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get certificateInput() {
        return this._certificate;
    }
    // certificate_expires_at - computed: true, optional: false, required: false
    get certificateExpiresAt() {
        return this.getStringAttribute('certificate_expires_at');
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
    // port - computed: false, optional: false, required: true
    _port;
    get port() {
        return this.getNumberAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    // Temporarily expose input value. Use with caution.
    get portInput() {
        return this._port;
    }
    // private_key_set - computed: true, optional: false, required: false
    get privateKeySet() {
        return this.getBooleanAttribute('private_key_set');
    }
    // private_key_set_at - computed: true, optional: false, required: false
    get privateKeySetAt() {
        return this.getStringAttribute('private_key_set_at');
    }
    // private_key_wo - computed: false, optional: true, required: false
    _privateKeyWo;
    get privateKeyWo() {
        return this.getStringAttribute('private_key_wo');
    }
    set privateKeyWo(value) {
        this._privateKeyWo = value;
    }
    resetPrivateKeyWo() {
        this._privateKeyWo = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get privateKeyWoInput() {
        return this._privateKeyWo;
    }
    // private_key_wo_version - computed: false, optional: true, required: false
    _privateKeyWoVersion;
    get privateKeyWoVersion() {
        return this.getNumberAttribute('private_key_wo_version');
    }
    set privateKeyWoVersion(value) {
        this._privateKeyWoVersion = value;
    }
    resetPrivateKeyWoVersion() {
        this._privateKeyWoVersion = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get privateKeyWoVersionInput() {
        return this._privateKeyWoVersion;
    }
    // proxy_protocol - computed: true, optional: true, required: false
    _proxyProtocol;
    get proxyProtocol() {
        return cdktf.Fn.tolist(this.getListAttribute('proxy_protocol'));
    }
    set proxyProtocol(value) {
        this._proxyProtocol = value;
    }
    resetProxyProtocol() {
        this._proxyProtocol = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyProtocolInput() {
        return this._proxyProtocol;
    }
    // require_tls_for_auth - computed: true, optional: true, required: false
    _requireTlsForAuth;
    get requireTlsForAuth() {
        return this.getBooleanAttribute('require_tls_for_auth');
    }
    set requireTlsForAuth(value) {
        this._requireTlsForAuth = value;
    }
    resetRequireTlsForAuth() {
        this._requireTlsForAuth = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get requireTlsForAuthInput() {
        return this._requireTlsForAuth;
    }
    // tls - computed: true, optional: true, required: false
    _tls;
    get tls() {
        return this.getStringAttribute('tls');
    }
    set tls(value) {
        this._tls = value;
    }
    resetTls() {
        this._tls = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tlsInput() {
        return this._tls;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            address: cdktf.stringToTerraform(this._address),
            certificate: cdktf.stringToTerraform(this._certificate),
            description: cdktf.stringToTerraform(this._description),
            direction: cdktf.stringToTerraform(this._direction),
            enabled: cdktf.booleanToTerraform(this._enabled),
            name: cdktf.stringToTerraform(this._name),
            port: cdktf.numberToTerraform(this._port),
            private_key_wo: cdktf.stringToTerraform(this._privateKeyWo),
            private_key_wo_version: cdktf.numberToTerraform(this._privateKeyWoVersion),
            proxy_protocol: cdktf.listMapper(cdktf.stringToTerraform, false)(this._proxyProtocol),
            require_tls_for_auth: cdktf.booleanToTerraform(this._requireTlsForAuth),
            tls: cdktf.stringToTerraform(this._tls),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            address: {
                value: cdktf.stringToHclTerraform(this._address),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            certificate: {
                value: cdktf.stringToHclTerraform(this._certificate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            direction: {
                value: cdktf.stringToHclTerraform(this._direction),
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
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            port: {
                value: cdktf.numberToHclTerraform(this._port),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            private_key_wo: {
                value: cdktf.stringToHclTerraform(this._privateKeyWo),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_wo_version: {
                value: cdktf.numberToHclTerraform(this._privateKeyWoVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            proxy_protocol: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._proxyProtocol),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            require_tls_for_auth: {
                value: cdktf.booleanToHclTerraform(this._requireTlsForAuth),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            tls: {
                value: cdktf.stringToHclTerraform(this._tls),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
