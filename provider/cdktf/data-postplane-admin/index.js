// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function dataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminEffectiveOutgoingDefaultsLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminEffectiveOutgoingDefaultsLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminEffectiveOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminEffectiveOutgoingDefaultsSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminEffectiveOutgoingDefaultsSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminEffectiveOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminEffectiveOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminEffectiveOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminEffectiveOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
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
    _abusePolicy = new DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
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
    _contentLimits = new DataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
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
    _limits = new DataPostplaneAdminEffectiveOutgoingDefaultsLimitsOutputReference(this, "limits");
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
    _suppression = new DataPostplaneAdminEffectiveOutgoingDefaultsSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
}
export function dataPostplaneAdminEffectiveToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminEffectiveToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminEffectiveOutputReference extends cdktf.ComplexObject {
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
    // abuse_contact - computed: true, optional: false, required: false
    get abuseContact() {
        return cdktf.Fn.tolist(this.getListAttribute('abuse_contact'));
    }
    // allow_ip_authentication - computed: true, optional: false, required: false
    get allowIpAuthentication() {
        return this.getBooleanAttribute('allow_ip_authentication');
    }
    // allow_sub_admins - computed: true, optional: false, required: false
    get allowSubAdmins() {
        return this.getStringAttribute('allow_sub_admins');
    }
    // foreign_writes - computed: true, optional: false, required: false
    get foreignWrites() {
        return this.getStringAttribute('foreign_writes');
    }
    // outgoing_defaults - computed: true, optional: false, required: false
    _outgoingDefaults = new DataPostplaneAdminEffectiveOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
    }
}
export function dataPostplaneAdminOutgoingDefaultsAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminOutgoingDefaultsContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminOutgoingDefaultsContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminOutgoingDefaultsLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminOutgoingDefaultsLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminOutgoingDefaultsSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminOutgoingDefaultsSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneAdminOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneAdminOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAdminOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
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
    _abusePolicy = new DataPostplaneAdminOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
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
    _contentLimits = new DataPostplaneAdminOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
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
    _limits = new DataPostplaneAdminOutgoingDefaultsLimitsOutputReference(this, "limits");
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
    _suppression = new DataPostplaneAdminOutgoingDefaultsSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin postplane_admin}
*/
export class DataPostplaneAdmin extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_admin";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataPostplaneAdmin resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdmin to import
    * @param importFromId The id of the existing DataPostplaneAdmin that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdmin to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_admin", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin postplane_admin} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminConfig
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
        this._name = config.name;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // abuse_contact - computed: true, optional: false, required: false
    get abuseContact() {
        return cdktf.Fn.tolist(this.getListAttribute('abuse_contact'));
    }
    // allow_api - computed: true, optional: false, required: false
    get allowApi() {
        return this.getBooleanAttribute('allow_api');
    }
    // allow_ip_authentication - computed: true, optional: false, required: false
    get allowIpAuthentication() {
        return this.getBooleanAttribute('allow_ip_authentication');
    }
    // allow_outgoing_quarantine_actions - computed: true, optional: false, required: false
    get allowOutgoingQuarantineActions() {
        return this.getBooleanAttribute('allow_outgoing_quarantine_actions');
    }
    // allow_sub_admins - computed: true, optional: false, required: false
    get allowSubAdmins() {
        return this.getStringAttribute('allow_sub_admins');
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
    }
    // domains_limit - computed: true, optional: false, required: false
    get domainsLimit() {
        return this.getNumberAttribute('domains_limit');
    }
    // effective - computed: true, optional: false, required: false
    _effective = new DataPostplaneAdminEffectiveOutputReference(this, "effective");
    get effective() {
        return this._effective;
    }
    // foreign_writes - computed: true, optional: false, required: false
    get foreignWrites() {
        return this.getStringAttribute('foreign_writes');
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
    // outgoing_defaults - computed: true, optional: false, required: false
    _outgoingDefaults = new DataPostplaneAdminOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
    }
    // parent - computed: true, optional: false, required: false
    get parent() {
        return this.getStringAttribute('parent');
    }
    // products - computed: true, optional: false, required: false
    get products() {
        return cdktf.Fn.tolist(this.getListAttribute('products'));
    }
    // revision - computed: true, optional: false, required: false
    get revision() {
        return this.getNumberAttribute('revision');
    }
    // status - computed: true, optional: false, required: false
    get status() {
        return this.getStringAttribute('status');
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
            name: cdktf.stringToTerraform(this._name),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
