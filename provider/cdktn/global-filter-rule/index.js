// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function globalFilterRuleConditionsAllOfToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {
        case_sensitive: cdktn.booleanToTerraform(struct.caseSensitive),
        field: cdktn.stringToTerraform(struct.field),
        flags: cdktn.listMapper(cdktn.stringToTerraform, false)(struct.flags),
        header_name: cdktn.stringToTerraform(struct.headerName),
        op: cdktn.stringToTerraform(struct.op),
        value: cdktn.stringToTerraform(struct.value),
    };
}
export function globalFilterRuleConditionsAllOfToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {
        case_sensitive: {
            value: cdktn.booleanToHclTerraform(struct.caseSensitive),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        field: {
            value: cdktn.stringToHclTerraform(struct.field),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        flags: {
            value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(struct.flags),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        header_name: {
            value: cdktn.stringToHclTerraform(struct.headerName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        op: {
            value: cdktn.stringToHclTerraform(struct.op),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktn.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class GlobalFilterRuleConditionsAllOfOutputReference extends cdktn.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
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
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._caseSensitive !== undefined) {
            hasAnyValues = true;
            internalValueResult.caseSensitive = this._caseSensitive;
        }
        if (this._field !== undefined) {
            hasAnyValues = true;
            internalValueResult.field = this._field;
        }
        if (this._flags !== undefined) {
            hasAnyValues = true;
            internalValueResult.flags = this._flags;
        }
        if (this._headerName !== undefined) {
            hasAnyValues = true;
            internalValueResult.headerName = this._headerName;
        }
        if (this._op !== undefined) {
            hasAnyValues = true;
            internalValueResult.op = this._op;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._caseSensitive = undefined;
            this._field = undefined;
            this._flags = undefined;
            this._headerName = undefined;
            this._op = undefined;
            this._value = undefined;
        }
        else if (cdktn.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._caseSensitive = value.caseSensitive;
            this._field = value.field;
            this._flags = value.flags;
            this._headerName = value.headerName;
            this._op = value.op;
            this._value = value.value;
        }
    }
    // case_sensitive - computed: true, optional: true, required: false
    _caseSensitive;
    get caseSensitive() {
        return this.getBooleanAttribute('case_sensitive');
    }
    set caseSensitive(value) {
        this._caseSensitive = value;
    }
    resetCaseSensitive() {
        this._caseSensitive = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get caseSensitiveInput() {
        return this._caseSensitive;
    }
    // field - computed: true, optional: false, required: true
    _field;
    get field() {
        return this.getStringAttribute('field');
    }
    set field(value) {
        this._field = value;
    }
    // Temporarily expose input value. Use with caution.
    get fieldInput() {
        return this._field;
    }
    // flags - computed: true, optional: true, required: false
    _flags;
    get flags() {
        return cdktn.Fn.tolist(this.getListAttribute('flags'));
    }
    set flags(value) {
        this._flags = value;
    }
    resetFlags() {
        this._flags = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get flagsInput() {
        return this._flags;
    }
    // header_name - computed: true, optional: true, required: false
    _headerName;
    get headerName() {
        return this.getStringAttribute('header_name');
    }
    set headerName(value) {
        this._headerName = value;
    }
    resetHeaderName() {
        this._headerName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headerNameInput() {
        return this._headerName;
    }
    // op - computed: true, optional: false, required: true
    _op;
    get op() {
        return this.getStringAttribute('op');
    }
    set op(value) {
        this._op = value;
    }
    // Temporarily expose input value. Use with caution.
    get opInput() {
        return this._op;
    }
    // value - computed: true, optional: false, required: true
    _value;
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    // Temporarily expose input value. Use with caution.
    get valueInput() {
        return this._value;
    }
}
export class GlobalFilterRuleConditionsAllOfList extends cdktn.ComplexList {
    internalValue;
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
        return new GlobalFilterRuleConditionsAllOfOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
export function globalFilterRuleConditionsAnyOfToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {
        case_sensitive: cdktn.booleanToTerraform(struct.caseSensitive),
        field: cdktn.stringToTerraform(struct.field),
        flags: cdktn.listMapper(cdktn.stringToTerraform, false)(struct.flags),
        header_name: cdktn.stringToTerraform(struct.headerName),
        op: cdktn.stringToTerraform(struct.op),
        value: cdktn.stringToTerraform(struct.value),
    };
}
export function globalFilterRuleConditionsAnyOfToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {
        case_sensitive: {
            value: cdktn.booleanToHclTerraform(struct.caseSensitive),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        field: {
            value: cdktn.stringToHclTerraform(struct.field),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        flags: {
            value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(struct.flags),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        header_name: {
            value: cdktn.stringToHclTerraform(struct.headerName),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        op: {
            value: cdktn.stringToHclTerraform(struct.op),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        value: {
            value: cdktn.stringToHclTerraform(struct.value),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class GlobalFilterRuleConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
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
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._caseSensitive !== undefined) {
            hasAnyValues = true;
            internalValueResult.caseSensitive = this._caseSensitive;
        }
        if (this._field !== undefined) {
            hasAnyValues = true;
            internalValueResult.field = this._field;
        }
        if (this._flags !== undefined) {
            hasAnyValues = true;
            internalValueResult.flags = this._flags;
        }
        if (this._headerName !== undefined) {
            hasAnyValues = true;
            internalValueResult.headerName = this._headerName;
        }
        if (this._op !== undefined) {
            hasAnyValues = true;
            internalValueResult.op = this._op;
        }
        if (this._value !== undefined) {
            hasAnyValues = true;
            internalValueResult.value = this._value;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._caseSensitive = undefined;
            this._field = undefined;
            this._flags = undefined;
            this._headerName = undefined;
            this._op = undefined;
            this._value = undefined;
        }
        else if (cdktn.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._caseSensitive = value.caseSensitive;
            this._field = value.field;
            this._flags = value.flags;
            this._headerName = value.headerName;
            this._op = value.op;
            this._value = value.value;
        }
    }
    // case_sensitive - computed: true, optional: true, required: false
    _caseSensitive;
    get caseSensitive() {
        return this.getBooleanAttribute('case_sensitive');
    }
    set caseSensitive(value) {
        this._caseSensitive = value;
    }
    resetCaseSensitive() {
        this._caseSensitive = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get caseSensitiveInput() {
        return this._caseSensitive;
    }
    // field - computed: true, optional: false, required: true
    _field;
    get field() {
        return this.getStringAttribute('field');
    }
    set field(value) {
        this._field = value;
    }
    // Temporarily expose input value. Use with caution.
    get fieldInput() {
        return this._field;
    }
    // flags - computed: true, optional: true, required: false
    _flags;
    get flags() {
        return cdktn.Fn.tolist(this.getListAttribute('flags'));
    }
    set flags(value) {
        this._flags = value;
    }
    resetFlags() {
        this._flags = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get flagsInput() {
        return this._flags;
    }
    // header_name - computed: true, optional: true, required: false
    _headerName;
    get headerName() {
        return this.getStringAttribute('header_name');
    }
    set headerName(value) {
        this._headerName = value;
    }
    resetHeaderName() {
        this._headerName = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headerNameInput() {
        return this._headerName;
    }
    // op - computed: true, optional: false, required: true
    _op;
    get op() {
        return this.getStringAttribute('op');
    }
    set op(value) {
        this._op = value;
    }
    // Temporarily expose input value. Use with caution.
    get opInput() {
        return this._op;
    }
    // value - computed: true, optional: false, required: true
    _value;
    get value() {
        return this.getStringAttribute('value');
    }
    set value(value) {
        this._value = value;
    }
    // Temporarily expose input value. Use with caution.
    get valueInput() {
        return this._value;
    }
}
export class GlobalFilterRuleConditionsAnyOfList extends cdktn.ComplexList {
    internalValue;
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
        return new GlobalFilterRuleConditionsAnyOfOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
export function globalFilterRuleConditionsToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {
        all_of: cdktn.listMapper(globalFilterRuleConditionsAllOfToTerraform, false)(struct.allOf),
        any_of: cdktn.listMapper(globalFilterRuleConditionsAnyOfToTerraform, false)(struct.anyOf),
    };
}
export function globalFilterRuleConditionsToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {
        all_of: {
            value: cdktn.listMapperHcl(globalFilterRuleConditionsAllOfToHclTerraform, false)(struct.allOf),
            isBlock: true,
            type: "list",
            storageClassType: "GlobalFilterRuleConditionsAllOfList",
        },
        any_of: {
            value: cdktn.listMapperHcl(globalFilterRuleConditionsAnyOfToHclTerraform, false)(struct.anyOf),
            isBlock: true,
            type: "list",
            storageClassType: "GlobalFilterRuleConditionsAnyOfList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class GlobalFilterRuleConditionsOutputReference extends cdktn.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._allOf?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.allOf = this._allOf?.internalValue;
        }
        if (this._anyOf?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.anyOf = this._anyOf?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._allOf.internalValue = undefined;
            this._anyOf.internalValue = undefined;
        }
        else if (cdktn.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._allOf.internalValue = value.allOf;
            this._anyOf.internalValue = value.anyOf;
        }
    }
    // all_of - computed: true, optional: true, required: false
    _allOf = new GlobalFilterRuleConditionsAllOfList(this, "all_of", false);
    get allOf() {
        return this._allOf;
    }
    putAllOf(value) {
        this._allOf.internalValue = value;
    }
    resetAllOf() {
        this._allOf.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allOfInput() {
        return this._allOf.internalValue;
    }
    // any_of - computed: true, optional: true, required: false
    _anyOf = new GlobalFilterRuleConditionsAnyOfList(this, "any_of", false);
    get anyOf() {
        return this._anyOf;
    }
    putAnyOf(value) {
        this._anyOf.internalValue = value;
    }
    resetAnyOf() {
        this._anyOf.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get anyOfInput() {
        return this._anyOf.internalValue;
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule postplane_global_filter_rule}
*/
export class GlobalFilterRule extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_global_filter_rule";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a GlobalFilterRule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the GlobalFilterRule to import
    * @param importFromId The id of the existing GlobalFilterRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the GlobalFilterRule to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_global_filter_rule", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule postplane_global_filter_rule} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options GlobalFilterRuleConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_global_filter_rule',
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
        this._action = config.action;
        this._conditions.internalValue = config.conditions;
        this._countsTowardsLock = config.countsTowardsLock;
        this._description = config.description;
        this._direction = config.direction;
        this._enabled = config.enabled;
        this._name = config.name;
        this._overridesMalware = config.overridesMalware;
        this._priority = config.priority;
        this._scope = config.scope;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // action - computed: false, optional: false, required: true
    _action;
    get action() {
        return this.getStringAttribute('action');
    }
    set action(value) {
        this._action = value;
    }
    // Temporarily expose input value. Use with caution.
    get actionInput() {
        return this._action;
    }
    // conditions - computed: false, optional: false, required: true
    _conditions = new GlobalFilterRuleConditionsOutputReference(this, "conditions");
    get conditions() {
        return this._conditions;
    }
    putConditions(value) {
        this._conditions.internalValue = value;
    }
    // Temporarily expose input value. Use with caution.
    get conditionsInput() {
        return this._conditions.internalValue;
    }
    // counts_towards_lock - computed: true, optional: true, required: false
    _countsTowardsLock;
    get countsTowardsLock() {
        return this.getBooleanAttribute('counts_towards_lock');
    }
    set countsTowardsLock(value) {
        this._countsTowardsLock = value;
    }
    resetCountsTowardsLock() {
        this._countsTowardsLock = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get countsTowardsLockInput() {
        return this._countsTowardsLock;
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
    // overrides_malware - computed: true, optional: true, required: false
    _overridesMalware;
    get overridesMalware() {
        return this.getBooleanAttribute('overrides_malware');
    }
    set overridesMalware(value) {
        this._overridesMalware = value;
    }
    resetOverridesMalware() {
        this._overridesMalware = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get overridesMalwareInput() {
        return this._overridesMalware;
    }
    // priority - computed: true, optional: true, required: false
    _priority;
    get priority() {
        return this.getNumberAttribute('priority');
    }
    set priority(value) {
        this._priority = value;
    }
    resetPriority() {
        this._priority = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get priorityInput() {
        return this._priority;
    }
    // scope - computed: false, optional: false, required: true
    _scope;
    get scope() {
        return this.getStringAttribute('scope');
    }
    set scope(value) {
        this._scope = value;
    }
    // Temporarily expose input value. Use with caution.
    get scopeInput() {
        return this._scope;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            action: cdktn.stringToTerraform(this._action),
            conditions: globalFilterRuleConditionsToTerraform(this._conditions.internalValue),
            counts_towards_lock: cdktn.booleanToTerraform(this._countsTowardsLock),
            description: cdktn.stringToTerraform(this._description),
            direction: cdktn.stringToTerraform(this._direction),
            enabled: cdktn.booleanToTerraform(this._enabled),
            name: cdktn.stringToTerraform(this._name),
            overrides_malware: cdktn.booleanToTerraform(this._overridesMalware),
            priority: cdktn.numberToTerraform(this._priority),
            scope: cdktn.stringToTerraform(this._scope),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            action: {
                value: cdktn.stringToHclTerraform(this._action),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            conditions: {
                value: globalFilterRuleConditionsToHclTerraform(this._conditions.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "GlobalFilterRuleConditions",
            },
            counts_towards_lock: {
                value: cdktn.booleanToHclTerraform(this._countsTowardsLock),
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
            direction: {
                value: cdktn.stringToHclTerraform(this._direction),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            enabled: {
                value: cdktn.booleanToHclTerraform(this._enabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            name: {
                value: cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            overrides_malware: {
                value: cdktn.booleanToHclTerraform(this._overridesMalware),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            priority: {
                value: cdktn.numberToHclTerraform(this._priority),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            scope: {
                value: cdktn.stringToHclTerraform(this._scope),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
