// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function adminOutgoingDefaultsAbusePolicyToTerraform(struct) {
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
export function adminOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
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
export class AdminOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function adminOutgoingDefaultsContentLimitsToTerraform(struct) {
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
export function adminOutgoingDefaultsContentLimitsToHclTerraform(struct) {
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
export class AdminOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function adminOutgoingDefaultsLimitsToTerraform(struct) {
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
export function adminOutgoingDefaultsLimitsToHclTerraform(struct) {
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
export class AdminOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
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
export function adminOutgoingDefaultsSuppressionToTerraform(struct) {
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
export function adminOutgoingDefaultsSuppressionToHclTerraform(struct) {
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
export class AdminOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
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
export function adminOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        abuse_policy: adminOutgoingDefaultsAbusePolicyToTerraform(struct.abusePolicy),
        archive_messages: cdktf.booleanToTerraform(struct.archiveMessages),
        auto_lock_identities: cdktf.booleanToTerraform(struct.autoLockIdentities),
        auto_lock_user: cdktf.booleanToTerraform(struct.autoLockUser),
        block_macros: cdktf.booleanToTerraform(struct.blockMacros),
        content_limits: adminOutgoingDefaultsContentLimitsToTerraform(struct.contentLimits),
        dkim_selector: cdktf.stringToTerraform(struct.dkimSelector),
        identification_method: cdktf.stringToTerraform(struct.identificationMethod),
        invalid_recipients_per_day: cdktf.numberToTerraform(struct.invalidRecipientsPerDay),
        limits: adminOutgoingDefaultsLimitsToTerraform(struct.limits),
        lock_threshold: cdktf.numberToTerraform(struct.lockThreshold),
        lock_timeout_minutes: cdktf.numberToTerraform(struct.lockTimeoutMinutes),
        lock_window_minutes: cdktf.numberToTerraform(struct.lockWindowMinutes),
        locked_response: cdktf.stringToTerraform(struct.lockedResponse),
        macro_unknown: cdktf.stringToTerraform(struct.macroUnknown),
        max_auto_unlocks: cdktf.numberToTerraform(struct.maxAutoUnlocks),
        max_recipients_per_day: cdktf.numberToTerraform(struct.maxRecipientsPerDay),
        max_retry_days: cdktf.numberToTerraform(struct.maxRetryDays),
        on_missing_identity: cdktf.stringToTerraform(struct.onMissingIdentity),
        quarantine_enabled: cdktf.booleanToTerraform(struct.quarantineEnabled),
        quarantine_response: cdktf.stringToTerraform(struct.quarantineResponse),
        queued_mail_when_locked: cdktf.stringToTerraform(struct.queuedMailWhenLocked),
        smarthost: cdktf.stringToTerraform(struct.smarthost),
        suppression: adminOutgoingDefaultsSuppressionToTerraform(struct.suppression),
    };
}
export function adminOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        abuse_policy: {
            value: adminOutgoingDefaultsAbusePolicyToHclTerraform(struct.abusePolicy),
            isBlock: true,
            type: "struct",
            storageClassType: "AdminOutgoingDefaultsAbusePolicy",
        },
        archive_messages: {
            value: cdktf.booleanToHclTerraform(struct.archiveMessages),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        auto_lock_identities: {
            value: cdktf.booleanToHclTerraform(struct.autoLockIdentities),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        auto_lock_user: {
            value: cdktf.booleanToHclTerraform(struct.autoLockUser),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        block_macros: {
            value: cdktf.booleanToHclTerraform(struct.blockMacros),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        content_limits: {
            value: adminOutgoingDefaultsContentLimitsToHclTerraform(struct.contentLimits),
            isBlock: true,
            type: "struct",
            storageClassType: "AdminOutgoingDefaultsContentLimits",
        },
        dkim_selector: {
            value: cdktf.stringToHclTerraform(struct.dkimSelector),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        identification_method: {
            value: cdktf.stringToHclTerraform(struct.identificationMethod),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        invalid_recipients_per_day: {
            value: cdktf.numberToHclTerraform(struct.invalidRecipientsPerDay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        limits: {
            value: adminOutgoingDefaultsLimitsToHclTerraform(struct.limits),
            isBlock: true,
            type: "struct",
            storageClassType: "AdminOutgoingDefaultsLimits",
        },
        lock_threshold: {
            value: cdktf.numberToHclTerraform(struct.lockThreshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        lock_timeout_minutes: {
            value: cdktf.numberToHclTerraform(struct.lockTimeoutMinutes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        lock_window_minutes: {
            value: cdktf.numberToHclTerraform(struct.lockWindowMinutes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        locked_response: {
            value: cdktf.stringToHclTerraform(struct.lockedResponse),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        macro_unknown: {
            value: cdktf.stringToHclTerraform(struct.macroUnknown),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_auto_unlocks: {
            value: cdktf.numberToHclTerraform(struct.maxAutoUnlocks),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_recipients_per_day: {
            value: cdktf.numberToHclTerraform(struct.maxRecipientsPerDay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_retry_days: {
            value: cdktf.numberToHclTerraform(struct.maxRetryDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        on_missing_identity: {
            value: cdktf.stringToHclTerraform(struct.onMissingIdentity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        quarantine_enabled: {
            value: cdktf.booleanToHclTerraform(struct.quarantineEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        quarantine_response: {
            value: cdktf.stringToHclTerraform(struct.quarantineResponse),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        queued_mail_when_locked: {
            value: cdktf.stringToHclTerraform(struct.queuedMailWhenLocked),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        smarthost: {
            value: cdktf.stringToHclTerraform(struct.smarthost),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        suppression: {
            value: adminOutgoingDefaultsSuppressionToHclTerraform(struct.suppression),
            isBlock: true,
            type: "struct",
            storageClassType: "AdminOutgoingDefaultsSuppression",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class AdminOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
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
        if (this._abusePolicy?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.abusePolicy = this._abusePolicy?.internalValue;
        }
        if (this._archiveMessages !== undefined) {
            hasAnyValues = true;
            internalValueResult.archiveMessages = this._archiveMessages;
        }
        if (this._autoLockIdentities !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoLockIdentities = this._autoLockIdentities;
        }
        if (this._autoLockUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoLockUser = this._autoLockUser;
        }
        if (this._blockMacros !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockMacros = this._blockMacros;
        }
        if (this._contentLimits?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.contentLimits = this._contentLimits?.internalValue;
        }
        if (this._dkimSelector !== undefined) {
            hasAnyValues = true;
            internalValueResult.dkimSelector = this._dkimSelector;
        }
        if (this._identificationMethod !== undefined) {
            hasAnyValues = true;
            internalValueResult.identificationMethod = this._identificationMethod;
        }
        if (this._invalidRecipientsPerDay !== undefined) {
            hasAnyValues = true;
            internalValueResult.invalidRecipientsPerDay = this._invalidRecipientsPerDay;
        }
        if (this._limits?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.limits = this._limits?.internalValue;
        }
        if (this._lockThreshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockThreshold = this._lockThreshold;
        }
        if (this._lockTimeoutMinutes !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockTimeoutMinutes = this._lockTimeoutMinutes;
        }
        if (this._lockWindowMinutes !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockWindowMinutes = this._lockWindowMinutes;
        }
        if (this._lockedResponse !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockedResponse = this._lockedResponse;
        }
        if (this._macroUnknown !== undefined) {
            hasAnyValues = true;
            internalValueResult.macroUnknown = this._macroUnknown;
        }
        if (this._maxAutoUnlocks !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxAutoUnlocks = this._maxAutoUnlocks;
        }
        if (this._maxRecipientsPerDay !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRecipientsPerDay = this._maxRecipientsPerDay;
        }
        if (this._maxRetryDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRetryDays = this._maxRetryDays;
        }
        if (this._onMissingIdentity !== undefined) {
            hasAnyValues = true;
            internalValueResult.onMissingIdentity = this._onMissingIdentity;
        }
        if (this._quarantineEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.quarantineEnabled = this._quarantineEnabled;
        }
        if (this._quarantineResponse !== undefined) {
            hasAnyValues = true;
            internalValueResult.quarantineResponse = this._quarantineResponse;
        }
        if (this._queuedMailWhenLocked !== undefined) {
            hasAnyValues = true;
            internalValueResult.queuedMailWhenLocked = this._queuedMailWhenLocked;
        }
        if (this._smarthost !== undefined) {
            hasAnyValues = true;
            internalValueResult.smarthost = this._smarthost;
        }
        if (this._suppression?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.suppression = this._suppression?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._abusePolicy.internalValue = undefined;
            this._archiveMessages = undefined;
            this._autoLockIdentities = undefined;
            this._autoLockUser = undefined;
            this._blockMacros = undefined;
            this._contentLimits.internalValue = undefined;
            this._dkimSelector = undefined;
            this._identificationMethod = undefined;
            this._invalidRecipientsPerDay = undefined;
            this._limits.internalValue = undefined;
            this._lockThreshold = undefined;
            this._lockTimeoutMinutes = undefined;
            this._lockWindowMinutes = undefined;
            this._lockedResponse = undefined;
            this._macroUnknown = undefined;
            this._maxAutoUnlocks = undefined;
            this._maxRecipientsPerDay = undefined;
            this._maxRetryDays = undefined;
            this._onMissingIdentity = undefined;
            this._quarantineEnabled = undefined;
            this._quarantineResponse = undefined;
            this._queuedMailWhenLocked = undefined;
            this._smarthost = undefined;
            this._suppression.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._abusePolicy.internalValue = value.abusePolicy;
            this._archiveMessages = value.archiveMessages;
            this._autoLockIdentities = value.autoLockIdentities;
            this._autoLockUser = value.autoLockUser;
            this._blockMacros = value.blockMacros;
            this._contentLimits.internalValue = value.contentLimits;
            this._dkimSelector = value.dkimSelector;
            this._identificationMethod = value.identificationMethod;
            this._invalidRecipientsPerDay = value.invalidRecipientsPerDay;
            this._limits.internalValue = value.limits;
            this._lockThreshold = value.lockThreshold;
            this._lockTimeoutMinutes = value.lockTimeoutMinutes;
            this._lockWindowMinutes = value.lockWindowMinutes;
            this._lockedResponse = value.lockedResponse;
            this._macroUnknown = value.macroUnknown;
            this._maxAutoUnlocks = value.maxAutoUnlocks;
            this._maxRecipientsPerDay = value.maxRecipientsPerDay;
            this._maxRetryDays = value.maxRetryDays;
            this._onMissingIdentity = value.onMissingIdentity;
            this._quarantineEnabled = value.quarantineEnabled;
            this._quarantineResponse = value.quarantineResponse;
            this._queuedMailWhenLocked = value.queuedMailWhenLocked;
            this._smarthost = value.smarthost;
            this._suppression.internalValue = value.suppression;
        }
    }
    // abuse_policy - computed: true, optional: true, required: false
    _abusePolicy = new AdminOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
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
    // archive_messages - computed: true, optional: true, required: false
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
    // auto_lock_identities - computed: true, optional: true, required: false
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
    // auto_lock_user - computed: true, optional: true, required: false
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
    // block_macros - computed: true, optional: true, required: false
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
    // content_limits - computed: true, optional: true, required: false
    _contentLimits = new AdminOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
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
    // dkim_selector - computed: true, optional: true, required: false
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
    // identification_method - computed: true, optional: true, required: false
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
    // invalid_recipients_per_day - computed: true, optional: true, required: false
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
    _limits = new AdminOutgoingDefaultsLimitsOutputReference(this, "limits");
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
    // lock_threshold - computed: true, optional: true, required: false
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
    // lock_timeout_minutes - computed: true, optional: true, required: false
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
    // lock_window_minutes - computed: true, optional: true, required: false
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
    // locked_response - computed: true, optional: true, required: false
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
    // macro_unknown - computed: true, optional: true, required: false
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
    // max_auto_unlocks - computed: true, optional: true, required: false
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
    // max_recipients_per_day - computed: true, optional: true, required: false
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
    // max_retry_days - computed: true, optional: true, required: false
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
    // on_missing_identity - computed: true, optional: true, required: false
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
    // quarantine_enabled - computed: true, optional: true, required: false
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
    // quarantine_response - computed: true, optional: true, required: false
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
    // queued_mail_when_locked - computed: true, optional: true, required: false
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
    // smarthost - computed: true, optional: true, required: false
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
    _suppression = new AdminOutgoingDefaultsSuppressionOutputReference(this, "suppression");
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
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin postplane_admin}
*/
export class Admin extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_admin";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Admin resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Admin to import
    * @param importFromId The id of the existing Admin that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Admin to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_admin", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin postplane_admin} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AdminConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_admin',
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
        this._abuseContact = config.abuseContact;
        this._allowApi = config.allowApi;
        this._allowIpAuthentication = config.allowIpAuthentication;
        this._allowOutgoingQuarantineActions = config.allowOutgoingQuarantineActions;
        this._allowSubAdmins = config.allowSubAdmins;
        this._description = config.description;
        this._domainsLimit = config.domainsLimit;
        this._foreignWrites = config.foreignWrites;
        this._name = config.name;
        this._outgoingDefaults.internalValue = config.outgoingDefaults;
        this._parent = config.parent;
        this._products = config.products;
        this._status = config.status;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // abuse_contact - computed: false, optional: true, required: false
    _abuseContact;
    get abuseContact() {
        return cdktf.Fn.tolist(this.getListAttribute('abuse_contact'));
    }
    set abuseContact(value) {
        this._abuseContact = value;
    }
    resetAbuseContact() {
        this._abuseContact = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get abuseContactInput() {
        return this._abuseContact;
    }
    // allow_api - computed: true, optional: true, required: false
    _allowApi;
    get allowApi() {
        return this.getBooleanAttribute('allow_api');
    }
    set allowApi(value) {
        this._allowApi = value;
    }
    resetAllowApi() {
        this._allowApi = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowApiInput() {
        return this._allowApi;
    }
    // allow_ip_authentication - computed: false, optional: true, required: false
    _allowIpAuthentication;
    get allowIpAuthentication() {
        return this.getBooleanAttribute('allow_ip_authentication');
    }
    set allowIpAuthentication(value) {
        this._allowIpAuthentication = value;
    }
    resetAllowIpAuthentication() {
        this._allowIpAuthentication = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowIpAuthenticationInput() {
        return this._allowIpAuthentication;
    }
    // allow_outgoing_quarantine_actions - computed: true, optional: true, required: false
    _allowOutgoingQuarantineActions;
    get allowOutgoingQuarantineActions() {
        return this.getBooleanAttribute('allow_outgoing_quarantine_actions');
    }
    set allowOutgoingQuarantineActions(value) {
        this._allowOutgoingQuarantineActions = value;
    }
    resetAllowOutgoingQuarantineActions() {
        this._allowOutgoingQuarantineActions = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowOutgoingQuarantineActionsInput() {
        return this._allowOutgoingQuarantineActions;
    }
    // allow_sub_admins - computed: false, optional: true, required: false
    _allowSubAdmins;
    get allowSubAdmins() {
        return this.getStringAttribute('allow_sub_admins');
    }
    set allowSubAdmins(value) {
        this._allowSubAdmins = value;
    }
    resetAllowSubAdmins() {
        this._allowSubAdmins = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get allowSubAdminsInput() {
        return this._allowSubAdmins;
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
    // domains_limit - computed: true, optional: true, required: false
    _domainsLimit;
    get domainsLimit() {
        return this.getNumberAttribute('domains_limit');
    }
    set domainsLimit(value) {
        this._domainsLimit = value;
    }
    resetDomainsLimit() {
        this._domainsLimit = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get domainsLimitInput() {
        return this._domainsLimit;
    }
    // foreign_writes - computed: false, optional: true, required: false
    _foreignWrites;
    get foreignWrites() {
        return this.getStringAttribute('foreign_writes');
    }
    set foreignWrites(value) {
        this._foreignWrites = value;
    }
    resetForeignWrites() {
        this._foreignWrites = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get foreignWritesInput() {
        return this._foreignWrites;
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
    // outgoing_defaults - computed: true, optional: true, required: false
    _outgoingDefaults = new AdminOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
    }
    putOutgoingDefaults(value) {
        this._outgoingDefaults.internalValue = value;
    }
    resetOutgoingDefaults() {
        this._outgoingDefaults.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outgoingDefaultsInput() {
        return this._outgoingDefaults.internalValue;
    }
    // parent - computed: false, optional: true, required: false
    _parent;
    get parent() {
        return this.getStringAttribute('parent');
    }
    set parent(value) {
        this._parent = value;
    }
    resetParent() {
        this._parent = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get parentInput() {
        return this._parent;
    }
    // products - computed: true, optional: true, required: false
    _products;
    get products() {
        return cdktf.Fn.tolist(this.getListAttribute('products'));
    }
    set products(value) {
        this._products = value;
    }
    resetProducts() {
        this._products = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get productsInput() {
        return this._products;
    }
    // status - computed: true, optional: true, required: false
    _status;
    get status() {
        return this.getStringAttribute('status');
    }
    set status(value) {
        this._status = value;
    }
    resetStatus() {
        this._status = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get statusInput() {
        return this._status;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            abuse_contact: cdktf.listMapper(cdktf.stringToTerraform, false)(this._abuseContact),
            allow_api: cdktf.booleanToTerraform(this._allowApi),
            allow_ip_authentication: cdktf.booleanToTerraform(this._allowIpAuthentication),
            allow_outgoing_quarantine_actions: cdktf.booleanToTerraform(this._allowOutgoingQuarantineActions),
            allow_sub_admins: cdktf.stringToTerraform(this._allowSubAdmins),
            description: cdktf.stringToTerraform(this._description),
            domains_limit: cdktf.numberToTerraform(this._domainsLimit),
            foreign_writes: cdktf.stringToTerraform(this._foreignWrites),
            name: cdktf.stringToTerraform(this._name),
            outgoing_defaults: adminOutgoingDefaultsToTerraform(this._outgoingDefaults.internalValue),
            parent: cdktf.stringToTerraform(this._parent),
            products: cdktf.listMapper(cdktf.stringToTerraform, false)(this._products),
            status: cdktf.stringToTerraform(this._status),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            abuse_contact: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._abuseContact),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            allow_api: {
                value: cdktf.booleanToHclTerraform(this._allowApi),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            allow_ip_authentication: {
                value: cdktf.booleanToHclTerraform(this._allowIpAuthentication),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            allow_outgoing_quarantine_actions: {
                value: cdktf.booleanToHclTerraform(this._allowOutgoingQuarantineActions),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            allow_sub_admins: {
                value: cdktf.stringToHclTerraform(this._allowSubAdmins),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            domains_limit: {
                value: cdktf.numberToHclTerraform(this._domainsLimit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            foreign_writes: {
                value: cdktf.stringToHclTerraform(this._foreignWrites),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            outgoing_defaults: {
                value: adminOutgoingDefaultsToHclTerraform(this._outgoingDefaults.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "AdminOutgoingDefaults",
            },
            parent: {
                value: cdktf.stringToHclTerraform(this._parent),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            products: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._products),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            status: {
                value: cdktf.stringToHclTerraform(this._status),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
