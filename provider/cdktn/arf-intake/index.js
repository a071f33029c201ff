// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake postplane_arf_intake}
*/
export class ArfIntake extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_arf_intake";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a ArfIntake resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ArfIntake to import
    * @param importFromId The id of the existing ArfIntake that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ArfIntake to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_arf_intake", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake postplane_arf_intake} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ArfIntakeConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_arf_intake',
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
        this._allowedSources = config.allowedSources;
        this._autoAction = config.autoAction;
        this._description = config.description;
        this._lockAfter = config.lockAfter;
        this._lockWindowHours = config.lockWindowHours;
        this._name = config.name;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // address - computed: false, optional: false, required: true
    _address;
    get address() {
        return this.getStringAttribute('address');
    }
    set address(value) {
        this._address = value;
    }
    // Temporarily expose input value. Use with caution.
    get addressInput() {
        return this._address;
    }
    // allowed_sources - computed: true, optional: true, required: false
    _allowedSources;
    get allowedSources() {
        return cdktn.Fn.tolist(this.getListAttribute('allowed_sources'));
    }
    set allowedSources(value) {
        this._allowedSources = value;
    }
    resetAllowedSources() {
        this._allowedSources = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowedSourcesInput() {
        return this._allowedSources;
    }
    // auto_action - computed: true, optional: true, required: false
    _autoAction;
    get autoAction() {
        return this.getStringAttribute('auto_action');
    }
    set autoAction(value) {
        this._autoAction = value;
    }
    resetAutoAction() {
        this._autoAction = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get autoActionInput() {
        return this._autoAction;
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
    // lock_after - computed: true, optional: true, required: false
    _lockAfter;
    get lockAfter() {
        return this.getNumberAttribute('lock_after');
    }
    set lockAfter(value) {
        this._lockAfter = value;
    }
    resetLockAfter() {
        this._lockAfter = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockAfterInput() {
        return this._lockAfter;
    }
    // lock_window_hours - computed: true, optional: true, required: false
    _lockWindowHours;
    get lockWindowHours() {
        return this.getNumberAttribute('lock_window_hours');
    }
    set lockWindowHours(value) {
        this._lockWindowHours = value;
    }
    resetLockWindowHours() {
        this._lockWindowHours = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockWindowHoursInput() {
        return this._lockWindowHours;
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
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            address: cdktn.stringToTerraform(this._address),
            allowed_sources: cdktn.listMapper(cdktn.stringToTerraform, false)(this._allowedSources),
            auto_action: cdktn.stringToTerraform(this._autoAction),
            description: cdktn.stringToTerraform(this._description),
            lock_after: cdktn.numberToTerraform(this._lockAfter),
            lock_window_hours: cdktn.numberToTerraform(this._lockWindowHours),
            name: cdktn.stringToTerraform(this._name),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            address: {
                value: cdktn.stringToHclTerraform(this._address),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            allowed_sources: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._allowedSources),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            auto_action: {
                value: cdktn.stringToHclTerraform(this._autoAction),
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
            lock_after: {
                value: cdktn.numberToHclTerraform(this._lockAfter),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            lock_window_hours: {
                value: cdktn.numberToHclTerraform(this._lockWindowHours),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
