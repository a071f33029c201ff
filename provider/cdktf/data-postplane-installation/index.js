// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/installation
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function dataPostplaneInstallationAuthAbuseToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationAuthAbuseToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationAuthAbuseOutputReference extends cdktf.ComplexObject {
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
    // block_minutes - computed: true, optional: false, required: false
    get blockMinutes() {
        return this.getNumberAttribute('block_minutes');
    }
    // delay_seconds - computed: true, optional: false, required: false
    get delaySeconds() {
        return this.getNumberAttribute('delay_seconds');
    }
    // max_failures - computed: true, optional: false, required: false
    get maxFailures() {
        return this.getNumberAttribute('max_failures');
    }
    // window_minutes - computed: true, optional: false, required: false
    get windowMinutes() {
        return this.getNumberAttribute('window_minutes');
    }
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
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
    // action - computed: true, optional: false, required: false
    get action() {
        return this.getStringAttribute('action');
    }
    // threshold - computed: true, optional: false, required: false
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    // window_minutes - computed: true, optional: false, required: false
    get windowMinutes() {
        return this.getNumberAttribute('window_minutes');
    }
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
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
    // max_header_bytes - computed: true, optional: false, required: false
    get maxHeaderBytes() {
        return this.getNumberAttribute('max_header_bytes');
    }
    // max_line_bytes - computed: true, optional: false, required: false
    get maxLineBytes() {
        return this.getNumberAttribute('max_line_bytes');
    }
    // max_mime_parts - computed: true, optional: false, required: false
    get maxMimeParts() {
        return this.getNumberAttribute('max_mime_parts');
    }
    // max_null_sender_recipients - computed: true, optional: false, required: false
    get maxNullSenderRecipients() {
        return this.getNumberAttribute('max_null_sender_recipients');
    }
    // partial_messages - computed: true, optional: false, required: false
    get partialMessages() {
        return this.getStringAttribute('partial_messages');
    }
    // raw_subject - computed: true, optional: false, required: false
    get rawSubject() {
        return this.getStringAttribute('raw_subject');
    }
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationEffectiveOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
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
    // enabled - computed: true, optional: false, required: false
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    // max_concurrent_connections - computed: true, optional: false, required: false
    get maxConcurrentConnections() {
        return this.getNumberAttribute('max_concurrent_connections');
    }
    // per_day - computed: true, optional: false, required: false
    get perDay() {
        return this.getNumberAttribute('per_day');
    }
    // per_hour - computed: true, optional: false, required: false
    get perHour() {
        return this.getNumberAttribute('per_hour');
    }
    // per_minute - computed: true, optional: false, required: false
    get perMinute() {
        return this.getNumberAttribute('per_minute');
    }
    // per_month - computed: true, optional: false, required: false
    get perMonth() {
        return this.getNumberAttribute('per_month');
    }
    // per_week - computed: true, optional: false, required: false
    get perWeek() {
        return this.getNumberAttribute('per_week');
    }
    // unit - computed: true, optional: false, required: false
    get unit() {
        return this.getStringAttribute('unit');
    }
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
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
    // after - computed: true, optional: false, required: false
    get after() {
        return this.getNumberAttribute('after');
    }
    // days - computed: true, optional: false, required: false
    get days() {
        return this.getNumberAttribute('days');
    }
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationEffectiveOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationEffectiveOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
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
    // abuse_policy - computed: true, optional: false, required: false
    _abusePolicy = new DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
    get abusePolicy() {
        return this._abusePolicy;
    }
    // archive_messages - computed: true, optional: false, required: false
    get archiveMessages() {
        return this.getBooleanAttribute('archive_messages');
    }
    // auto_lock_identities - computed: true, optional: false, required: false
    get autoLockIdentities() {
        return this.getBooleanAttribute('auto_lock_identities');
    }
    // auto_lock_user - computed: true, optional: false, required: false
    get autoLockUser() {
        return this.getBooleanAttribute('auto_lock_user');
    }
    // block_macros - computed: true, optional: false, required: false
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    // content_limits - computed: true, optional: false, required: false
    _contentLimits = new DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
    get contentLimits() {
        return this._contentLimits;
    }
    // dkim_selector - computed: true, optional: false, required: false
    get dkimSelector() {
        return this.getStringAttribute('dkim_selector');
    }
    // identification_method - computed: true, optional: false, required: false
    get identificationMethod() {
        return this.getStringAttribute('identification_method');
    }
    // invalid_recipients_per_day - computed: true, optional: false, required: false
    get invalidRecipientsPerDay() {
        return this.getNumberAttribute('invalid_recipients_per_day');
    }
    // limits - computed: true, optional: false, required: false
    _limits = new DataPostplaneInstallationEffectiveOutgoingDefaultsLimitsOutputReference(this, "limits");
    get limits() {
        return this._limits;
    }
    // lock_threshold - computed: true, optional: false, required: false
    get lockThreshold() {
        return this.getNumberAttribute('lock_threshold');
    }
    // lock_timeout_minutes - computed: true, optional: false, required: false
    get lockTimeoutMinutes() {
        return this.getNumberAttribute('lock_timeout_minutes');
    }
    // lock_window_minutes - computed: true, optional: false, required: false
    get lockWindowMinutes() {
        return this.getNumberAttribute('lock_window_minutes');
    }
    // locked_response - computed: true, optional: false, required: false
    get lockedResponse() {
        return this.getStringAttribute('locked_response');
    }
    // macro_unknown - computed: true, optional: false, required: false
    get macroUnknown() {
        return this.getStringAttribute('macro_unknown');
    }
    // max_auto_unlocks - computed: true, optional: false, required: false
    get maxAutoUnlocks() {
        return this.getNumberAttribute('max_auto_unlocks');
    }
    // max_recipients_per_day - computed: true, optional: false, required: false
    get maxRecipientsPerDay() {
        return this.getNumberAttribute('max_recipients_per_day');
    }
    // max_retry_days - computed: true, optional: false, required: false
    get maxRetryDays() {
        return this.getNumberAttribute('max_retry_days');
    }
    // on_missing_identity - computed: true, optional: false, required: false
    get onMissingIdentity() {
        return this.getStringAttribute('on_missing_identity');
    }
    // quarantine_enabled - computed: true, optional: false, required: false
    get quarantineEnabled() {
        return this.getBooleanAttribute('quarantine_enabled');
    }
    // quarantine_response - computed: true, optional: false, required: false
    get quarantineResponse() {
        return this.getStringAttribute('quarantine_response');
    }
    // queued_mail_when_locked - computed: true, optional: false, required: false
    get queuedMailWhenLocked() {
        return this.getStringAttribute('queued_mail_when_locked');
    }
    // smarthost - computed: true, optional: false, required: false
    get smarthost() {
        return this.getStringAttribute('smarthost');
    }
    // suppression - computed: true, optional: false, required: false
    _suppression = new DataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
}
export function dataPostplaneInstallationEffectiveToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationEffectiveToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationEffectiveOutputReference extends cdktf.ComplexObject {
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
    // outgoing_defaults - computed: true, optional: false, required: false
    _outgoingDefaults = new DataPostplaneInstallationEffectiveOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
    }
}
export function dataPostplaneInstallationOutgoingDefaultsAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
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
    // action - computed: true, optional: false, required: false
    get action() {
        return this.getStringAttribute('action');
    }
    // threshold - computed: true, optional: false, required: false
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    // window_minutes - computed: true, optional: false, required: false
    get windowMinutes() {
        return this.getNumberAttribute('window_minutes');
    }
}
export function dataPostplaneInstallationOutgoingDefaultsContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationOutgoingDefaultsContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
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
    // max_header_bytes - computed: true, optional: false, required: false
    get maxHeaderBytes() {
        return this.getNumberAttribute('max_header_bytes');
    }
    // max_line_bytes - computed: true, optional: false, required: false
    get maxLineBytes() {
        return this.getNumberAttribute('max_line_bytes');
    }
    // max_mime_parts - computed: true, optional: false, required: false
    get maxMimeParts() {
        return this.getNumberAttribute('max_mime_parts');
    }
    // max_null_sender_recipients - computed: true, optional: false, required: false
    get maxNullSenderRecipients() {
        return this.getNumberAttribute('max_null_sender_recipients');
    }
    // partial_messages - computed: true, optional: false, required: false
    get partialMessages() {
        return this.getStringAttribute('partial_messages');
    }
    // raw_subject - computed: true, optional: false, required: false
    get rawSubject() {
        return this.getStringAttribute('raw_subject');
    }
}
export function dataPostplaneInstallationOutgoingDefaultsLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationOutgoingDefaultsLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
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
    // enabled - computed: true, optional: false, required: false
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    // max_concurrent_connections - computed: true, optional: false, required: false
    get maxConcurrentConnections() {
        return this.getNumberAttribute('max_concurrent_connections');
    }
    // per_day - computed: true, optional: false, required: false
    get perDay() {
        return this.getNumberAttribute('per_day');
    }
    // per_hour - computed: true, optional: false, required: false
    get perHour() {
        return this.getNumberAttribute('per_hour');
    }
    // per_minute - computed: true, optional: false, required: false
    get perMinute() {
        return this.getNumberAttribute('per_minute');
    }
    // per_month - computed: true, optional: false, required: false
    get perMonth() {
        return this.getNumberAttribute('per_month');
    }
    // per_week - computed: true, optional: false, required: false
    get perWeek() {
        return this.getNumberAttribute('per_week');
    }
    // unit - computed: true, optional: false, required: false
    get unit() {
        return this.getStringAttribute('unit');
    }
}
export function dataPostplaneInstallationOutgoingDefaultsSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationOutgoingDefaultsSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
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
    // after - computed: true, optional: false, required: false
    get after() {
        return this.getNumberAttribute('after');
    }
    // days - computed: true, optional: false, required: false
    get days() {
        return this.getNumberAttribute('days');
    }
}
export function dataPostplaneInstallationOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneInstallationOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneInstallationOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
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
    // abuse_policy - computed: true, optional: false, required: false
    _abusePolicy = new DataPostplaneInstallationOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
    get abusePolicy() {
        return this._abusePolicy;
    }
    // archive_messages - computed: true, optional: false, required: false
    get archiveMessages() {
        return this.getBooleanAttribute('archive_messages');
    }
    // auto_lock_identities - computed: true, optional: false, required: false
    get autoLockIdentities() {
        return this.getBooleanAttribute('auto_lock_identities');
    }
    // auto_lock_user - computed: true, optional: false, required: false
    get autoLockUser() {
        return this.getBooleanAttribute('auto_lock_user');
    }
    // block_macros - computed: true, optional: false, required: false
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    // content_limits - computed: true, optional: false, required: false
    _contentLimits = new DataPostplaneInstallationOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
    get contentLimits() {
        return this._contentLimits;
    }
    // dkim_selector - computed: true, optional: false, required: false
    get dkimSelector() {
        return this.getStringAttribute('dkim_selector');
    }
    // identification_method - computed: true, optional: false, required: false
    get identificationMethod() {
        return this.getStringAttribute('identification_method');
    }
    // invalid_recipients_per_day - computed: true, optional: false, required: false
    get invalidRecipientsPerDay() {
        return this.getNumberAttribute('invalid_recipients_per_day');
    }
    // limits - computed: true, optional: false, required: false
    _limits = new DataPostplaneInstallationOutgoingDefaultsLimitsOutputReference(this, "limits");
    get limits() {
        return this._limits;
    }
    // lock_threshold - computed: true, optional: false, required: false
    get lockThreshold() {
        return this.getNumberAttribute('lock_threshold');
    }
    // lock_timeout_minutes - computed: true, optional: false, required: false
    get lockTimeoutMinutes() {
        return this.getNumberAttribute('lock_timeout_minutes');
    }
    // lock_window_minutes - computed: true, optional: false, required: false
    get lockWindowMinutes() {
        return this.getNumberAttribute('lock_window_minutes');
    }
    // locked_response - computed: true, optional: false, required: false
    get lockedResponse() {
        return this.getStringAttribute('locked_response');
    }
    // macro_unknown - computed: true, optional: false, required: false
    get macroUnknown() {
        return this.getStringAttribute('macro_unknown');
    }
    // max_auto_unlocks - computed: true, optional: false, required: false
    get maxAutoUnlocks() {
        return this.getNumberAttribute('max_auto_unlocks');
    }
    // max_recipients_per_day - computed: true, optional: false, required: false
    get maxRecipientsPerDay() {
        return this.getNumberAttribute('max_recipients_per_day');
    }
    // max_retry_days - computed: true, optional: false, required: false
    get maxRetryDays() {
        return this.getNumberAttribute('max_retry_days');
    }
    // on_missing_identity - computed: true, optional: false, required: false
    get onMissingIdentity() {
        return this.getStringAttribute('on_missing_identity');
    }
    // quarantine_enabled - computed: true, optional: false, required: false
    get quarantineEnabled() {
        return this.getBooleanAttribute('quarantine_enabled');
    }
    // quarantine_response - computed: true, optional: false, required: false
    get quarantineResponse() {
        return this.getStringAttribute('quarantine_response');
    }
    // queued_mail_when_locked - computed: true, optional: false, required: false
    get queuedMailWhenLocked() {
        return this.getStringAttribute('queued_mail_when_locked');
    }
    // smarthost - computed: true, optional: false, required: false
    get smarthost() {
        return this.getStringAttribute('smarthost');
    }
    // suppression - computed: true, optional: false, required: false
    _suppression = new DataPostplaneInstallationOutgoingDefaultsSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/installation postplane_installation}
