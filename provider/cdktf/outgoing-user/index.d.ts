import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface OutgoingUserConfig extends cdktf.TerraformMetaArguments {
    /**
    * What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#abuse_policy OutgoingUser#abuse_policy}
    */
    readonly abusePolicy?: OutgoingUserAbusePolicy;
    /**
    * Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#archive_messages OutgoingUser#archive_messages}
    */
    readonly archiveMessages?: boolean | cdktf.IResolvable;
    /**
    * The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#auto_lock_identities OutgoingUser#auto_lock_identities}
    */
    readonly autoLockIdentities?: boolean | cdktf.IResolvable;
    /**
    * Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#auto_lock_user OutgoingUser#auto_lock_user}
    */
    readonly autoLockUser?: boolean | cdktf.IResolvable;
    /**
    * Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#block_macros OutgoingUser#block_macros}
    */
    readonly blockMacros?: boolean | cdktf.IResolvable;
    /**
    * For type `ip`: the address or network. The longest prefix wins. The same one twice is refused.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#cidr OutgoingUser#cidr}
    */
    readonly cidr?: string;
    /**
    * What a message may look like; what breaks a limit is refused with 550.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#content_limits OutgoingUser#content_limits}
    */
    readonly contentLimits?: OutgoingUserContentLimits;
    /**
    * What people call it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#description OutgoingUser#description}
    */
    readonly description?: string;
    /**
    * The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#dkim_selector OutgoingUser#dkim_selector}
    */
    readonly dkimSelector?: string;
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#domain OutgoingUser#domain}
    */
    readonly domain: string;
    /**
    * Whether it may send. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#enabled OutgoingUser#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#identification_method OutgoingUser#identification_method}
    */
    readonly identificationMethod?: string;
    /**
    * Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#invalid_recipients_per_day OutgoingUser#invalid_recipients_per_day}
    */
    readonly invalidRecipientsPerDay?: number;
    /**
    * Limits on how much is sent, whether spam or not.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#limits OutgoingUser#limits}
    */
    readonly limits?: OutgoingUserLimits;
    /**
    * The e-mail that tells of a lock: a lock template of the admin, or of the nearest admin above that has one of this name. Null: the default.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#lock_template OutgoingUser#lock_template}
    */
    readonly lockTemplate?: string;
    /**
    * How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#lock_threshold OutgoingUser#lock_threshold}
    */
    readonly lockThreshold?: number;
    /**
    * After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#lock_timeout_minutes OutgoingUser#lock_timeout_minutes}
    */
    readonly lockTimeoutMinutes?: number;
    /**
    * The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#lock_window_minutes OutgoingUser#lock_window_minutes}
    */
    readonly lockWindowMinutes?: number;
    /**
    * What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#locked_response OutgoingUser#locked_response}
    */
    readonly lockedResponse?: string;
    /**
    * What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#macro_unknown OutgoingUser#macro_unknown}
    */
    readonly macroUnknown?: string;
    /**
    * How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_auto_unlocks OutgoingUser#max_auto_unlocks}
    */
    readonly maxAutoUnlocks?: number;
    /**
    * Most recipients a day. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_recipients_per_day OutgoingUser#max_recipients_per_day}
    */
    readonly maxRecipientsPerDay?: number;
    /**
    * For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_retry_days OutgoingUser#max_retry_days}
    */
    readonly maxRetryDays?: number;
    /**
    * Unique in the domain. For type `user` it is the user name: the login is name@domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#name OutgoingUser#name}
    */
    readonly name: string;
    /**
    * What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#on_missing_identity OutgoingUser#on_missing_identity}
    */
    readonly onMissingIdentity?: string;
    /**
    * The password, at least 8 characters, its own secret and no other login. Not for type `ip`. Null keeps the stored one.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#password_wo OutgoingUser#password_wo}
    */
    readonly passwordWo?: string;
    /**
    * Raise it whenever `password_wo` changes: write-only values are not compared, this number is.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#password_wo_version OutgoingUser#password_wo_version}
    */
    readonly passwordWoVersion?: number;
    /**
    * Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#quarantine_enabled OutgoingUser#quarantine_enabled}
    */
    readonly quarantineEnabled?: boolean | cdktf.IResolvable;
    /**
    * What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#quarantine_response OutgoingUser#quarantine_response}
    */
    readonly quarantineResponse?: string;
    /**
    * What happens to mail that is queued already when its sender is locked: `deliver` it, or `hold` it until the sender is unlocked. Inherited; `hold` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#queued_mail_when_locked OutgoingUser#queued_mail_when_locked}
    */
    readonly queuedMailWhenLocked?: string;
    /**
    * Whether authorised servers may relay on behalf of this user without its login. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#reauthentication_permitted OutgoingUser#reauthentication_permitted}
    */
    readonly reauthenticationPermitted?: boolean | cdktf.IResolvable;
    /**
    * The smarthost that mail is handed to; `mx`: the hosts of the recipients. Null inherits; without a value anywhere POSTPLANE_SMARTHOST, or the hosts of the recipients. What the installation names takes notifications, too.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#smarthost OutgoingUser#smarthost}
    */
    readonly smarthost?: string;
    /**
    * Recipients that turned out not to exist: when mail to them is no longer taken.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#suppression OutgoingUser#suppression}
    */
    readonly suppression?: OutgoingUserSuppression;
    /**
    * `ip`: a connection from `cidr` needs no login. `user`: logs in as name@domain. `domain`: logs in with the domain name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#type OutgoingUser#type}
    */
    readonly type: string;
}
export interface OutgoingUserAbusePolicy {
    /**
    * What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#action OutgoingUser#action}
    */
    readonly action?: string;
    /**
    * How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#threshold OutgoingUser#threshold}
    */
    readonly threshold?: number;
    /**
    * The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#window_minutes OutgoingUser#window_minutes}
    */
    readonly windowMinutes?: number;
}
export declare function outgoingUserAbusePolicyToTerraform(struct?: OutgoingUserAbusePolicy | cdktf.IResolvable): any;
export declare function outgoingUserAbusePolicyToHclTerraform(struct?: OutgoingUserAbusePolicy | cdktf.IResolvable): any;
export declare class OutgoingUserAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): OutgoingUserAbusePolicy | cdktf.IResolvable | undefined;
    set internalValue(value: OutgoingUserAbusePolicy | cdktf.IResolvable | undefined);
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
export interface OutgoingUserContentLimits {
    /**
    * Largest header section, in bytes. Inherited; 262144 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_header_bytes OutgoingUser#max_header_bytes}
    */
    readonly maxHeaderBytes?: number;
    /**
    * Longest line of a message, in bytes without its CR LF. Inherited; 998 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_line_bytes OutgoingUser#max_line_bytes}
    */
    readonly maxLineBytes?: number;
    /**
    * Most parts of a MIME message, nested ones included. Inherited; 100 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_mime_parts OutgoingUser#max_mime_parts}
    */
    readonly maxMimeParts?: number;
    /**
    * Most recipients of a message from the null sender, which only ever notifies one. Inherited; 1 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_null_sender_recipients OutgoingUser#max_null_sender_recipients}
    */
    readonly maxNullSenderRecipients?: number;
    /**
    * What happens to fragments of a message (`message/partial`, RFC 2046, section 5.2.2), which no scanner sees whole. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#partial_messages OutgoingUser#partial_messages}
    */
    readonly partialMessages?: string;
    /**
    * What happens to a Subject with characters beyond ASCII that are neither encoded words (RFC 2047) nor sent with SMTPUTF8. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#raw_subject OutgoingUser#raw_subject}
    */
    readonly rawSubject?: string;
}
export declare function outgoingUserContentLimitsToTerraform(struct?: OutgoingUserContentLimits | cdktf.IResolvable): any;
export declare function outgoingUserContentLimitsToHclTerraform(struct?: OutgoingUserContentLimits | cdktf.IResolvable): any;
export declare class OutgoingUserContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): OutgoingUserContentLimits | cdktf.IResolvable | undefined;
    set internalValue(value: OutgoingUserContentLimits | cdktf.IResolvable | undefined);
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
export interface OutgoingUserLimits {
    /**
    * Whether the five windows below limit anything. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#enabled OutgoingUser#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#max_concurrent_connections OutgoingUser#max_concurrent_connections}
    */
    readonly maxConcurrentConnections?: number;
    /**
    * Most in a calendar day of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#per_day OutgoingUser#per_day}
    */
    readonly perDay?: number;
    /**
    * Most in any 60 minutes. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#per_hour OutgoingUser#per_hour}
    */
    readonly perHour?: number;
    /**
    * Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#per_minute OutgoingUser#per_minute}
    */
    readonly perMinute?: number;
    /**
    * Most in a calendar month of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#per_month OutgoingUser#per_month}
    */
    readonly perMonth?: number;
    /**
    * Most in a week from Monday, in the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#per_week OutgoingUser#per_week}
    */
    readonly perWeek?: number;
    /**
    * What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#unit OutgoingUser#unit}
    */
    readonly unit?: string;
}
export declare function outgoingUserLimitsToTerraform(struct?: OutgoingUserLimits | cdktf.IResolvable): any;
export declare function outgoingUserLimitsToHclTerraform(struct?: OutgoingUserLimits | cdktf.IResolvable): any;
export declare class OutgoingUserLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): OutgoingUserLimits | cdktf.IResolvable | undefined;
    set internalValue(value: OutgoingUserLimits | cdktf.IResolvable | undefined);
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
export interface OutgoingUserSuppression {
    /**
    * How many messages to a recipient its destination must refuse for good as an unknown address (5.1.x) before mail to it is refused at RCPT with 550 5.1.1. Null inherits; without a value anywhere nothing is suppressed by itself.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#after OutgoingUser#after}
    */
    readonly after?: number;
    /**
    * For how many days it is suppressed, and for how long such refusals count. Inherited; 30 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#days OutgoingUser#days}
    */
    readonly days?: number;
}
export declare function outgoingUserSuppressionToTerraform(struct?: OutgoingUserSuppression | cdktf.IResolvable): any;
export declare function outgoingUserSuppressionToHclTerraform(struct?: OutgoingUserSuppression | cdktf.IResolvable): any;
export declare class OutgoingUserSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): OutgoingUserSuppression | cdktf.IResolvable | undefined;
    set internalValue(value: OutgoingUserSuppression | cdktf.IResolvable | undefined);
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
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user postplane_outgoing_user}
*/
export declare class OutgoingUser extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_outgoing_user";
    /**
    * Generates CDKTF code for importing a OutgoingUser resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the OutgoingUser to import
    * @param importFromId The id of the existing OutgoingUser that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the OutgoingUser to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_user postplane_outgoing_user} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options OutgoingUserConfig
    */
    constructor(scope: Construct, id: string, config: OutgoingUserConfig);
    private _abusePolicy;
    get abusePolicy(): OutgoingUserAbusePolicyOutputReference;
    putAbusePolicy(value: OutgoingUserAbusePolicy): void;
    resetAbusePolicy(): void;
    get abusePolicyInput(): cdktf.IResolvable | OutgoingUserAbusePolicy | undefined;
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
    private _cidr?;
    get cidr(): string;
    set cidr(value: string);
    resetCidr(): void;
    get cidrInput(): string | undefined;
    private _contentLimits;
    get contentLimits(): OutgoingUserContentLimitsOutputReference;
    putContentLimits(value: OutgoingUserContentLimits): void;
    resetContentLimits(): void;
    get contentLimitsInput(): cdktf.IResolvable | OutgoingUserContentLimits | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _dkimSelector?;
    get dkimSelector(): string;
    set dkimSelector(value: string);
    resetDkimSelector(): void;
    get dkimSelectorInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
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
    get limits(): OutgoingUserLimitsOutputReference;
    putLimits(value: OutgoingUserLimits): void;
    resetLimits(): void;
    get limitsInput(): cdktf.IResolvable | OutgoingUserLimits | undefined;
    private _lockTemplate?;
    get lockTemplate(): string;
    set lockTemplate(value: string);
    resetLockTemplate(): void;
    get lockTemplateInput(): string | undefined;
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
    get login(): string;
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
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _onMissingIdentity?;
    get onMissingIdentity(): string;
    set onMissingIdentity(value: string);
    resetOnMissingIdentity(): void;
    get onMissingIdentityInput(): string | undefined;
    get passwordSet(): cdktf.IResolvable;
    get passwordSetAt(): string;
    private _passwordWo?;
    get passwordWo(): string;
    set passwordWo(value: string);
    resetPasswordWo(): void;
    get passwordWoInput(): string | undefined;
    private _passwordWoVersion?;
    get passwordWoVersion(): number;
    set passwordWoVersion(value: number);
    resetPasswordWoVersion(): void;
    get passwordWoVersionInput(): number | undefined;
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
    private _reauthenticationPermitted?;
    get reauthenticationPermitted(): boolean | cdktf.IResolvable;
    set reauthenticationPermitted(value: boolean | cdktf.IResolvable);
    resetReauthenticationPermitted(): void;
    get reauthenticationPermittedInput(): boolean | cdktf.IResolvable | undefined;
    private _smarthost?;
    get smarthost(): string;
    set smarthost(value: string);
    resetSmarthost(): void;
    get smarthostInput(): string | undefined;
    private _suppression;
    get suppression(): OutgoingUserSuppressionOutputReference;
    putSuppression(value: OutgoingUserSuppression): void;
    resetSuppression(): void;
    get suppressionInput(): cdktf.IResolvable | OutgoingUserSuppression | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
