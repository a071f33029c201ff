// https://registry.terraform.io/providers/postplane/postplane/latest/docs
// generated from terraform resource schema
import * as cdktn from 'cdktn';
import { PostplaneProviderFunctions } from '../provider-functions/index.js';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs postplane}
*/
export class PostplaneProvider extends cdktn.TerraformProvider {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a PostplaneProvider resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the PostplaneProvider to import
    * @param importFromId The id of the existing PostplaneProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the PostplaneProvider to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs postplane} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options PostplaneProviderConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'postplane',
            terraformGeneratorMetadata: {
                providerName: 'postplane'
            },
            terraformProviderSource: 'registry.terraform.io/postplane/postplane'
        });
        this._changeReason = config.changeReason;
        this._endpoint = config.endpoint;
        this._managedBy = config.managedBy;
        this._planChecks = config.planChecks;
        this._readOnly = config.readOnly;
        this._token = config.token;
        this._alias = config.alias;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // change_reason - computed: false, optional: true, required: false
    _changeReason;
    get changeReason() {
        return this._changeReason;
    }
    set changeReason(value) {
        this._changeReason = value;
    }
    resetChangeReason() {
        this._changeReason = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get changeReasonInput() {
        return this._changeReason;
    }
    // endpoint - computed: false, optional: true, required: false
    _endpoint;
    get endpoint() {
        return this._endpoint;
    }
    set endpoint(value) {
        this._endpoint = value;
    }
    resetEndpoint() {
        this._endpoint = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointInput() {
        return this._endpoint;
    }
    // managed_by - computed: false, optional: true, required: false
    _managedBy;
    get managedBy() {
        return this._managedBy;
    }
    set managedBy(value) {
        this._managedBy = value;
    }
    resetManagedBy() {
        this._managedBy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get managedByInput() {
        return this._managedBy;
    }
    // plan_checks - computed: false, optional: true, required: false
    _planChecks;
    get planChecks() {
        return this._planChecks;
    }
    set planChecks(value) {
        this._planChecks = value;
    }
    resetPlanChecks() {
        this._planChecks = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get planChecksInput() {
        return this._planChecks;
    }
    // read_only - computed: false, optional: true, required: false
    _readOnly;
    get readOnly() {
        return this._readOnly;
    }
    set readOnly(value) {
        this._readOnly = value;
    }
    resetReadOnly() {
        this._readOnly = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get readOnlyInput() {
        return this._readOnly;
    }
    // token - computed: false, optional: true, required: false
    _token;
    get token() {
        return this._token;
    }
    set token(value) {
        this._token = value;
    }
    resetToken() {
        this._token = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenInput() {
        return this._token;
    }
    // alias - computed: false, optional: true, required: false
    _alias;
    get alias() {
        return this._alias;
    }
    set alias(value) {
        this._alias = value;
    }
    resetAlias() {
        this._alias = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get aliasInput() {
        return this._alias;
    }
    // ==========================
    // PROVIDER-DEFINED FUNCTIONS
    // ==========================
    _functions;
    /**
    * Provider-defined functions of the postplane provider.
    */
    get functions() {
        if (!this._functions) {
            this._functions = new PostplaneProviderFunctions(this.terraformResourceType);
        }
        return this._functions;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            change_reason: cdktn.stringToTerraform(this._changeReason),
            endpoint: cdktn.stringToTerraform(this._endpoint),
            managed_by: cdktn.stringToTerraform(this._managedBy),
            plan_checks: cdktn.stringToTerraform(this._planChecks),
            read_only: cdktn.booleanToTerraform(this._readOnly),
            token: cdktn.stringToTerraform(this._token),
            alias: cdktn.stringToTerraform(this._alias),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            change_reason: {
                value: cdktn.stringToHclTerraform(this._changeReason),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            endpoint: {
                value: cdktn.stringToHclTerraform(this._endpoint),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            managed_by: {
                value: cdktn.stringToHclTerraform(this._managedBy),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            plan_checks: {
                value: cdktn.stringToHclTerraform(this._planChecks),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            read_only: {
                value: cdktn.booleanToHclTerraform(this._readOnly),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            token: {
                value: cdktn.stringToHclTerraform(this._token),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            alias: {
                value: cdktn.stringToHclTerraform(this._alias),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
