// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function dataPostplaneIdentityHeadersIdentityHeadersToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {};
}
export function dataPostplaneIdentityHeadersIdentityHeadersToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneIdentityHeadersIdentityHeadersOutputReference extends cdktn.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
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
    // domain - computed: true, optional: false, required: false
    get domain() {
        return this.getStringAttribute('domain');
    }
    // flags - computed: true, optional: false, required: false
    get flags() {
        return cdktn.Fn.tolist(this.getListAttribute('flags'));
    }
    // group - computed: true, optional: false, required: false
    get group() {
        return this.getNumberAttribute('group');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    // outgoing_user - computed: true, optional: false, required: false
    get outgoingUser() {
        return this.getStringAttribute('outgoing_user');
    }
    // pattern - computed: true, optional: false, required: false
    get pattern() {
        return this.getStringAttribute('pattern');
    }
    // position - computed: true, optional: false, required: false
    get position() {
        return this.getNumberAttribute('position');
    }
    // remove - computed: true, optional: false, required: false
    get remove() {
        return this.getBooleanAttribute('remove');
    }
    // value_mode - computed: true, optional: false, required: false
    get valueMode() {
        return this.getStringAttribute('value_mode');
    }
}
export class DataPostplaneIdentityHeadersIdentityHeadersList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new DataPostplaneIdentityHeadersIdentityHeadersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers postplane_identity_headers}
*/
export class DataPostplaneIdentityHeaders extends cdktn.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_identity_headers";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a DataPostplaneIdentityHeaders resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneIdentityHeaders to import
    * @param importFromId The id of the existing DataPostplaneIdentityHeaders that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneIdentityHeaders to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_identity_headers", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers postplane_identity_headers} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneIdentityHeadersConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'postplane_identity_headers',
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
        this._outgoingUser = config.outgoingUser;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // domain - computed: false, optional: true, required: false
    _domain;
    get domain() {
        return this.getStringAttribute('domain');
    }
    set domain(value) {
        this._domain = value;
    }
    resetDomain() {
        this._domain = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get domainInput() {
        return this._domain;
    }
    // identity_headers - computed: true, optional: false, required: false
    _identityHeaders = new DataPostplaneIdentityHeadersIdentityHeadersList(this, "identity_headers", false);
    get identityHeaders() {
        return this._identityHeaders;
    }
    // outgoing_user - computed: false, optional: true, required: false
    _outgoingUser;
    get outgoingUser() {
        return this.getStringAttribute('outgoing_user');
    }
    set outgoingUser(value) {
        this._outgoingUser = value;
    }
    resetOutgoingUser() {
        this._outgoingUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outgoingUserInput() {
        return this._outgoingUser;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            domain: cdktn.stringToTerraform(this._domain),
            outgoing_user: cdktn.stringToTerraform(this._outgoingUser),
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
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
