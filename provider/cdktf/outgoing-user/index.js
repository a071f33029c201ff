// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function outgoingUserAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        action: cdktf.stringToTerraform(struct.action),
        threshold: cdktf.numberToTerraform(struct.threshold),
        window_minutes: cdktf.numberToTerraform(struct.windowMinutes),
    };
}
export function outgoingUserAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        action: {
            value: cdktf.stringToHclTerraform(struct.action),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        threshold: {
            value: cdktf.numberToHclTerraform(struct.threshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        window_minutes: {
            value: cdktf.numberToHclTerraform(struct.windowMinutes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class OutgoingUserAbusePolicyOutputReference extends cdktf.ComplexObject {
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
        if (this._action !== undefined) {
            hasAnyValues = true;
            internalValueResult.action = this._action;
        }
        if (this._threshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.threshold = this._threshold;
        }
        if (this._windowMinutes !== undefined) {
            hasAnyValues = true;
            internalValueResult.windowMinutes = this._windowMinutes;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._action = undefined;
            this._threshold = undefined;
            this._windowMinutes = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._action = value.action;
            this._threshold = value.threshold;
            this._windowMinutes = value.windowMinutes;
        }
    }
    // action - computed: true, optional: true, required: false
    _action;
    get action() {
        return this.getStringAttribute('action');
    }
    set action(value) {
        this._action = value;
    }
    resetAction() {
        this._action = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get actionInput() {
        return this._action;
    }
    // threshold - computed: true, optional: true, required: false
    _threshold;
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    set threshold(value) {
        this._threshold = value;
    }
    resetThreshold() {
        this._threshold = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get thresholdInput() {
        return this._threshold;
    }
    // window_minutes - computed: true, optional: true, required: false
    _windowMinutes;
    get windowMinutes() {
        return this.getNumberAttribute('window_minutes');
    }
    set windowMinutes(value) {
        this._windowMinutes = value;
    }
    resetWindowMinutes() {
        this._windowMinutes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get windowMinutesInput() {
        return this._windowMinutes;
    }
}
export function outgoingUserContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max_header_bytes: cdktf.numberToTerraform(struct.maxHeaderBytes),
        max_line_bytes: cdktf.numberToTerraform(struct.maxLineBytes),
        max_mime_parts: cdktf.numberToTerraform(struct.maxMimeParts),
        max_null_sender_recipients: cdktf.numberToTerraform(struct.maxNullSenderRecipients),
        partial_messages: cdktf.stringToTerraform(struct.partialMessages),
        raw_subject: cdktf.stringToTerraform(struct.rawSubject),
    };
}
export function outgoingUserContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max_header_bytes: {
            value: cdktf.numberToHclTerraform(struct.maxHeaderBytes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_line_bytes: {
            value: cdktf.numberToHclTerraform(struct.maxLineBytes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_mime_parts: {
            value: cdktf.numberToHclTerraform(struct.maxMimeParts),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_null_sender_recipients: {
            value: cdktf.numberToHclTerraform(struct.maxNullSenderRecipients),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        partial_messages: {
            value: cdktf.stringToHclTerraform(struct.partialMessages),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        raw_subject: {
            value: cdktf.stringToHclTerraform(struct.rawSubject),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class OutgoingUserContentLimitsOutputReference extends cdktf.ComplexObject {
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
        if (this._maxHeaderBytes !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxHeaderBytes = this._maxHeaderBytes;
        }
        if (this._maxLineBytes !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxLineBytes = this._maxLineBytes;
        }
        if (this._maxMimeParts !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxMimeParts = this._maxMimeParts;
        }
        if (this._maxNullSenderRecipients !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxNullSenderRecipients = this._maxNullSenderRecipients;
        }
        if (this._partialMessages !== undefined) {
            hasAnyValues = true;
            internalValueResult.partialMessages = this._partialMessages;
        }
        if (this._rawSubject !== undefined) {
            hasAnyValues = true;
            internalValueResult.rawSubject = this._rawSubject;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._maxHeaderBytes = undefined;
            this._maxLineBytes = undefined;
            this._maxMimeParts = undefined;
            this._maxNullSenderRecipients = undefined;
            this._partialMessages = undefined;
            this._rawSubject = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._maxHeaderBytes = value.maxHeaderBytes;
            this._maxLineBytes = value.maxLineBytes;
            this._maxMimeParts = value.maxMimeParts;
            this._maxNullSenderRecipients = value.maxNullSenderRecipients;
            this._partialMessages = value.partialMessages;
            this._rawSubject = value.rawSubject;
        }
    }
    // max_header_bytes - computed: true, optional: true, required: false
    _maxHeaderBytes;
    get maxHeaderBytes() {
        return this.getNumberAttribute('max_header_bytes');
    }
    set maxHeaderBytes(value) {
        this._maxHeaderBytes = value;
    }
    resetMaxHeaderBytes() {
        this._maxHeaderBytes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxHeaderBytesInput() {
        return this._maxHeaderBytes;
    }
    // max_line_bytes - computed: true, optional: true, required: false
    _maxLineBytes;
    get maxLineBytes() {
        return this.getNumberAttribute('max_line_bytes');
    }
    set maxLineBytes(value) {
        this._maxLineBytes = value;
    }
    resetMaxLineBytes() {
        this._maxLineBytes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxLineBytesInput() {
        return this._maxLineBytes;
    }
    // max_mime_parts - computed: true, optional: true, required: false
    _maxMimeParts;
    get maxMimeParts() {
        return this.getNumberAttribute('max_mime_parts');
    }
    set maxMimeParts(value) {
        this._maxMimeParts = value;
    }
    resetMaxMimeParts() {
        this._maxMimeParts = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxMimePartsInput() {
        return this._maxMimeParts;
    }
    // max_null_sender_recipients - computed: true, optional: true, required: false
    _maxNullSenderRecipients;
    get maxNullSenderRecipients() {
        return this.getNumberAttribute('max_null_sender_recipients');
    }
    set maxNullSenderRecipients(value) {
        this._maxNullSenderRecipients = value;
    }
    resetMaxNullSenderRecipients() {
        this._maxNullSenderRecipients = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxNullSenderRecipientsInput() {
        return this._maxNullSenderRecipients;
    }
    // partial_messages - computed: true, optional: true, required: false
    _partialMessages;
    get partialMessages() {
        return this.getStringAttribute('partial_messages');
    }
    set partialMessages(value) {
        this._partialMessages = value;
    }
    resetPartialMessages() {
        this._partialMessages = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get partialMessagesInput() {
        return this._partialMessages;
    }
    // raw_subject - computed: true, optional: true, required: false
    _rawSubject;
    get rawSubject() {
        return this.getStringAttribute('raw_subject');
    }
    set rawSubject(value) {
        this._rawSubject = value;
    }
    resetRawSubject() {
        this._rawSubject = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get rawSubjectInput() {
        return this._rawSubject;
    }
}
export function outgoingUserLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
        max_concurrent_connections: cdktf.numberToTerraform(struct.maxConcurrentConnections),
        per_day: cdktf.numberToTerraform(struct.perDay),
        per_hour: cdktf.numberToTerraform(struct.perHour),
        per_minute: cdktf.numberToTerraform(struct.perMinute),
        per_month: cdktf.numberToTerraform(struct.perMonth),
        per_week: cdktf.numberToTerraform(struct.perWeek),
        unit: cdktf.stringToTerraform(struct.unit),
    };
}
export function outgoingUserLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        max_concurrent_connections: {
            value: cdktf.numberToHclTerraform(struct.maxConcurrentConnections),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_day: {
            value: cdktf.numberToHclTerraform(struct.perDay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_hour: {
            value: cdktf.numberToHclTerraform(struct.perHour),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_minute: {
            value: cdktf.numberToHclTerraform(struct.perMinute),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_month: {
            value: cdktf.numberToHclTerraform(struct.perMonth),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_week: {
            value: cdktf.numberToHclTerraform(struct.perWeek),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        unit: {
            value: cdktf.stringToHclTerraform(struct.unit),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class OutgoingUserLimitsOutputReference extends cdktf.ComplexObject {
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
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        if (this._maxConcurrentConnections !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxConcurrentConnections = this._maxConcurrentConnections;
        }
        if (this._perDay !== undefined) {
            hasAnyValues = true;
            internalValueResult.perDay = this._perDay;
        }
        if (this._perHour !== undefined) {
            hasAnyValues = true;
            internalValueResult.perHour = this._perHour;
        }
        if (this._perMinute !== undefined) {
            hasAnyValues = true;
            internalValueResult.perMinute = this._perMinute;
        }
        if (this._perMonth !== undefined) {
            hasAnyValues = true;
            internalValueResult.perMonth = this._perMonth;
        }
        if (this._perWeek !== undefined) {
            hasAnyValues = true;
            internalValueResult.perWeek = this._perWeek;
        }
        if (this._unit !== undefined) {
            hasAnyValues = true;
            internalValueResult.unit = this._unit;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._enabled = undefined;
            this._maxConcurrentConnections = undefined;
            this._perDay = undefined;
            this._perHour = undefined;
            this._perMinute = undefined;
            this._perMonth = undefined;
            this._perWeek = undefined;
            this._unit = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._enabled = value.enabled;
            this._maxConcurrentConnections = value.maxConcurrentConnections;
            this._perDay = value.perDay;
            this._perHour = value.perHour;
            this._perMinute = value.perMinute;
            this._perMonth = value.perMonth;
            this._perWeek = value.perWeek;
            this._unit = value.unit;
        }
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
    // max_concurrent_connections - computed: true, optional: true, required: false
    _maxConcurrentConnections;
    get maxConcurrentConnections() {
        return this.getNumberAttribute('max_concurrent_connections');
    }
    set maxConcurrentConnections(value) {
        this._maxConcurrentConnections = value;
    }
    resetMaxConcurrentConnections() {
        this._maxConcurrentConnections = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxConcurrentConnectionsInput() {
        return this._maxConcurrentConnections;
    }
    // per_day - computed: true, optional: true, required: false
    _perDay;
    get perDay() {
        return this.getNumberAttribute('per_day');
    }
    set perDay(value) {
        this._perDay = value;
    }
    resetPerDay() {
        this._perDay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perDayInput() {
        return this._perDay;
    }
    // per_hour - computed: true, optional: true, required: false
    _perHour;
    get perHour() {
        return this.getNumberAttribute('per_hour');
    }
    set perHour(value) {
        this._perHour = value;
    }
    resetPerHour() {
        this._perHour = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perHourInput() {
        return this._perHour;
    }
    // per_minute - computed: true, optional: true, required: false
    _perMinute;
    get perMinute() {
        return this.getNumberAttribute('per_minute');
    }
    set perMinute(value) {
        this._perMinute = value;
    }
    resetPerMinute() {
        this._perMinute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perMinuteInput() {
        return this._perMinute;
    }
    // per_month - computed: true, optional: true, required: false
    _perMonth;
    get perMonth() {
        return this.getNumberAttribute('per_month');
    }
    set perMonth(value) {
        this._perMonth = value;
    }
    resetPerMonth() {
        this._perMonth = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perMonthInput() {
        return this._perMonth;
    }
    // per_week - computed: true, optional: true, required: false
    _perWeek;
    get perWeek() {
        return this.getNumberAttribute('per_week');
    }
    set perWeek(value) {
        this._perWeek = value;
    }
    resetPerWeek() {
        this._perWeek = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perWeekInput() {
        return this._perWeek;
    }
    // unit - computed: true, optional: true, required: false
    _unit;
    get unit() {
        return this.getStringAttribute('unit');
    }
    set unit(value) {
        this._unit = value;
    }
    resetUnit() {
        this._unit = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get unitInput() {
        return this._unit;
    }
}
export function outgoingUserSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        after: cdktf.numberToTerraform(struct.after),
        days: cdktf.numberToTerraform(struct.days),
    };
}
export function outgoingUserSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        after: {
            value: cdktf.numberToHclTerraform(struct.after),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        days: {
            value: cdktf.numberToHclTerraform(struct.days),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class OutgoingUserSuppressionOutputReference extends cdktf.ComplexObject {
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
        if (this._after !== undefined) {
            hasAnyValues = true;
            internalValueResult.after = this._after;
        }
        if (this._days !== undefined) {
            hasAnyValues = true;
            internalValueResult.days = this._days;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._after = undefined;
            this._days = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._after = value.after;
            this._days = value.days;
        }
    }
    // after - computed: true, optional: true, required: false
    _after;
    get after() {
        return this.getNumberAttribute('after');
    }
    set after(value) {
        this._after = value;
    }
    resetAfter() {
        this._after = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get afterInput() {
        return this._after;
    }
    // days - computed: true, optional: true, required: false
    _days;
    get days() {
        return this.getNumberAttribute('days');
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
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user postplane_outgoing_user}
*/
export class OutgoingUser extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_outgoing_user";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a OutgoingUser resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the OutgoingUser to import
    * @param importFromId The id of the existing OutgoingUser that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the OutgoingUser to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_outgoing_user", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user postplane_outgoing_user} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options OutgoingUserConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_outgoing_user',
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
        this._abusePolicy.internalValue = config.abusePolicy;
        this._archiveMessages = config.archiveMessages;
        this._autoLockIdentities = config.autoLockIdentities;
        this._autoLockUser = config.autoLockUser;
        this._blockMacros = config.blockMacros;
        this._cidr = config.cidr;
        this._contentLimits.internalValue = config.contentLimits;
        this._description = config.description;
        this._dkimSelector = config.dkimSelector;
        this._domain = config.domain;
        this._enabled = config.enabled;
        this._identificationMethod = config.identificationMethod;
        this._invalidRecipientsPerDay = config.invalidRecipientsPerDay;
        this._limits.internalValue = config.limits;
        this._lockTemplate = config.lockTemplate;
        this._lockThreshold = config.lockThreshold;
        this._lockTimeoutMinutes = config.lockTimeoutMinutes;
        this._lockWindowMinutes = config.lockWindowMinutes;
        this._lockedResponse = config.lockedResponse;
        this._macroUnknown = config.macroUnknown;
        this._maxAutoUnlocks = config.maxAutoUnlocks;
        this._maxRecipientsPerDay = config.maxRecipientsPerDay;
        this._maxRetryDays = config.maxRetryDays;
        this._name = config.name;
        this._onMissingIdentity = config.onMissingIdentity;
        this._passwordWo = config.passwordWo;
        this._passwordWoVersion = config.passwordWoVersion;
        this._quarantineEnabled = config.quarantineEnabled;
        this._quarantineResponse = config.quarantineResponse;
        this._queuedMailWhenLocked = config.queuedMailWhenLocked;
        this._reauthenticationPermitted = config.reauthenticationPermitted;
        this._smarthost = config.smarthost;
        this._suppression.internalValue = config.suppression;
        this._type = config.type;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // abuse_policy - computed: true, optional: true, required: false
    _abusePolicy = new OutgoingUserAbusePolicyOutputReference(this, "abuse_policy");
    get abusePolicy() {
        return this._abusePolicy;
    }
    putAbusePolicy(value) {
        this._abusePolicy.internalValue = value;
    }
    resetAbusePolicy() {
        this._abusePolicy.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get abusePolicyInput() {
        return this._abusePolicy.internalValue;
    }
    // archive_messages - computed: false, optional: true, required: false
    _archiveMessages;
    get archiveMessages() {
        return this.getBooleanAttribute('archive_messages');
    }
    set archiveMessages(value) {
        this._archiveMessages = value;
    }
    resetArchiveMessages() {
        this._archiveMessages = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get archiveMessagesInput() {
        return this._archiveMessages;
    }
    // auto_lock_identities - computed: false, optional: true, required: false
    _autoLockIdentities;
    get autoLockIdentities() {
        return this.getBooleanAttribute('auto_lock_identities');
    }
    set autoLockIdentities(value) {
        this._autoLockIdentities = value;
    }
    resetAutoLockIdentities() {
        this._autoLockIdentities = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get autoLockIdentitiesInput() {
        return this._autoLockIdentities;
    }
    // auto_lock_user - computed: false, optional: true, required: false
    _autoLockUser;
    get autoLockUser() {
        return this.getBooleanAttribute('auto_lock_user');
    }
    set autoLockUser(value) {
        this._autoLockUser = value;
    }
    resetAutoLockUser() {
        this._autoLockUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get autoLockUserInput() {
        return this._autoLockUser;
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
    // cidr - computed: false, optional: true, required: false
    _cidr;
    get cidr() {
        return this.getStringAttribute('cidr');
    }
    set cidr(value) {
        this._cidr = value;
    }
    resetCidr() {
        this._cidr = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get cidrInput() {
        return this._cidr;
    }
    // content_limits - computed: true, optional: true, required: false
    _contentLimits = new OutgoingUserContentLimitsOutputReference(this, "content_limits");
    get contentLimits() {
        return this._contentLimits;
    }
    putContentLimits(value) {
        this._contentLimits.internalValue = value;
    }
    resetContentLimits() {
        this._contentLimits.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get contentLimitsInput() {
        return this._contentLimits.internalValue;
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
    // dkim_selector - computed: false, optional: true, required: false
    _dkimSelector;
    get dkimSelector() {
        return this.getStringAttribute('dkim_selector');
    }
    set dkimSelector(value) {
        this._dkimSelector = value;
    }
    resetDkimSelector() {
        this._dkimSelector = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dkimSelectorInput() {
        return this._dkimSelector;
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
    // identification_method - computed: false, optional: true, required: false
    _identificationMethod;
    get identificationMethod() {
        return this.getStringAttribute('identification_method');
    }
    set identificationMethod(value) {
        this._identificationMethod = value;
    }
    resetIdentificationMethod() {
        this._identificationMethod = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get identificationMethodInput() {
        return this._identificationMethod;
    }
    // invalid_recipients_per_day - computed: false, optional: true, required: false
    _invalidRecipientsPerDay;
    get invalidRecipientsPerDay() {
        return this.getNumberAttribute('invalid_recipients_per_day');
    }
    set invalidRecipientsPerDay(value) {
        this._invalidRecipientsPerDay = value;
    }
    resetInvalidRecipientsPerDay() {
        this._invalidRecipientsPerDay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get invalidRecipientsPerDayInput() {
        return this._invalidRecipientsPerDay;
    }
    // limits - computed: true, optional: true, required: false
    _limits = new OutgoingUserLimitsOutputReference(this, "limits");
    get limits() {
        return this._limits;
    }
    putLimits(value) {
        this._limits.internalValue = value;
    }
    resetLimits() {
        this._limits.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get limitsInput() {
        return this._limits.internalValue;
    }
    // lock_template - computed: false, optional: true, required: false
    _lockTemplate;
    get lockTemplate() {
        return this.getStringAttribute('lock_template');
    }
    set lockTemplate(value) {
        this._lockTemplate = value;
    }
    resetLockTemplate() {
        this._lockTemplate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockTemplateInput() {
        return this._lockTemplate;
    }
    // lock_threshold - computed: false, optional: true, required: false
    _lockThreshold;
    get lockThreshold() {
        return this.getNumberAttribute('lock_threshold');
    }
    set lockThreshold(value) {
        this._lockThreshold = value;
    }
    resetLockThreshold() {
        this._lockThreshold = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockThresholdInput() {
        return this._lockThreshold;
    }
    // lock_timeout_minutes - computed: false, optional: true, required: false
    _lockTimeoutMinutes;
    get lockTimeoutMinutes() {
        return this.getNumberAttribute('lock_timeout_minutes');
    }
    set lockTimeoutMinutes(value) {
        this._lockTimeoutMinutes = value;
    }
    resetLockTimeoutMinutes() {
        this._lockTimeoutMinutes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockTimeoutMinutesInput() {
        return this._lockTimeoutMinutes;
    }
    // lock_window_minutes - computed: false, optional: true, required: false
    _lockWindowMinutes;
    get lockWindowMinutes() {
        return this.getNumberAttribute('lock_window_minutes');
    }
    set lockWindowMinutes(value) {
        this._lockWindowMinutes = value;
    }
    resetLockWindowMinutes() {
        this._lockWindowMinutes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockWindowMinutesInput() {
        return this._lockWindowMinutes;
    }
    // locked_response - computed: false, optional: true, required: false
    _lockedResponse;
    get lockedResponse() {
        return this.getStringAttribute('locked_response');
    }
    set lockedResponse(value) {
        this._lockedResponse = value;
    }
    resetLockedResponse() {
        this._lockedResponse = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockedResponseInput() {
        return this._lockedResponse;
    }
    // login - computed: true, optional: false, required: false
    get login() {
        return this.getStringAttribute('login');
    }
    // macro_unknown - computed: false, optional: true, required: false
    _macroUnknown;
    get macroUnknown() {
        return this.getStringAttribute('macro_unknown');
    }
    set macroUnknown(value) {
        this._macroUnknown = value;
    }
    resetMacroUnknown() {
        this._macroUnknown = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get macroUnknownInput() {
        return this._macroUnknown;
    }
    // max_auto_unlocks - computed: false, optional: true, required: false
    _maxAutoUnlocks;
    get maxAutoUnlocks() {
        return this.getNumberAttribute('max_auto_unlocks');
    }
    set maxAutoUnlocks(value) {
        this._maxAutoUnlocks = value;
    }
    resetMaxAutoUnlocks() {
        this._maxAutoUnlocks = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxAutoUnlocksInput() {
        return this._maxAutoUnlocks;
    }
    // max_recipients_per_day - computed: false, optional: true, required: false
    _maxRecipientsPerDay;
    get maxRecipientsPerDay() {
        return this.getNumberAttribute('max_recipients_per_day');
    }
    set maxRecipientsPerDay(value) {
        this._maxRecipientsPerDay = value;
    }
    resetMaxRecipientsPerDay() {
        this._maxRecipientsPerDay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRecipientsPerDayInput() {
        return this._maxRecipientsPerDay;
    }
    // max_retry_days - computed: false, optional: true, required: false
    _maxRetryDays;
    get maxRetryDays() {
        return this.getNumberAttribute('max_retry_days');
    }
    set maxRetryDays(value) {
        this._maxRetryDays = value;
    }
    resetMaxRetryDays() {
        this._maxRetryDays = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRetryDaysInput() {
        return this._maxRetryDays;
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
    // on_missing_identity - computed: false, optional: true, required: false
    _onMissingIdentity;
    get onMissingIdentity() {
        return this.getStringAttribute('on_missing_identity');
    }
    set onMissingIdentity(value) {
        this._onMissingIdentity = value;
    }
    resetOnMissingIdentity() {
        this._onMissingIdentity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get onMissingIdentityInput() {
        return this._onMissingIdentity;
    }
    // password_set - computed: true, optional: false, required: false
    get passwordSet() {
        return this.getBooleanAttribute('password_set');
    }
    // password_set_at - computed: true, optional: false, required: false
    get passwordSetAt() {
        return this.getStringAttribute('password_set_at');
    }
    // password_wo - computed: false, optional: true, required: false
    _passwordWo;
    get passwordWo() {
        return this.getStringAttribute('password_wo');
    }
    set passwordWo(value) {
        this._passwordWo = value;
    }
    resetPasswordWo() {
        this._passwordWo = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get passwordWoInput() {
        return this._passwordWo;
    }
    // password_wo_version - computed: false, optional: true, required: false
    _passwordWoVersion;
    get passwordWoVersion() {
        return this.getNumberAttribute('password_wo_version');
    }
    set passwordWoVersion(value) {
        this._passwordWoVersion = value;
    }
    resetPasswordWoVersion() {
        this._passwordWoVersion = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get passwordWoVersionInput() {
        return this._passwordWoVersion;
    }
    // quarantine_enabled - computed: false, optional: true, required: false
    _quarantineEnabled;
    get quarantineEnabled() {
        return this.getBooleanAttribute('quarantine_enabled');
    }
    set quarantineEnabled(value) {
        this._quarantineEnabled = value;
    }
    resetQuarantineEnabled() {
        this._quarantineEnabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get quarantineEnabledInput() {
        return this._quarantineEnabled;
    }
    // quarantine_response - computed: false, optional: true, required: false
    _quarantineResponse;
    get quarantineResponse() {
        return this.getStringAttribute('quarantine_response');
    }
    set quarantineResponse(value) {
        this._quarantineResponse = value;
    }
    resetQuarantineResponse() {
        this._quarantineResponse = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get quarantineResponseInput() {
        return this._quarantineResponse;
    }
    // queued_mail_when_locked - computed: false, optional: true, required: false
    _queuedMailWhenLocked;
    get queuedMailWhenLocked() {
        return this.getStringAttribute('queued_mail_when_locked');
    }
    set queuedMailWhenLocked(value) {
        this._queuedMailWhenLocked = value;
    }
    resetQueuedMailWhenLocked() {
        this._queuedMailWhenLocked = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get queuedMailWhenLockedInput() {
        return this._queuedMailWhenLocked;
    }
    // reauthentication_permitted - computed: true, optional: true, required: false
    _reauthenticationPermitted;
    get reauthenticationPermitted() {
        return this.getBooleanAttribute('reauthentication_permitted');
    }
    set reauthenticationPermitted(value) {
        this._reauthenticationPermitted = value;
    }
    resetReauthenticationPermitted() {
        this._reauthenticationPermitted = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get reauthenticationPermittedInput() {
        return this._reauthenticationPermitted;
    }
    // smarthost - computed: false, optional: true, required: false
    _smarthost;
    get smarthost() {
        return this.getStringAttribute('smarthost');
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
    // suppression - computed: true, optional: true, required: false
    _suppression = new OutgoingUserSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
    putSuppression(value) {
        this._suppression.internalValue = value;
    }
    resetSuppression() {
        this._suppression.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get suppressionInput() {
        return this._suppression.internalValue;
    }
    // type - computed: false, optional: false, required: true
    _type;
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            abuse_policy: outgoingUserAbusePolicyToTerraform(this._abusePolicy.internalValue),
            archive_messages: cdktf.booleanToTerraform(this._archiveMessages),
            auto_lock_identities: cdktf.booleanToTerraform(this._autoLockIdentities),
            auto_lock_user: cdktf.booleanToTerraform(this._autoLockUser),
            block_macros: cdktf.booleanToTerraform(this._blockMacros),
            cidr: cdktf.stringToTerraform(this._cidr),
            content_limits: outgoingUserContentLimitsToTerraform(this._contentLimits.internalValue),
            description: cdktf.stringToTerraform(this._description),
            dkim_selector: cdktf.stringToTerraform(this._dkimSelector),
            domain: cdktf.stringToTerraform(this._domain),
            enabled: cdktf.booleanToTerraform(this._enabled),
            identification_method: cdktf.stringToTerraform(this._identificationMethod),
            invalid_recipients_per_day: cdktf.numberToTerraform(this._invalidRecipientsPerDay),
            limits: outgoingUserLimitsToTerraform(this._limits.internalValue),
            lock_template: cdktf.stringToTerraform(this._lockTemplate),
            lock_threshold: cdktf.numberToTerraform(this._lockThreshold),
            lock_timeout_minutes: cdktf.numberToTerraform(this._lockTimeoutMinutes),
            lock_window_minutes: cdktf.numberToTerraform(this._lockWindowMinutes),
            locked_response: cdktf.stringToTerraform(this._lockedResponse),
            macro_unknown: cdktf.stringToTerraform(this._macroUnknown),
            max_auto_unlocks: cdktf.numberToTerraform(this._maxAutoUnlocks),
            max_recipients_per_day: cdktf.numberToTerraform(this._maxRecipientsPerDay),
            max_retry_days: cdktf.numberToTerraform(this._maxRetryDays),
            name: cdktf.stringToTerraform(this._name),
            on_missing_identity: cdktf.stringToTerraform(this._onMissingIdentity),
            password_wo: cdktf.stringToTerraform(this._passwordWo),
            password_wo_version: cdktf.numberToTerraform(this._passwordWoVersion),
            quarantine_enabled: cdktf.booleanToTerraform(this._quarantineEnabled),
            quarantine_response: cdktf.stringToTerraform(this._quarantineResponse),
            queued_mail_when_locked: cdktf.stringToTerraform(this._queuedMailWhenLocked),
            reauthentication_permitted: cdktf.booleanToTerraform(this._reauthenticationPermitted),
            smarthost: cdktf.stringToTerraform(this._smarthost),
            suppression: outgoingUserSuppressionToTerraform(this._suppression.internalValue),
            type: cdktf.stringToTerraform(this._type),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            abuse_policy: {
                value: outgoingUserAbusePolicyToHclTerraform(this._abusePolicy.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "OutgoingUserAbusePolicy",
            },
            archive_messages: {
                value: cdktf.booleanToHclTerraform(this._archiveMessages),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            auto_lock_identities: {
                value: cdktf.booleanToHclTerraform(this._autoLockIdentities),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            auto_lock_user: {
                value: cdktf.booleanToHclTerraform(this._autoLockUser),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            block_macros: {
                value: cdktf.booleanToHclTerraform(this._blockMacros),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            cidr: {
                value: cdktf.stringToHclTerraform(this._cidr),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            content_limits: {
                value: outgoingUserContentLimitsToHclTerraform(this._contentLimits.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "OutgoingUserContentLimits",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dkim_selector: {
                value: cdktf.stringToHclTerraform(this._dkimSelector),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            domain: {
                value: cdktf.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            enabled: {
                value: cdktf.booleanToHclTerraform(this._enabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            identification_method: {
                value: cdktf.stringToHclTerraform(this._identificationMethod),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            invalid_recipients_per_day: {
                value: cdktf.numberToHclTerraform(this._invalidRecipientsPerDay),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            limits: {
                value: outgoingUserLimitsToHclTerraform(this._limits.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "OutgoingUserLimits",
            },
            lock_template: {
                value: cdktf.stringToHclTerraform(this._lockTemplate),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            lock_threshold: {
                value: cdktf.numberToHclTerraform(this._lockThreshold),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            lock_timeout_minutes: {
                value: cdktf.numberToHclTerraform(this._lockTimeoutMinutes),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            lock_window_minutes: {
                value: cdktf.numberToHclTerraform(this._lockWindowMinutes),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            locked_response: {
                value: cdktf.stringToHclTerraform(this._lockedResponse),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            macro_unknown: {
                value: cdktf.stringToHclTerraform(this._macroUnknown),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            max_auto_unlocks: {
                value: cdktf.numberToHclTerraform(this._maxAutoUnlocks),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            max_recipients_per_day: {
                value: cdktf.numberToHclTerraform(this._maxRecipientsPerDay),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            max_retry_days: {
                value: cdktf.numberToHclTerraform(this._maxRetryDays),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            on_missing_identity: {
                value: cdktf.stringToHclTerraform(this._onMissingIdentity),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            password_wo: {
                value: cdktf.stringToHclTerraform(this._passwordWo),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            password_wo_version: {
                value: cdktf.numberToHclTerraform(this._passwordWoVersion),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            quarantine_enabled: {
                value: cdktf.booleanToHclTerraform(this._quarantineEnabled),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            quarantine_response: {
                value: cdktf.stringToHclTerraform(this._quarantineResponse),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            queued_mail_when_locked: {
                value: cdktf.stringToHclTerraform(this._queuedMailWhenLocked),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            reauthentication_permitted: {
                value: cdktf.booleanToHclTerraform(this._reauthenticationPermitted),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            smarthost: {
                value: cdktf.stringToHclTerraform(this._smarthost),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            suppression: {
                value: outgoingUserSuppressionToHclTerraform(this._suppression.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "OutgoingUserSuppression",
            },
            type: {
                value: cdktf.stringToHclTerraform(this._type),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
