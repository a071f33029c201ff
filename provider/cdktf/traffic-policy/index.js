// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy
// generated from terraform resource schema
import * as cdktf from 'cdktf';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy postplane_traffic_policy}
*/
export class TrafficPolicy extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_traffic_policy";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a TrafficPolicy resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the TrafficPolicy to import
    * @param importFromId The id of the existing TrafficPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the TrafficPolicy to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_traffic_policy", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy postplane_traffic_policy} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options TrafficPolicyConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_traffic_policy',
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
        this._domains = config.domains;
        this._maxConnections = config.maxConnections;
        this._maxMessagesPerConnection = config.maxMessagesPerConnection;
        this._maxPerMinute = config.maxPerMinute;
        this._mxHosts = config.mxHosts;
        this._name = config.name;
        this._smarthost = config.smarthost;
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
    // domains - computed: true, optional: true, required: false
    _domains;
    get domains() {
        return cdktf.Fn.tolist(this.getListAttribute('domains'));
    }
    set domains(value) {
        this._domains = value;
    }
    resetDomains() {
        this._domains = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get domainsInput() {
        return this._domains;
    }
    // max_connections - computed: false, optional: true, required: false
    _maxConnections;
    get maxConnections() {
        return this.getNumberAttribute('max_connections');
    }
    set maxConnections(value) {
        this._maxConnections = value;
    }
    resetMaxConnections() {
        this._maxConnections = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxConnectionsInput() {
        return this._maxConnections;
    }
    // max_messages_per_connection - computed: false, optional: true, required: false
    _maxMessagesPerConnection;
    get maxMessagesPerConnection() {
        return this.getNumberAttribute('max_messages_per_connection');
    }
    set maxMessagesPerConnection(value) {
        this._maxMessagesPerConnection = value;
    }
    resetMaxMessagesPerConnection() {
        this._maxMessagesPerConnection = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxMessagesPerConnectionInput() {
        return this._maxMessagesPerConnection;
    }
    // max_per_minute - computed: false, optional: true, required: false
    _maxPerMinute;
    get maxPerMinute() {
        return this.getNumberAttribute('max_per_minute');
    }
    set maxPerMinute(value) {
        this._maxPerMinute = value;
    }
    resetMaxPerMinute() {
        this._maxPerMinute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxPerMinuteInput() {
        return this._maxPerMinute;
    }
    // mx_hosts - computed: true, optional: true, required: false
    _mxHosts;
    get mxHosts() {
        return cdktf.Fn.tolist(this.getListAttribute('mx_hosts'));
    }
    set mxHosts(value) {
        this._mxHosts = value;
    }
    resetMxHosts() {
        this._mxHosts = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mxHostsInput() {
        return this._mxHosts;
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
    // smarthost - computed: true, optional: true, required: false
    _smarthost;
    get smarthost() {
        return this.getBooleanAttribute('smarthost');
    }
    set smarthost(value) {
        this._smarthost = value;
    }
    resetSmarthost() {
        this._smarthost = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get smarthostInput() {
        return this._smarthost;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            description: cdktf.stringToTerraform(this._description),
            domains: cdktf.listMapper(cdktf.stringToTerraform, false)(this._domains),
            max_connections: cdktf.numberToTerraform(this._maxConnections),
            max_messages_per_connection: cdktf.numberToTerraform(this._maxMessagesPerConnection),
            max_per_minute: cdktf.numberToTerraform(this._maxPerMinute),
            mx_hosts: cdktf.listMapper(cdktf.stringToTerraform, false)(this._mxHosts),
            name: cdktf.stringToTerraform(this._name),
            smarthost: cdktf.booleanToTerraform(this._smarthost),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            domains: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._domains),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            max_connections: {
                value: cdktf.numberToHclTerraform(this._maxConnections),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            max_messages_per_connection: {
                value: cdktf.numberToHclTerraform(this._maxMessagesPerConnection),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            max_per_minute: {
                value: cdktf.numberToHclTerraform(this._maxPerMinute),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            mx_hosts: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._mxHosts),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            smarthost: {
                value: cdktf.booleanToHclTerraform(this._smarthost),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
