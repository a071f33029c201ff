// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox postplane_mailbox}
*/
export class Mailbox extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_mailbox";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a Mailbox resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Mailbox to import
    * @param importFromId The id of the existing Mailbox that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Mailbox to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_mailbox", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox postplane_mailbox} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MailboxConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_mailbox',
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
        this._archiving = config.archiving;
        this._blockMacros = config.blockMacros;
        this._description = config.description;
        this._discard = config.discard;
        this._distributionList = config.distributionList;
        this._domain = config.domain;
        this._filtering = config.filtering;
        this._localPart = config.localPart;
        this._reports = config.reports;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // archiving - computed: false, optional: true, required: false
    _archiving;
    get archiving() {
        return this.getBooleanAttribute('archiving');
    }
    set archiving(value) {
        this._archiving = value;
    }
    resetArchiving() {
        this._archiving = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get archivingInput() {
        return this._archiving;
    }
    // block_macros - computed: false, optional: true, required: false
    _blockMacros;
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    set blockMacros(value) {
        this._blockMacros = value;
    }
    resetBlockMacros() {
        this._blockMacros = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get blockMacrosInput() {
        return this._blockMacros;
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
    // discard - computed: false, optional: true, required: false
    _discard;
    get discard() {
        return this.getBooleanAttribute('discard');
    }
    set discard(value) {
        this._discard = value;
    }
    resetDiscard() {
        this._discard = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get discardInput() {
        return this._discard;
    }
    // distribution_list - computed: true, optional: true, required: false
    _distributionList;
    get distributionList() {
        return this.getBooleanAttribute('distribution_list');
    }
    set distributionList(value) {
        this._distributionList = value;
    }
    resetDistributionList() {
        this._distributionList = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get distributionListInput() {
        return this._distributionList;
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
    // filtering - computed: false, optional: true, required: false
    _filtering;
    get filtering() {
        return this.getBooleanAttribute('filtering');
    }
    set filtering(value) {
        this._filtering = value;
    }
    resetFiltering() {
        this._filtering = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get filteringInput() {
        return this._filtering;
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
    // reports - computed: false, optional: true, required: false
    _reports;
    get reports() {
        return this.getBooleanAttribute('reports');
    }
    set reports(value) {
        this._reports = value;
    }
    resetReports() {
        this._reports = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get reportsInput() {
        return this._reports;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            archiving: cdktn.booleanToTerraform(this._archiving),
            block_macros: cdktn.booleanToTerraform(this._blockMacros),
            description: cdktn.stringToTerraform(this._description),
            discard: cdktn.booleanToTerraform(this._discard),
            distribution_list: cdktn.booleanToTerraform(this._distributionList),
            domain: cdktn.stringToTerraform(this._domain),
            filtering: cdktn.booleanToTerraform(this._filtering),
            local_part: cdktn.stringToTerraform(this._localPart),
            reports: cdktn.booleanToTerraform(this._reports),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            archiving: {
                value: cdktn.booleanToHclTerraform(this._archiving),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            block_macros: {
                value: cdktn.booleanToHclTerraform(this._blockMacros),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            description: {
                value: cdktn.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            discard: {
                value: cdktn.booleanToHclTerraform(this._discard),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            distribution_list: {
                value: cdktn.booleanToHclTerraform(this._distributionList),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            domain: {
                value: cdktn.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            filtering: {
                value: cdktn.booleanToHclTerraform(this._filtering),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            local_part: {
                value: cdktn.stringToHclTerraform(this._localPart),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            reports: {
                value: cdktn.booleanToHclTerraform(this._reports),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
