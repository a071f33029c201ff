// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function dataPostplaneMailboxEffectiveToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {};
}
export function dataPostplaneMailboxEffectiveToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneMailboxEffectiveOutputReference extends cdktn.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    // archiving - computed: true, optional: false, required: false
    get archiving() {
        return this.getBooleanAttribute('archiving');
    }
    // block_macros - computed: true, optional: false, required: false
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    // discard - computed: true, optional: false, required: false
    get discard() {
        return this.getBooleanAttribute('discard');
    }
    // filtering - computed: true, optional: false, required: false
    get filtering() {
        return this.getBooleanAttribute('filtering');
    }
    // reports - computed: true, optional: false, required: false
    get reports() {
        return this.getBooleanAttribute('reports');
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox postplane_mailbox}
*/
export class DataPostplaneMailbox extends cdktn.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_mailbox";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a DataPostplaneMailbox resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneMailbox to import
    * @param importFromId The id of the existing DataPostplaneMailbox that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneMailbox to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_mailbox", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox postplane_mailbox} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneMailboxConfig
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
        this._domain = config.domain;
        this._localPart = config.localPart;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // archiving - computed: true, optional: false, required: false
    get archiving() {
        return this.getBooleanAttribute('archiving');
    }
    // block_macros - computed: true, optional: false, required: false
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
    }
    // discard - computed: true, optional: false, required: false
    get discard() {
        return this.getBooleanAttribute('discard');
    }
    // distribution_list - computed: true, optional: false, required: false
    get distributionList() {
        return this.getBooleanAttribute('distribution_list');
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
    // effective - computed: true, optional: false, required: false
    _effective = new DataPostplaneMailboxEffectiveOutputReference(this, "effective");
    get effective() {
        return this._effective;
    }
    // filtering - computed: true, optional: false, required: false
    get filtering() {
        return this.getBooleanAttribute('filtering');
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
    // reports - computed: true, optional: false, required: false
    get reports() {
        return this.getBooleanAttribute('reports');
    }
    // revision - computed: true, optional: false, required: false
    get revision() {
        return this.getNumberAttribute('revision');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            domain: cdktn.stringToTerraform(this._domain),
            local_part: cdktn.stringToTerraform(this._localPart),
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
