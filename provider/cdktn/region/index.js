// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region postplane_region}
*/
export class Region extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_region";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a Region resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Region to import
    * @param importFromId The id of the existing Region that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Region to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_region", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region postplane_region} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options RegionConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_region',
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
        this._deliveryCidrs = config.deliveryCidrs;
        this._deliveryHost = config.deliveryHost;
        this._description = config.description;
        this._mxHosts = config.mxHosts;
        this._name = config.name;
        this._spfInclude = config.spfInclude;
        this._submissionHost = config.submissionHost;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // delivery_cidrs - computed: true, optional: true, required: false
    _deliveryCidrs;
    get deliveryCidrs() {
        return cdktn.Fn.tolist(this.getListAttribute('delivery_cidrs'));
    }
    set deliveryCidrs(value) {
        this._deliveryCidrs = value;
    }
    resetDeliveryCidrs() {
        this._deliveryCidrs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deliveryCidrsInput() {
        return this._deliveryCidrs;
    }
    // delivery_host - computed: false, optional: true, required: false
    _deliveryHost;
    get deliveryHost() {
        return this.getStringAttribute('delivery_host');
    }
    set deliveryHost(value) {
        this._deliveryHost = value;
    }
    resetDeliveryHost() {
        this._deliveryHost = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deliveryHostInput() {
        return this._deliveryHost;
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
    // mx_hosts - computed: false, optional: false, required: true
    _mxHosts;
    get mxHosts() {
        return this.getListAttribute('mx_hosts');
    }
    set mxHosts(value) {
        this._mxHosts = value;
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
    // spf_include - computed: false, optional: true, required: false
    _spfInclude;
    get spfInclude() {
        return this.getStringAttribute('spf_include');
    }
    set spfInclude(value) {
        this._spfInclude = value;
    }
    resetSpfInclude() {
        this._spfInclude = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get spfIncludeInput() {
        return this._spfInclude;
    }
    // submission_host - computed: false, optional: true, required: false
    _submissionHost;
    get submissionHost() {
        return this.getStringAttribute('submission_host');
    }
    set submissionHost(value) {
        this._submissionHost = value;
    }
    resetSubmissionHost() {
        this._submissionHost = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get submissionHostInput() {
        return this._submissionHost;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            delivery_cidrs: cdktn.listMapper(cdktn.stringToTerraform, false)(this._deliveryCidrs),
            delivery_host: cdktn.stringToTerraform(this._deliveryHost),
            description: cdktn.stringToTerraform(this._description),
            mx_hosts: cdktn.listMapper(cdktn.stringToTerraform, false)(this._mxHosts),
            name: cdktn.stringToTerraform(this._name),
            spf_include: cdktn.stringToTerraform(this._spfInclude),
            submission_host: cdktn.stringToTerraform(this._submissionHost),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            delivery_cidrs: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._deliveryCidrs),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            delivery_host: {
                value: cdktn.stringToHclTerraform(this._deliveryHost),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            description: {
                value: cdktn.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            mx_hosts: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._mxHosts),
                isBlock: false,
                type: "list",
                storageClassType: "stringList",
            },
            name: {
                value: cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            spf_include: {
                value: cdktn.stringToHclTerraform(this._spfInclude),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            submission_host: {
                value: cdktn.stringToHclTerraform(this._submissionHost),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
