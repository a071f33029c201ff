// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function dataPostplaneDomainArchivingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainArchivingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainArchivingOutputReference extends cdktf.ComplexObject {
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
    // hard_quota_bytes - computed: true, optional: false, required: false
    get hardQuotaBytes() {
        return this.getNumberAttribute('hard_quota_bytes');
    }
    // retention_days - computed: true, optional: false, required: false
    get retentionDays() {
        return this.getNumberAttribute('retention_days');
    }
    // soft_quota_bytes - computed: true, optional: false, required: false
    get softQuotaBytes() {
        return this.getNumberAttribute('soft_quota_bytes');
    }
}
export function dataPostplaneDomainDkimToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainDkimToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainDkimOutputReference extends cdktf.ComplexObject {
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
    // default_selector - computed: true, optional: false, required: false
    get defaultSelector() {
        return this.getStringAttribute('default_selector');
    }
    // headers - computed: true, optional: false, required: false
    get headers() {
        return this.getListAttribute('headers');
    }
    // resign - computed: true, optional: false, required: false
    get resign() {
        return this.getStringAttribute('resign');
    }
    // sign_unaligned - computed: true, optional: false, required: false
    get signUnaligned() {
        return this.getBooleanAttribute('sign_unaligned');
    }
    // sign_unpublished - computed: true, optional: false, required: false
    get signUnpublished() {
        return this.getBooleanAttribute('sign_unpublished');
    }
}
export function dataPostplaneDomainEffectiveOutgoingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainEffectiveOutgoingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainEffectiveOutgoingOutputReference extends cdktf.ComplexObject {
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
}
export function dataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainEffectiveOutgoingDefaultsLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainEffectiveOutgoingDefaultsLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainEffectiveOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainEffectiveOutgoingDefaultsSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainEffectiveOutgoingDefaultsSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainEffectiveOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainEffectiveOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainEffectiveOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainEffectiveOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
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
    _abusePolicy = new DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
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
    _contentLimits = new DataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
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
    _limits = new DataPostplaneDomainEffectiveOutgoingDefaultsLimitsOutputReference(this, "limits");
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
    _suppression = new DataPostplaneDomainEffectiveOutgoingDefaultsSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
}
export function dataPostplaneDomainEffectiveToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainEffectiveToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainEffectiveOutputReference extends cdktf.ComplexObject {
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
    // outgoing - computed: true, optional: false, required: false
    _outgoing = new DataPostplaneDomainEffectiveOutgoingOutputReference(this, "outgoing");
    get outgoing() {
        return this._outgoing;
    }
    // outgoing_defaults - computed: true, optional: false, required: false
    _outgoingDefaults = new DataPostplaneDomainEffectiveOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
    }
}
export function dataPostplaneDomainMailboxDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainMailboxDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainMailboxDefaultsOutputReference extends cdktf.ComplexObject {
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
    // discard - computed: true, optional: false, required: false
    get discard() {
        return this.getBooleanAttribute('discard');
    }
    // filtering - computed: true, optional: false, required: false
    get filtering() {
        return this.getBooleanAttribute('filtering');
    }
    // reports - computed: true, optional: false, required: false
    get reports() {
        return this.getBooleanAttribute('reports');
    }
}
export function dataPostplaneDomainOutgoingArfToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainOutgoingArfToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainOutgoingArfOutputReference extends cdktf.ComplexObject {
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
    // format - computed: true, optional: false, required: false
    get format() {
        return this.getStringAttribute('format');
    }
    // from - computed: true, optional: false, required: false
    get from() {
        return this.getStringAttribute('from');
    }
    // include - computed: true, optional: false, required: false
    get include() {
        return this.getStringAttribute('include');
    }
    // rate_limit_per_hour - computed: true, optional: false, required: false
    get rateLimitPerHour() {
        return this.getNumberAttribute('rate_limit_per_hour');
    }
    // user_agent - computed: true, optional: false, required: false
    get userAgent() {
        return this.getStringAttribute('user_agent');
    }
}
export function dataPostplaneDomainOutgoingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainOutgoingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainOutgoingOutputReference extends cdktf.ComplexObject {
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
    // arf - computed: true, optional: false, required: false
    _arf = new DataPostplaneDomainOutgoingArfOutputReference(this, "arf");
    get arf() {
        return this._arf;
    }
    // discover_senders - computed: true, optional: false, required: false
    get discoverSenders() {
        return this.getBooleanAttribute('discover_senders');
    }
    // enforce_sender_domain - computed: true, optional: false, required: false
    get enforceSenderDomain() {
        return this.getBooleanAttribute('enforce_sender_domain');
    }
    // enforce_sender_mailbox - computed: true, optional: false, required: false
    get enforceSenderMailbox() {
        return this.getBooleanAttribute('enforce_sender_mailbox');
    }
    // rewrite_sender - computed: true, optional: false, required: false
    get rewriteSender() {
        return this.getStringAttribute('rewrite_sender');
    }
}
export function dataPostplaneDomainOutgoingDefaultsAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainOutgoingDefaultsContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainOutgoingDefaultsContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainOutgoingDefaultsLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainOutgoingDefaultsLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainOutgoingDefaultsSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainOutgoingDefaultsSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneDomainOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
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
    _abusePolicy = new DataPostplaneDomainOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
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
    _contentLimits = new DataPostplaneDomainOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
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
    _limits = new DataPostplaneDomainOutgoingDefaultsLimitsOutputReference(this, "limits");
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
    _suppression = new DataPostplaneDomainOutgoingDefaultsSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
}
export function dataPostplaneDomainQueueToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneDomainQueueToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneDomainQueueOutputReference extends cdktf.ComplexObject {
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
    // delay_warning_hours - computed: true, optional: false, required: false
    get delayWarningHours() {
        return this.getNumberAttribute('delay_warning_hours');
    }
    // max_retry_days - computed: true, optional: false, required: false
    get maxRetryDays() {
        return this.getNumberAttribute('max_retry_days');
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain postplane_domain}
*/
export class DataPostplaneDomain extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_domain";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataPostplaneDomain resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDomain to import
    * @param importFromId The id of the existing DataPostplaneDomain that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDomain to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_domain", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain postplane_domain} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDomainConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_domain',
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
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // admin - computed: true, optional: false, required: false
    get admin() {
        return this.getStringAttribute('admin');
    }
    // archiving - computed: true, optional: false, required: false
    _archiving = new DataPostplaneDomainArchivingOutputReference(this, "archiving");
    get archiving() {
        return this._archiving;
    }
    // auto_populate_mailboxes - computed: true, optional: false, required: false
    get autoPopulateMailboxes() {
        return this.getBooleanAttribute('auto_populate_mailboxes');
    }
    // block_macros - computed: true, optional: false, required: false
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    // contact_email - computed: true, optional: false, required: false
    get contactEmail() {
        return this.getStringAttribute('contact_email');
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // deletion_protection - computed: true, optional: false, required: false
    get deletionProtection() {
        return this.getBooleanAttribute('deletion_protection');
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
    }
    // dkim - computed: true, optional: false, required: false
    _dkim = new DataPostplaneDomainDkimOutputReference(this, "dkim");
    get dkim() {
        return this._dkim;
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
    // effective - computed: true, optional: false, required: false
    _effective = new DataPostplaneDomainEffectiveOutputReference(this, "effective");
    get effective() {
        return this._effective;
    }
    // force_destroy - computed: true, optional: false, required: false
    get forceDestroy() {
        return this.getBooleanAttribute('force_destroy');
    }
    // macro_unknown - computed: true, optional: false, required: false
    get macroUnknown() {
        return this.getStringAttribute('macro_unknown');
    }
    // mailbox_defaults - computed: true, optional: false, required: false
    _mailboxDefaults = new DataPostplaneDomainMailboxDefaultsOutputReference(this, "mailbox_defaults");
    get mailboxDefaults() {
        return this._mailboxDefaults;
    }
    // outgoing - computed: true, optional: false, required: false
    _outgoing = new DataPostplaneDomainOutgoingOutputReference(this, "outgoing");
    get outgoing() {
        return this._outgoing;
    }
    // outgoing_defaults - computed: true, optional: false, required: false
    _outgoingDefaults = new DataPostplaneDomainOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
    }
    // products - computed: true, optional: false, required: false
    get products() {
        return cdktf.Fn.tolist(this.getListAttribute('products'));
    }
    // protection_mode - computed: true, optional: false, required: false
    get protectionMode() {
        return this.getStringAttribute('protection_mode');
    }
    // quarantine_days - computed: true, optional: false, required: false
    get quarantineDays() {
        return this.getNumberAttribute('quarantine_days');
    }
    // quarantine_threshold - computed: true, optional: false, required: false
    get quarantineThreshold() {
        return this.getNumberAttribute('quarantine_threshold');
    }
    // queue - computed: true, optional: false, required: false
    _queue = new DataPostplaneDomainQueueOutputReference(this, "queue");
    get queue() {
        return this._queue;
    }
    // region - computed: true, optional: false, required: false
    get region() {
        return this.getStringAttribute('region');
    }
    // revision - computed: true, optional: false, required: false
    get revision() {
        return this.getNumberAttribute('revision');
    }
    // timezone - computed: true, optional: false, required: false
    get timezone() {
        return this.getStringAttribute('timezone');
    }
    // trusted - computed: true, optional: false, required: false
    get trusted() {
        return this.getBooleanAttribute('trusted');
    }
    // unicode_name - computed: true, optional: false, required: false
    get unicodeName() {
        return this.getStringAttribute('unicode_name');
    }
    // unlisted_recipients - computed: true, optional: false, required: false
    get unlistedRecipients() {
        return this.getStringAttribute('unlisted_recipients');
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
            domain: cdktf.stringToTerraform(this._domain),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            domain: {
                value: cdktf.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
