// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/report_schedule
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function reportScheduleFiltersToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {
        classifications: cdktn.listMapper(cdktn.stringToTerraform, false)(struct.classifications),
        identity: cdktn.stringToTerraform(struct.identity),
        outgoing_user: cdktn.stringToTerraform(struct.outgoingUser),
        recipient: cdktn.stringToTerraform(struct.recipient),
        sender: cdktn.stringToTerraform(struct.sender),
        statuses: cdktn.listMapper(cdktn.stringToTerraform, false)(struct.statuses),
    };
}
export function reportScheduleFiltersToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {
        classifications: {
            value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(struct.classifications),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        identity: {
            value: cdktn.stringToHclTerraform(struct.identity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        outgoing_user: {
            value: cdktn.stringToHclTerraform(struct.outgoingUser),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        recipient: {
            value: cdktn.stringToHclTerraform(struct.recipient),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        sender: {
            value: cdktn.stringToHclTerraform(struct.sender),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        statuses: {
            value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(struct.statuses),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class ReportScheduleFiltersOutputReference extends cdktn.ComplexObject {
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
        if (this._classifications !== undefined) {
            hasAnyValues = true;
            internalValueResult.classifications = this._classifications;
        }
        if (this._identity !== undefined) {
            hasAnyValues = true;
            internalValueResult.identity = this._identity;
        }
        if (this._outgoingUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.outgoingUser = this._outgoingUser;
        }
        if (this._recipient !== undefined) {
            hasAnyValues = true;
            internalValueResult.recipient = this._recipient;
        }
        if (this._sender !== undefined) {
            hasAnyValues = true;
            internalValueResult.sender = this._sender;
        }
        if (this._statuses !== undefined) {
            hasAnyValues = true;
            internalValueResult.statuses = this._statuses;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._classifications = undefined;
            this._identity = undefined;
            this._outgoingUser = undefined;
            this._recipient = undefined;
            this._sender = undefined;
            this._statuses = undefined;
        }
        else if (cdktn.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._classifications = value.classifications;
            this._identity = value.identity;
            this._outgoingUser = value.outgoingUser;
            this._recipient = value.recipient;
            this._sender = value.sender;
            this._statuses = value.statuses;
        }
    }
    // classifications - computed: true, optional: true, required: false
    _classifications;
    get classifications() {
        return cdktn.Fn.tolist(this.getListAttribute('classifications'));
    }
    set classifications(value) {
        this._classifications = value;
    }
    resetClassifications() {
        this._classifications = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get classificationsInput() {
        return this._classifications;
    }
    // identity - computed: true, optional: true, required: false
    _identity;
    get identity() {
        return this.getStringAttribute('identity');
    }
    set identity(value) {
        this._identity = value;
    }
    resetIdentity() {
        this._identity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get identityInput() {
        return this._identity;
    }
    // outgoing_user - computed: true, optional: true, required: false
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
    // recipient - computed: true, optional: true, required: false
    _recipient;
    get recipient() {
        return this.getStringAttribute('recipient');
    }
    set recipient(value) {
        this._recipient = value;
    }
    resetRecipient() {
        this._recipient = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get recipientInput() {
        return this._recipient;
    }
    // sender - computed: true, optional: true, required: false
    _sender;
    get sender() {
        return this.getStringAttribute('sender');
    }
    set sender(value) {
        this._sender = value;
    }
    resetSender() {
        this._sender = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get senderInput() {
        return this._sender;
    }
    // statuses - computed: true, optional: true, required: false
    _statuses;
    get statuses() {
        return cdktn.Fn.tolist(this.getListAttribute('statuses'));
    }
    set statuses(value) {
        this._statuses = value;
    }
    resetStatuses() {
        this._statuses = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get statusesInput() {
        return this._statuses;
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/report_schedule postplane_report_schedule}
*/
export class ReportSchedule extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_report_schedule";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a ReportSchedule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ReportSchedule to import
    * @param importFromId The id of the existing ReportSchedule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/report_schedule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ReportSchedule to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_report_schedule", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/report_schedule postplane_report_schedule} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ReportScheduleConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_report_schedule',
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
        this._actions = config.actions;
        this._days = config.days;
        this._description = config.description;
        this._direction = config.direction;
        this._domain = config.domain;
        this._enabled = config.enabled;
        this._filters.internalValue = config.filters;
        this._format = config.format;
        this._groupBy = config.groupBy;
        this._name = config.name;
        this._recipients = config.recipients;
        this._skipEmpty = config.skipEmpty;
        this._source = config.source;
        this._times = config.times;
        this._timezone = config.timezone;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // actions - computed: true, optional: true, required: false
    _actions;
    get actions() {
        return cdktn.Fn.tolist(this.getListAttribute('actions'));
    }
    set actions(value) {
        this._actions = value;
    }
    resetActions() {
        this._actions = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get actionsInput() {
        return this._actions;
    }
    // days - computed: true, optional: true, required: false
    _days;
    get days() {
        return cdktn.Fn.tolist(this.getListAttribute('days'));
    }
    set days(value) {
        this._days = value;
    }
    resetDays() {
        this._days = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get daysInput() {
        return this._days;
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
    // direction - computed: true, optional: true, required: false
    _direction;
    get direction() {
        return this.getStringAttribute('direction');
    }
    set direction(value) {
        this._direction = value;
    }
    resetDirection() {
        this._direction = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get directionInput() {
        return this._direction;
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
    // filters - computed: true, optional: true, required: false
    _filters = new ReportScheduleFiltersOutputReference(this, "filters");
    get filters() {
        return this._filters;
    }
    putFilters(value) {
        this._filters.internalValue = value;
    }
    resetFilters() {
        this._filters.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get filtersInput() {
        return this._filters.internalValue;
    }
    // format - computed: true, optional: true, required: false
    _format;
    get format() {
        return this.getStringAttribute('format');
    }
    set format(value) {
        this._format = value;
    }
    resetFormat() {
        this._format = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get formatInput() {
        return this._format;
    }
    // group_by - computed: false, optional: true, required: false
    _groupBy;
    get groupBy() {
        return this.getStringAttribute('group_by');
    }
    set groupBy(value) {
        this._groupBy = value;
    }
    resetGroupBy() {
        this._groupBy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupByInput() {
        return this._groupBy;
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
    // recipients - computed: false, optional: false, required: true
    _recipients;
    get recipients() {
        return cdktn.Fn.tolist(this.getListAttribute('recipients'));
    }
    set recipients(value) {
        this._recipients = value;
    }
    // Temporarily expose input value. Use with caution.
    get recipientsInput() {
        return this._recipients;
    }
    // skip_empty - computed: true, optional: true, required: false
    _skipEmpty;
    get skipEmpty() {
        return this.getBooleanAttribute('skip_empty');
    }
    set skipEmpty(value) {
        this._skipEmpty = value;
    }
    resetSkipEmpty() {
        this._skipEmpty = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get skipEmptyInput() {
        return this._skipEmpty;
    }
    // source - computed: true, optional: true, required: false
    _source;
    get source() {
        return this.getStringAttribute('source');
    }
    set source(value) {
        this._source = value;
    }
    resetSource() {
        this._source = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sourceInput() {
        return this._source;
    }
    // times - computed: false, optional: false, required: true
    _times;
    get times() {
        return cdktn.Fn.tolist(this.getListAttribute('times'));
    }
    set times(value) {
        this._times = value;
    }
    // Temporarily expose input value. Use with caution.
    get timesInput() {
        return this._times;
    }
    // timezone - computed: false, optional: true, required: false
    _timezone;
    get timezone() {
        return this.getStringAttribute('timezone');
    }
    set timezone(value) {
        this._timezone = value;
    }
    resetTimezone() {
        this._timezone = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timezoneInput() {
        return this._timezone;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            actions: cdktn.listMapper(cdktn.stringToTerraform, false)(this._actions),
            days: cdktn.listMapper(cdktn.stringToTerraform, false)(this._days),
            description: cdktn.stringToTerraform(this._description),
            direction: cdktn.stringToTerraform(this._direction),
            domain: cdktn.stringToTerraform(this._domain),
            enabled: cdktn.booleanToTerraform(this._enabled),
            filters: reportScheduleFiltersToTerraform(this._filters.internalValue),
            format: cdktn.stringToTerraform(this._format),
            group_by: cdktn.stringToTerraform(this._groupBy),
            name: cdktn.stringToTerraform(this._name),
            recipients: cdktn.listMapper(cdktn.stringToTerraform, false)(this._recipients),
            skip_empty: cdktn.booleanToTerraform(this._skipEmpty),
            source: cdktn.stringToTerraform(this._source),
            times: cdktn.listMapper(cdktn.stringToTerraform, false)(this._times),
            timezone: cdktn.stringToTerraform(this._timezone),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            actions: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._actions),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            days: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._days),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
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
            domain: {
                value: cdktn.stringToHclTerraform(this._domain),
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
            filters: {
                value: reportScheduleFiltersToHclTerraform(this._filters.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "ReportScheduleFilters",
            },
            format: {
                value: cdktn.stringToHclTerraform(this._format),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            group_by: {
                value: cdktn.stringToHclTerraform(this._groupBy),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktn.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            recipients: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._recipients),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            skip_empty: {
                value: cdktn.booleanToHclTerraform(this._skipEmpty),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            source: {
                value: cdktn.stringToHclTerraform(this._source),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            times: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._times),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            timezone: {
                value: cdktn.stringToHclTerraform(this._timezone),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
