import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface AdminConfig extends cdktf.TerraformMetaArguments {
    /**
    * Who is told of blocked outgoing mail of domains that name nobody. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#abuse_contact Admin#abuse_contact}
    */
    readonly abuseContact?: string[];
    /**
    * Whether tokens of the subtree work. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#allow_api Admin#allow_api}
    */
    readonly allowApi?: boolean | cdktf.IResolvable;
    /**
    * Whether outgoing users of type `ip` exist and authenticate. Null inherits; true in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#allow_ip_authentication Admin#allow_ip_authentication}
    */
    readonly allowIpAuthentication?: boolean | cdktf.IResolvable;
    /**
    * Whether the subtree may release and delete quarantined outgoing mail. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#allow_outgoing_quarantine_actions Admin#allow_outgoing_quarantine_actions}
    */
    readonly allowOutgoingQuarantineActions?: boolean | cdktf.IResolvable;
    /**
    * Whether admins may be made below: `allow` or `deny`. Null inherits; `allow` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#allow_sub_admins Admin#allow_sub_admins}
    */
    readonly allowSubAdmins?: string;
    /**
    * What people call it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#description Admin#description}
    */
    readonly description?: string;
    /**
    * Most domains in the subtree; 0: no limit. Default 0.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#domains_limit Admin#domains_limit}
    */
    readonly domainsLimit?: number;
    /**
    * What follows when somebody writes to an object that another manager (`Postplane-Managed-By`) has claimed. `allow`: nothing. `warn`: the answer says so, and the report of drift. `refuse`: nothing is written without `Postplane-Override`. Null inherits; `allow` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#foreign_writes Admin#foreign_writes}
    */
    readonly foreignWrites?: string;
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#name Admin#name}
    */
    readonly name: string;
    /**
    * What outgoing users below inherit where they say nothing themselves.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#outgoing_defaults Admin#outgoing_defaults}
    */
    readonly outgoingDefaults?: AdminOutgoingDefaults;
    /**
    * The admin above, which controls this one fully. Null: a first-level admin, a tenant of its own.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#parent Admin#parent}
    */
    readonly parent?: string;
    /**
    * What the subtree may use: `incoming`, `outgoing`, `archiving`. Default all; never more than the admin above has.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#products Admin#products}
    */
    readonly products?: string[];
    /**
    * `active` or `inactive`; inactive stops mail and tokens of the whole subtree. Default `active`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#status Admin#status}
    */
    readonly status?: string;
}
export interface AdminOutgoingDefaultsAbusePolicy {
    /**
    * What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#action Admin#action}
    */
    readonly action?: string;
    /**
    * How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#threshold Admin#threshold}
    */
    readonly threshold?: number;
    /**
    * The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#window_minutes Admin#window_minutes}
    */
    readonly windowMinutes?: number;
}
export declare function adminOutgoingDefaultsAbusePolicyToTerraform(struct?: AdminOutgoingDefaultsAbusePolicy | cdktf.IResolvable): any;
export declare function adminOutgoingDefaultsAbusePolicyToHclTerraform(struct?: AdminOutgoingDefaultsAbusePolicy | cdktf.IResolvable): any;
export declare class AdminOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AdminOutgoingDefaultsAbusePolicy | cdktf.IResolvable | undefined;
    set internalValue(value: AdminOutgoingDefaultsAbusePolicy | cdktf.IResolvable | undefined);
    private _action?;
    get action(): string;
    set action(value: string);
    resetAction(): void;
    get actionInput(): string | undefined;
    private _threshold?;
    get threshold(): number;
    set threshold(value: number);
    resetThreshold(): void;
    get thresholdInput(): number | undefined;
    private _windowMinutes?;
    get windowMinutes(): number;
    set windowMinutes(value: number);
    resetWindowMinutes(): void;
    get windowMinutesInput(): number | undefined;
}
export interface AdminOutgoingDefaultsContentLimits {
    /**
    * Largest header section, in bytes. Inherited; 262144 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_header_bytes Admin#max_header_bytes}
    */
    readonly maxHeaderBytes?: number;
    /**
    * Longest line of a message, in bytes without its CR LF. Inherited; 998 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_line_bytes Admin#max_line_bytes}
    */
    readonly maxLineBytes?: number;
    /**
    * Most parts of a MIME message, nested ones included. Inherited; 100 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_mime_parts Admin#max_mime_parts}
    */
    readonly maxMimeParts?: number;
    /**
    * Most recipients of a message from the null sender, which only ever notifies one. Inherited; 1 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_null_sender_recipients Admin#max_null_sender_recipients}
    */
    readonly maxNullSenderRecipients?: number;
    /**
    * What happens to fragments of a message (`message/partial`, RFC 2046, section 5.2.2), which no scanner sees whole. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#partial_messages Admin#partial_messages}
    */
    readonly partialMessages?: string;
    /**
    * What happens to a Subject with characters beyond ASCII that are neither encoded words (RFC 2047) nor sent with SMTPUTF8. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#raw_subject Admin#raw_subject}
    */
    readonly rawSubject?: string;
}
export declare function adminOutgoingDefaultsContentLimitsToTerraform(struct?: AdminOutgoingDefaultsContentLimits | cdktf.IResolvable): any;
export declare function adminOutgoingDefaultsContentLimitsToHclTerraform(struct?: AdminOutgoingDefaultsContentLimits | cdktf.IResolvable): any;
export declare class AdminOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AdminOutgoingDefaultsContentLimits | cdktf.IResolvable | undefined;
    set internalValue(value: AdminOutgoingDefaultsContentLimits | cdktf.IResolvable | undefined);
    private _maxHeaderBytes?;
    get maxHeaderBytes(): number;
    set maxHeaderBytes(value: number);
    resetMaxHeaderBytes(): void;
    get maxHeaderBytesInput(): number | undefined;
    private _maxLineBytes?;
    get maxLineBytes(): number;
    set maxLineBytes(value: number);
    resetMaxLineBytes(): void;
    get maxLineBytesInput(): number | undefined;
    private _maxMimeParts?;
    get maxMimeParts(): number;
    set maxMimeParts(value: number);
    resetMaxMimeParts(): void;
    get maxMimePartsInput(): number | undefined;
    private _maxNullSenderRecipients?;
    get maxNullSenderRecipients(): number;
    set maxNullSenderRecipients(value: number);
    resetMaxNullSenderRecipients(): void;
    get maxNullSenderRecipientsInput(): number | undefined;
    private _partialMessages?;
    get partialMessages(): string;
    set partialMessages(value: string);
    resetPartialMessages(): void;
    get partialMessagesInput(): string | undefined;
    private _rawSubject?;
    get rawSubject(): string;
    set rawSubject(value: string);
    resetRawSubject(): void;
    get rawSubjectInput(): string | undefined;
}
export interface AdminOutgoingDefaultsLimits {
    /**
    * Whether the five windows below limit anything. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#enabled Admin#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_concurrent_connections Admin#max_concurrent_connections}
    */
    readonly maxConcurrentConnections?: number;
    /**
    * Most in a calendar day of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#per_day Admin#per_day}
    */
    readonly perDay?: number;
    /**
    * Most in any 60 minutes. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#per_hour Admin#per_hour}
    */
    readonly perHour?: number;
    /**
    * Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#per_minute Admin#per_minute}
    */
    readonly perMinute?: number;
    /**
    * Most in a calendar month of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#per_month Admin#per_month}
    */
    readonly perMonth?: number;
    /**
    * Most in a week from Monday, in the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#per_week Admin#per_week}
    */
    readonly perWeek?: number;
    /**
    * What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#unit Admin#unit}
    */
    readonly unit?: string;
}
export declare function adminOutgoingDefaultsLimitsToTerraform(struct?: AdminOutgoingDefaultsLimits | cdktf.IResolvable): any;
export declare function adminOutgoingDefaultsLimitsToHclTerraform(struct?: AdminOutgoingDefaultsLimits | cdktf.IResolvable): any;
export declare class AdminOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AdminOutgoingDefaultsLimits | cdktf.IResolvable | undefined;
    set internalValue(value: AdminOutgoingDefaultsLimits | cdktf.IResolvable | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
    private _maxConcurrentConnections?;
    get maxConcurrentConnections(): number;
    set maxConcurrentConnections(value: number);
    resetMaxConcurrentConnections(): void;
    get maxConcurrentConnectionsInput(): number | undefined;
    private _perDay?;
    get perDay(): number;
    set perDay(value: number);
    resetPerDay(): void;
    get perDayInput(): number | undefined;
    private _perHour?;
    get perHour(): number;
    set perHour(value: number);
    resetPerHour(): void;
    get perHourInput(): number | undefined;
    private _perMinute?;
    get perMinute(): number;
    set perMinute(value: number);
    resetPerMinute(): void;
    get perMinuteInput(): number | undefined;
    private _perMonth?;
    get perMonth(): number;
    set perMonth(value: number);
    resetPerMonth(): void;
    get perMonthInput(): number | undefined;
    private _perWeek?;
    get perWeek(): number;
    set perWeek(value: number);
    resetPerWeek(): void;
    get perWeekInput(): number | undefined;
    private _unit?;
    get unit(): string;
    set unit(value: string);
    resetUnit(): void;
    get unitInput(): string | undefined;
}
export interface AdminOutgoingDefaultsSuppression {
    /**
    * How many messages to a recipient its destination must refuse for good as an unknown address (5.1.x) before mail to it is refused at RCPT with 550 5.1.1. Null inherits; without a value anywhere nothing is suppressed by itself.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#after Admin#after}
    */
    readonly after?: number;
    /**
    * For how many days it is suppressed, and for how long such refusals count. Inherited; 30 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#days Admin#days}
    */
    readonly days?: number;
}
export declare function adminOutgoingDefaultsSuppressionToTerraform(struct?: AdminOutgoingDefaultsSuppression | cdktf.IResolvable): any;
export declare function adminOutgoingDefaultsSuppressionToHclTerraform(struct?: AdminOutgoingDefaultsSuppression | cdktf.IResolvable): any;
export declare class AdminOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AdminOutgoingDefaultsSuppression | cdktf.IResolvable | undefined;
    set internalValue(value: AdminOutgoingDefaultsSuppression | cdktf.IResolvable | undefined);
    private _after?;
    get after(): number;
    set after(value: number);
    resetAfter(): void;
    get afterInput(): number | undefined;
    private _days?;
    get days(): number;
    set days(value: number);
    resetDays(): void;
    get daysInput(): number | undefined;
}
export interface AdminOutgoingDefaults {
    /**
    * What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#abuse_policy Admin#abuse_policy}
    */
    readonly abusePolicy?: AdminOutgoingDefaultsAbusePolicy;
    /**
    * Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#archive_messages Admin#archive_messages}
    */
    readonly archiveMessages?: boolean | cdktf.IResolvable;
    /**
    * The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#auto_lock_identities Admin#auto_lock_identities}
    */
    readonly autoLockIdentities?: boolean | cdktf.IResolvable;
    /**
    * Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#auto_lock_user Admin#auto_lock_user}
    */
    readonly autoLockUser?: boolean | cdktf.IResolvable;
    /**
    * Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#block_macros Admin#block_macros}
    */
    readonly blockMacros?: boolean | cdktf.IResolvable;
    /**
    * What a message may look like; what breaks a limit is refused with 550.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#content_limits Admin#content_limits}
    */
    readonly contentLimits?: AdminOutgoingDefaultsContentLimits;
    /**
    * The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#dkim_selector Admin#dkim_selector}
    */
    readonly dkimSelector?: string;
    /**
    * Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#identification_method Admin#identification_method}
    */
    readonly identificationMethod?: string;
    /**
    * Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#invalid_recipients_per_day Admin#invalid_recipients_per_day}
    */
    readonly invalidRecipientsPerDay?: number;
    /**
    * Limits on how much is sent, whether spam or not.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#limits Admin#limits}
    */
    readonly limits?: AdminOutgoingDefaultsLimits;
    /**
    * How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#lock_threshold Admin#lock_threshold}
    */
    readonly lockThreshold?: number;
    /**
    * After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#lock_timeout_minutes Admin#lock_timeout_minutes}
    */
    readonly lockTimeoutMinutes?: number;
    /**
    * The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#lock_window_minutes Admin#lock_window_minutes}
    */
    readonly lockWindowMinutes?: number;
    /**
    * What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#locked_response Admin#locked_response}
    */
    readonly lockedResponse?: string;
    /**
    * What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#macro_unknown Admin#macro_unknown}
    */
    readonly macroUnknown?: string;
    /**
    * How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_auto_unlocks Admin#max_auto_unlocks}
    */
    readonly maxAutoUnlocks?: number;
    /**
    * Most recipients a day. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_recipients_per_day Admin#max_recipients_per_day}
    */
    readonly maxRecipientsPerDay?: number;
    /**
    * For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#max_retry_days Admin#max_retry_days}
    */
    readonly maxRetryDays?: number;
    /**
    * What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#on_missing_identity Admin#on_missing_identity}
    */
    readonly onMissingIdentity?: string;
    /**
    * Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#quarantine_enabled Admin#quarantine_enabled}
    */
    readonly quarantineEnabled?: boolean | cdktf.IResolvable;
    /**
    * What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#quarantine_response Admin#quarantine_response}
    */
    readonly quarantineResponse?: string;
    /**
    * What happens to mail that is queued already when its sender is locked: `deliver` it, or `hold` it until the sender is unlocked. Inherited; `hold` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#queued_mail_when_locked Admin#queued_mail_when_locked}
    */
    readonly queuedMailWhenLocked?: string;
    /**
    * The smarthost that mail is handed to; `mx`: the hosts of the recipients. Null inherits; without a value anywhere POSTPLANE_SMARTHOST, or the hosts of the recipients. What the installation names takes notifications, too.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#smarthost Admin#smarthost}
    */
    readonly smarthost?: string;
    /**
    * Recipients that turned out not to exist: when mail to them is no longer taken.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#suppression Admin#suppression}
    */
    readonly suppression?: AdminOutgoingDefaultsSuppression;
}
export declare function adminOutgoingDefaultsToTerraform(struct?: AdminOutgoingDefaults | cdktf.IResolvable): any;
export declare function adminOutgoingDefaultsToHclTerraform(struct?: AdminOutgoingDefaults | cdktf.IResolvable): any;
export declare class AdminOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AdminOutgoingDefaults | cdktf.IResolvable | undefined;
    set internalValue(value: AdminOutgoingDefaults | cdktf.IResolvable | undefined);
    private _abusePolicy;
    get abusePolicy(): AdminOutgoingDefaultsAbusePolicyOutputReference;
    putAbusePolicy(value: AdminOutgoingDefaultsAbusePolicy): void;
    resetAbusePolicy(): void;
    get abusePolicyInput(): cdktf.IResolvable | AdminOutgoingDefaultsAbusePolicy | undefined;
    private _archiveMessages?;
    get archiveMessages(): boolean | cdktf.IResolvable;
    set archiveMessages(value: boolean | cdktf.IResolvable);
    resetArchiveMessages(): void;
    get archiveMessagesInput(): boolean | cdktf.IResolvable | undefined;
    private _autoLockIdentities?;
    get autoLockIdentities(): boolean | cdktf.IResolvable;
    set autoLockIdentities(value: boolean | cdktf.IResolvable);
    resetAutoLockIdentities(): void;
    get autoLockIdentitiesInput(): boolean | cdktf.IResolvable | undefined;
    private _autoLockUser?;
    get autoLockUser(): boolean | cdktf.IResolvable;
    set autoLockUser(value: boolean | cdktf.IResolvable);
    resetAutoLockUser(): void;
    get autoLockUserInput(): boolean | cdktf.IResolvable | undefined;
    private _blockMacros?;
    get blockMacros(): boolean | cdktf.IResolvable;
    set blockMacros(value: boolean | cdktf.IResolvable);
    resetBlockMacros(): void;
    get blockMacrosInput(): boolean | cdktf.IResolvable | undefined;
    private _contentLimits;
    get contentLimits(): AdminOutgoingDefaultsContentLimitsOutputReference;
    putContentLimits(value: AdminOutgoingDefaultsContentLimits): void;
    resetContentLimits(): void;
    get contentLimitsInput(): cdktf.IResolvable | AdminOutgoingDefaultsContentLimits | undefined;
    private _dkimSelector?;
    get dkimSelector(): string;
    set dkimSelector(value: string);
    resetDkimSelector(): void;
    get dkimSelectorInput(): string | undefined;
    private _identificationMethod?;
    get identificationMethod(): string;
    set identificationMethod(value: string);
    resetIdentificationMethod(): void;
    get identificationMethodInput(): string | undefined;
    private _invalidRecipientsPerDay?;
    get invalidRecipientsPerDay(): number;
    set invalidRecipientsPerDay(value: number);
    resetInvalidRecipientsPerDay(): void;
    get invalidRecipientsPerDayInput(): number | undefined;
    private _limits;
    get limits(): AdminOutgoingDefaultsLimitsOutputReference;
    putLimits(value: AdminOutgoingDefaultsLimits): void;
    resetLimits(): void;
    get limitsInput(): cdktf.IResolvable | AdminOutgoingDefaultsLimits | undefined;
    private _lockThreshold?;
    get lockThreshold(): number;
    set lockThreshold(value: number);
    resetLockThreshold(): void;
    get lockThresholdInput(): number | undefined;
    private _lockTimeoutMinutes?;
    get lockTimeoutMinutes(): number;
    set lockTimeoutMinutes(value: number);
    resetLockTimeoutMinutes(): void;
    get lockTimeoutMinutesInput(): number | undefined;
    private _lockWindowMinutes?;
    get lockWindowMinutes(): number;
    set lockWindowMinutes(value: number);
    resetLockWindowMinutes(): void;
    get lockWindowMinutesInput(): number | undefined;
    private _lockedResponse?;
    get lockedResponse(): string;
    set lockedResponse(value: string);
    resetLockedResponse(): void;
    get lockedResponseInput(): string | undefined;
    private _macroUnknown?;
    get macroUnknown(): string;
    set macroUnknown(value: string);
    resetMacroUnknown(): void;
    get macroUnknownInput(): string | undefined;
    private _maxAutoUnlocks?;
    get maxAutoUnlocks(): number;
    set maxAutoUnlocks(value: number);
    resetMaxAutoUnlocks(): void;
    get maxAutoUnlocksInput(): number | undefined;
    private _maxRecipientsPerDay?;
    get maxRecipientsPerDay(): number;
    set maxRecipientsPerDay(value: number);
    resetMaxRecipientsPerDay(): void;
    get maxRecipientsPerDayInput(): number | undefined;
    private _maxRetryDays?;
    get maxRetryDays(): number;
    set maxRetryDays(value: number);
    resetMaxRetryDays(): void;
    get maxRetryDaysInput(): number | undefined;
    private _onMissingIdentity?;
    get onMissingIdentity(): string;
    set onMissingIdentity(value: string);
    resetOnMissingIdentity(): void;
    get onMissingIdentityInput(): string | undefined;
    private _quarantineEnabled?;
    get quarantineEnabled(): boolean | cdktf.IResolvable;
    set quarantineEnabled(value: boolean | cdktf.IResolvable);
    resetQuarantineEnabled(): void;
    get quarantineEnabledInput(): boolean | cdktf.IResolvable | undefined;
    private _quarantineResponse?;
    get quarantineResponse(): string;
    set quarantineResponse(value: string);
    resetQuarantineResponse(): void;
    get quarantineResponseInput(): string | undefined;
    private _queuedMailWhenLocked?;
    get queuedMailWhenLocked(): string;
    set queuedMailWhenLocked(value: string);
    resetQueuedMailWhenLocked(): void;
    get queuedMailWhenLockedInput(): string | undefined;
    private _smarthost?;
    get smarthost(): string;
    set smarthost(value: string);
    resetSmarthost(): void;
    get smarthostInput(): string | undefined;
    private _suppression;
    get suppression(): AdminOutgoingDefaultsSuppressionOutputReference;
    putSuppression(value: AdminOutgoingDefaultsSuppression): void;
    resetSuppression(): void;
    get suppressionInput(): cdktf.IResolvable | AdminOutgoingDefaultsSuppression | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin postplane_admin}
