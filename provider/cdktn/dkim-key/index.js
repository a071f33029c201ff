// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function dkimKeyDnsRecordToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {};
}
export function dkimKeyDnsRecordToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {};
    return attrs;
}
export class DkimKeyDnsRecordOutputReference extends cdktn.ComplexObject {
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
    // chunks - computed: true, optional: false, required: false
    get chunks() {
        return this.getListAttribute('chunks');
    }
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
    }
    // value - computed: true, optional: false, required: false
    get value() {
        return this.getStringAttribute('value');
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key postplane_dkim_key}
*/
export class DkimKey extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_dkim_key";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a DkimKey resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DkimKey to import
    * @param importFromId The id of the existing DkimKey that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DkimKey to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_dkim_key", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key postplane_dkim_key} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DkimKeyConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_dkim_key',
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
        this._algorithm = config.algorithm;
        this._bits = config.bits;
        this._domain = config.domain;
        this._privateKeyWo = config.privateKeyWo;
        this._privateKeyWoVersion = config.privateKeyWoVersion;
        this._selector = config.selector;
        this._state = config.state;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // algorithm - computed: true, optional: true, required: false
    _algorithm;
    get algorithm() {
        return this.getStringAttribute('algorithm');
    }
    set algorithm(value) {
        this._algorithm = value;
    }
    resetAlgorithm() {
        this._algorithm = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get algorithmInput() {
        return this._algorithm;
    }
    // bits - computed: false, optional: true, required: false
    _bits;
    get bits() {
        return this.getNumberAttribute('bits');
    }
    set bits(value) {
        this._bits = value;
    }
    resetBits() {
        this._bits = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get bitsInput() {
        return this._bits;
    }
    // dns_record - computed: true, optional: false, required: false
    _dnsRecord = new DkimKeyDnsRecordOutputReference(this, "dns_record");
    get dnsRecord() {
        return this._dnsRecord;
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
    /**
    * @deprecated Write-only: the provider never returns this value; reading it always yields null by protocol contract. The getter remains for compatibility and will be removed in a future prebuilt-provider major.
    */
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
    // public_key - computed: true, optional: false, required: false
    get publicKey() {
        return this.getStringAttribute('public_key');
    }
    // selector - computed: false, optional: false, required: true
    _selector;
    get selector() {
        return this.getStringAttribute('selector');
    }
    set selector(value) {
        this._selector = value;
    }
    // Temporarily expose input value. Use with caution.
    get selectorInput() {
        return this._selector;
    }
    // state - computed: true, optional: true, required: false
    _state;
    get state() {
        return this.getStringAttribute('state');
    }
    set state(value) {
        this._state = value;
    }
    resetState() {
        this._state = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get stateInput() {
        return this._state;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            algorithm: cdktn.stringToTerraform(this._algorithm),
            bits: cdktn.numberToTerraform(this._bits),
            domain: cdktn.stringToTerraform(this._domain),
            private_key_wo: this.markWriteOnlyAttribute(cdktn.stringToTerraform(this._privateKeyWo)),
            private_key_wo_version: cdktn.numberToTerraform(this._privateKeyWoVersion),
            selector: cdktn.stringToTerraform(this._selector),
            state: cdktn.stringToTerraform(this._state),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            algorithm: {
                value: cdktn.stringToHclTerraform(this._algorithm),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            bits: {
                value: cdktn.numberToHclTerraform(this._bits),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            domain: {
                value: cdktn.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_wo: {
                value: this.markWriteOnlyAttribute(cdktn.stringToHclTerraform(this._privateKeyWo)),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            private_key_wo_version: {
                value: cdktn.numberToHclTerraform(this._privateKeyWoVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            selector: {
                value: cdktn.stringToHclTerraform(this._selector),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            state: {
                value: cdktn.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
