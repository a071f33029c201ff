// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function dataPostplaneOutgoingUserAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUserContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUserEffectiveAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserEffectiveAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserEffectiveAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUserEffectiveContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserEffectiveContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserEffectiveContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUserEffectiveLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserEffectiveLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserEffectiveLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUserEffectiveSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserEffectiveSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserEffectiveSuppressionOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUserEffectiveToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserEffectiveToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserEffectiveOutputReference extends cdktf.ComplexObject {
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
    _abusePolicy = new DataPostplaneOutgoingUserEffectiveAbusePolicyOutputReference(this, "abuse_policy");
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
    _contentLimits = new DataPostplaneOutgoingUserEffectiveContentLimitsOutputReference(this, "content_limits");
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
    _limits = new DataPostplaneOutgoingUserEffectiveLimitsOutputReference(this, "limits");
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
    _suppression = new DataPostplaneOutgoingUserEffectiveSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
}
export function dataPostplaneOutgoingUserLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUserSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUserSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUserSuppressionOutputReference extends cdktf.ComplexObject {
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
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user postplane_outgoing_user}
*/
export class DataPostplaneOutgoingUser extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_outgoing_user";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataPostplaneOutgoingUser resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneOutgoingUser to import
    * @param importFromId The id of the existing DataPostplaneOutgoingUser that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneOutgoingUser to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_outgoing_user", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user postplane_outgoing_user} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneOutgoingUserConfig
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
        this._domain = config.domain;
        this._name = config.name;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // abuse_policy - computed: true, optional: false, required: false
    _abusePolicy = new DataPostplaneOutgoingUserAbusePolicyOutputReference(this, "abuse_policy");
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
    // cidr - computed: true, optional: false, required: false
    get cidr() {
        return this.getStringAttribute('cidr');
    }
    // content_limits - computed: true, optional: false, required: false
    _contentLimits = new DataPostplaneOutgoingUserContentLimitsOutputReference(this, "content_limits");
    get contentLimits() {
        return this._contentLimits;
    }
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
    }
    // dkim_selector - computed: true, optional: false, required: false
    get dkimSelector() {
        return this.getStringAttribute('dkim_selector');
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
    _effective = new DataPostplaneOutgoingUserEffectiveOutputReference(this, "effective");
    get effective() {
        return this._effective;
    }
    // enabled - computed: true, optional: false, required: false
    get enabled() {
        return this.getBooleanAttribute('enabled');
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
    _limits = new DataPostplaneOutgoingUserLimitsOutputReference(this, "limits");
    get limits() {
        return this._limits;
    }
    // lock_template - computed: true, optional: false, required: false
    get lockTemplate() {
        return this.getStringAttribute('lock_template');
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
    // login - computed: true, optional: false, required: false
    get login() {
        return this.getStringAttribute('login');
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
    // on_missing_identity - computed: true, optional: false, required: false
    get onMissingIdentity() {
        return this.getStringAttribute('on_missing_identity');
    }
    // password_set - computed: true, optional: false, required: false
    get passwordSet() {
        return this.getBooleanAttribute('password_set');
    }
    // password_set_at - computed: true, optional: false, required: false
    get passwordSetAt() {
        return this.getStringAttribute('password_set_at');
    }
    // password_wo_version - computed: true, optional: false, required: false
    get passwordWoVersion() {
        return this.getNumberAttribute('password_wo_version');
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
    // reauthentication_permitted - computed: true, optional: false, required: false
    get reauthenticationPermitted() {
        return this.getBooleanAttribute('reauthentication_permitted');
    }
    // revision - computed: true, optional: false, required: false
    get revision() {
        return this.getNumberAttribute('revision');
    }
    // smarthost - computed: true, optional: false, required: false
    get smarthost() {
        return this.getStringAttribute('smarthost');
    }
    // suppression - computed: true, optional: false, required: false
    _suppression = new DataPostplaneOutgoingUserSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
    // type - computed: true, optional: false, required: false
    get type() {
        return this.getStringAttribute('type');
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
            name: cdktf.stringToTerraform(this._name),
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