*/
export class DataPostplaneInstallation extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_installation";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataPostplaneInstallation resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneInstallation to import
    * @param importFromId The id of the existing DataPostplaneInstallation that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/installation#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneInstallation to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_installation", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/installation postplane_installation} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneInstallationConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'postplane_installation',
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
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // abuse_contact - computed: true, optional: false, required: false
    get abuseContact() {
        return cdktf.Fn.tolist(this.getListAttribute('abuse_contact'));
    }
    // allow_ip_authentication - computed: true, optional: false, required: false
    get allowIpAuthentication() {
        return this.getBooleanAttribute('allow_ip_authentication');
    }
    // auth_abuse - computed: true, optional: false, required: false
    _authAbuse = new DataPostplaneInstallationAuthAbuseOutputReference(this, "auth_abuse");
    get authAbuse() {
        return this._authAbuse;
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // effective - computed: true, optional: false, required: false
    _effective = new DataPostplaneInstallationEffectiveOutputReference(this, "effective");
    get effective() {
        return this._effective;
    }
    // outgoing_defaults - computed: true, optional: false, required: false
    _outgoingDefaults = new DataPostplaneInstallationOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
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
        return {};
    }
    synthesizeHclAttributes() {
        const attrs = {};
        return attrs;
    }
}