*/
export declare class Admin extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_admin";
    /**
    * Generates CDKTF code for importing a Admin resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Admin to import
    * @param importFromId The id of the existing Admin that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Admin to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin postplane_admin} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AdminConfig
    */
    constructor(scope: Construct, id: string, config: AdminConfig);
    private _abuseContact?;
    get abuseContact(): string[];
    set abuseContact(value: string[]);
    resetAbuseContact(): void;
    get abuseContactInput(): string[] | undefined;
    private _allowApi?;
    get allowApi(): boolean | cdktf.IResolvable;
    set allowApi(value: boolean | cdktf.IResolvable);
    resetAllowApi(): void;
    get allowApiInput(): boolean | cdktf.IResolvable | undefined;
    private _allowIpAuthentication?;
    get allowIpAuthentication(): boolean | cdktf.IResolvable;
    set allowIpAuthentication(value: boolean | cdktf.IResolvable);
    resetAllowIpAuthentication(): void;
    get allowIpAuthenticationInput(): boolean | cdktf.IResolvable | undefined;
    private _allowOutgoingQuarantineActions?;
    get allowOutgoingQuarantineActions(): boolean | cdktf.IResolvable;
    set allowOutgoingQuarantineActions(value: boolean | cdktf.IResolvable);
    resetAllowOutgoingQuarantineActions(): void;
    get allowOutgoingQuarantineActionsInput(): boolean | cdktf.IResolvable | undefined;
    private _allowSubAdmins?;
    get allowSubAdmins(): string;
    set allowSubAdmins(value: string);
    resetAllowSubAdmins(): void;
    get allowSubAdminsInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _domainsLimit?;
    get domainsLimit(): number;
    set domainsLimit(value: number);
    resetDomainsLimit(): void;
    get domainsLimitInput(): number | undefined;
    private _foreignWrites?;
    get foreignWrites(): string;
    set foreignWrites(value: string);
    resetForeignWrites(): void;
    get foreignWritesInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _outgoingDefaults;
    get outgoingDefaults(): AdminOutgoingDefaultsOutputReference;
    putOutgoingDefaults(value: AdminOutgoingDefaults): void;
    resetOutgoingDefaults(): void;
    get outgoingDefaultsInput(): cdktf.IResolvable | AdminOutgoingDefaults | undefined;
    private _parent?;
    get parent(): string;
    set parent(value: string);
    resetParent(): void;
    get parentInput(): string | undefined;
    private _products?;
    get products(): string[];
    set products(value: string[]);
    resetProducts(): void;
    get productsInput(): string[] | undefined;
    private _status?;
    get status(): string;
    set status(value: string);
    resetStatus(): void;
    get statusInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
