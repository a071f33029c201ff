// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function dataPostplaneOutgoingUsersOutgoingUsersAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUsersOutgoingUsersAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUsersOutgoingUsersAbusePolicyOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUsersOutgoingUsersContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUsersOutgoingUsersContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUsersOutgoingUsersContentLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUsersOutgoingUsersLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUsersOutgoingUsersLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUsersOutgoingUsersLimitsOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUsersOutgoingUsersSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUsersOutgoingUsersSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUsersOutgoingUsersSuppressionOutputReference extends cdktf.ComplexObject {
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
export function dataPostplaneOutgoingUsersOutgoingUsersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {};
}
export function dataPostplaneOutgoingUsersOutgoingUsersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneOutgoingUsersOutgoingUsersOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
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
    _abusePolicy = new DataPostplaneOutgoingUsersOutgoingUsersAbusePolicyOutputReference(this, "abuse_policy");
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
    _contentLimits = new DataPostplaneOutgoingUsersOutgoingUsersContentLimitsOutputReference(this, "content_limits");
    get contentLimits() {
        return this._contentLimits;
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
    }
    // dkim_selector - computed: true, optional: false, required: false
    get dkimSelector() {
        return this.getStringAttribute('dkim_selector');
    }
    // domain - computed: true, optional: false, required: false
    get domain() {
        return this.getStringAttribute('domain');
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
    _limits = new DataPostplaneOutgoingUsersOutgoingUsersLimitsOutputReference(this, "limits");
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
    // name - computed: true, optional: false, required: false
    get name() {
        return this.getStringAttribute('name');
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
    // smarthost - computed: true, optional: false, required: false
    get smarthost() {
        return this.getStringAttribute('smarthost');
    }
    // suppression - computed: true, optional: false, required: false
    _suppression = new DataPostplaneOutgoingUsersOutgoingUsersSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
    // type - computed: true, optional: false, required: false
    get type() {
        return this.getStringAttribute('type');
    }
}
export class DataPostplaneOutgoingUsersOutgoingUsersList extends cdktf.ComplexList {
    terraformResource;
    terraformAttribute;
    wrapsSet;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new DataPostplaneOutgoingUsersOutgoingUsersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users postplane_outgoing_users}
*/
export class DataPostplaneOutgoingUsers extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_outgoing_users";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataPostplaneOutgoingUsers resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneOutgoingUsers to import
    * @param importFromId The id of the existing DataPostplaneOutgoingUsers that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneOutgoingUsers to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_outgoing_users", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users postplane_outgoing_users} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneOutgoingUsersConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'postplane_outgoing_users',
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
    // domain - computed: false, optional: true, required: false
    _domain;
    get domain() {
        return this.getStringAttribute('domain');
    }
    set domain(value) {
        this._domain = value;
    }
    resetDomain() {
        this._domain = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get domainInput() {
        return this._domain;
    }
    // outgoing_users - computed: true, optional: false, required: false
    _outgoingUsers = new DataPostplaneOutgoingUsersOutgoingUsersList(this, "outgoing_users", false);
    get outgoingUsers() {
        return this._outgoingUsers;
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
