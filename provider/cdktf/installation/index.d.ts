import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface InstallationConfig extends cdktf.TerraformMetaArguments {
    /**
    * Who is told of blocked outgoing mail where neither domain nor admin names anybody.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#abuse_contact Installation#abuse_contact}
    */
    readonly abuseContact?: string[];
    /**
    * Whether outgoing users of type `ip` exist and authenticate. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#allow_ip_authentication Installation#allow_ip_authentication}
    */
    readonly allowIpAuthentication?: boolean | cdktf.IResolvable;
    /**
    * What happens to those who try passwords. The blocks are at `/v1/auth-blocks`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#auth_abuse Installation#auth_abuse}
    */
    readonly authAbuse?: InstallationAuthAbuse;
    /**
    * What outgoing users below inherit where they say nothing themselves.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#outgoing_defaults Installation#outgoing_defaults}
    */
    readonly outgoingDefaults?: InstallationOutgoingDefaults;
}
export interface InstallationAuthAbuse {
    /**
    * For how many minutes it is blocked. Default 60.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#block_minutes Installation#block_minutes}
    */
    readonly blockMinutes?: number;
    /**
    * After how many seconds a wrong password is answered; up to five times as many for a login that is guessed at from everywhere. The right one never waits. Default 1.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#delay_seconds Installation#delay_seconds}
    */
    readonly delaySeconds?: number;
    /**
    * After so many wrong passwords within the window an address (IPv6: its /64) is blocked. Default 10.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_failures Installation#max_failures}
    */
    readonly maxFailures?: number;
    /**
    * The window, in minutes. Default 10.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#window_minutes Installation#window_minutes}
    */
    readonly windowMinutes?: number;
}
export declare function installationAuthAbuseToTerraform(struct?: InstallationAuthAbuse | cdktf.IResolvable): any;
export declare function installationAuthAbuseToHclTerraform(struct?: InstallationAuthAbuse | cdktf.IResolvable): any;
export declare class InstallationAuthAbuseOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstallationAuthAbuse | cdktf.IResolvable | undefined;
    set internalValue(value: InstallationAuthAbuse | cdktf.IResolvable | undefined);
    private _blockMinutes?;
    get blockMinutes(): number;
    set blockMinutes(value: number);
    resetBlockMinutes(): void;
    get blockMinutesInput(): number | undefined;
    private _delaySeconds?;
    get delaySeconds(): number;
    set delaySeconds(value: number);
    resetDelaySeconds(): void;
    get delaySecondsInput(): number | undefined;
    private _maxFailures?;
    get maxFailures(): number;
    set maxFailures(value: number);
    resetMaxFailures(): void;
    get maxFailuresInput(): number | undefined;
    private _windowMinutes?;
    get windowMinutes(): number;
    set windowMinutes(value: number);
    resetWindowMinutes(): void;
    get windowMinutesInput(): number | undefined;
}
export interface InstallationOutgoingDefaultsAbusePolicy {
    /**
    * What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#action Installation#action}
    */
    readonly action?: string;
    /**
    * How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#threshold Installation#threshold}
    */
    readonly threshold?: number;
    /**
    * The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#window_minutes Installation#window_minutes}
    */
    readonly windowMinutes?: number;
}
export declare function installationOutgoingDefaultsAbusePolicyToTerraform(struct?: InstallationOutgoingDefaultsAbusePolicy | cdktf.IResolvable): any;
export declare function installationOutgoingDefaultsAbusePolicyToHclTerraform(struct?: InstallationOutgoingDefaultsAbusePolicy | cdktf.IResolvable): any;
export declare class InstallationOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstallationOutgoingDefaultsAbusePolicy | cdktf.IResolvable | undefined;
    set internalValue(value: InstallationOutgoingDefaultsAbusePolicy | cdktf.IResolvable | undefined);
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
export interface InstallationOutgoingDefaultsContentLimits {
    /**
    * Largest header section, in bytes. Inherited; 262144 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_header_bytes Installation#max_header_bytes}
    */
    readonly maxHeaderBytes?: number;
    /**
    * Longest line of a message, in bytes without its CR LF. Inherited; 998 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_line_bytes Installation#max_line_bytes}
    */
    readonly maxLineBytes?: number;
    /**
    * Most parts of a MIME message, nested ones included. Inherited; 100 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_mime_parts Installation#max_mime_parts}
    */
    readonly maxMimeParts?: number;
    /**
    * Most recipients of a message from the null sender, which only ever notifies one. Inherited; 1 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_null_sender_recipients Installation#max_null_sender_recipients}
    */
    readonly maxNullSenderRecipients?: number;
    /**
    * What happens to fragments of a message (`message/partial`, RFC 2046, section 5.2.2), which no scanner sees whole. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#partial_messages Installation#partial_messages}
    */
    readonly partialMessages?: string;
    /**
    * What happens to a Subject with characters beyond ASCII that are neither encoded words (RFC 2047) nor sent with SMTPUTF8. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#raw_subject Installation#raw_subject}
    */
    readonly rawSubject?: string;
}
export declare function installationOutgoingDefaultsContentLimitsToTerraform(struct?: InstallationOutgoingDefaultsContentLimits | cdktf.IResolvable): any;
export declare function installationOutgoingDefaultsContentLimitsToHclTerraform(struct?: InstallationOutgoingDefaultsContentLimits | cdktf.IResolvable): any;
export declare class InstallationOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstallationOutgoingDefaultsContentLimits | cdktf.IResolvable | undefined;
    set internalValue(value: InstallationOutgoingDefaultsContentLimits | cdktf.IResolvable | undefined);
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
export interface InstallationOutgoingDefaultsLimits {
    /**
    * Whether the five windows below limit anything. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#enabled Installation#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_concurrent_connections Installation#max_concurrent_connections}
    */
    readonly maxConcurrentConnections?: number;
    /**
    * Most in a calendar day of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#per_day Installation#per_day}
    */
    readonly perDay?: number;
    /**
    * Most in any 60 minutes. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#per_hour Installation#per_hour}
    */
    readonly perHour?: number;
    /**
    * Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#per_minute Installation#per_minute}
    */
    readonly perMinute?: number;
    /**
    * Most in a calendar month of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#per_month Installation#per_month}
    */
    readonly perMonth?: number;
    /**
    * Most in a week from Monday, in the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#per_week Installation#per_week}
    */
    readonly perWeek?: number;
    /**
    * What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#unit Installation#unit}
    */
    readonly unit?: string;
}
export declare function installationOutgoingDefaultsLimitsToTerraform(struct?: InstallationOutgoingDefaultsLimits | cdktf.IResolvable): any;
export declare function installationOutgoingDefaultsLimitsToHclTerraform(struct?: InstallationOutgoingDefaultsLimits | cdktf.IResolvable): any;
export declare class InstallationOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstallationOutgoingDefaultsLimits | cdktf.IResolvable | undefined;
    set internalValue(value: InstallationOutgoingDefaultsLimits | cdktf.IResolvable | undefined);
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
export interface InstallationOutgoingDefaultsSuppression {
    /**
    * How many messages to a recipient its destination must refuse for good as an unknown address (5.1.x) before mail to it is refused at RCPT with 550 5.1.1. Null inherits; without a value anywhere nothing is suppressed by itself.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#after Installation#after}
    */
    readonly after?: number;
    /**
    * For how many days it is suppressed, and for how long such refusals count. Inherited; 30 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#days Installation#days}
    */
    readonly days?: number;
}
export declare function installationOutgoingDefaultsSuppressionToTerraform(struct?: InstallationOutgoingDefaultsSuppression | cdktf.IResolvable): any;
export declare function installationOutgoingDefaultsSuppressionToHclTerraform(struct?: InstallationOutgoingDefaultsSuppression | cdktf.IResolvable): any;
export declare class InstallationOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstallationOutgoingDefaultsSuppression | cdktf.IResolvable | undefined;
    set internalValue(value: InstallationOutgoingDefaultsSuppression | cdktf.IResolvable | undefined);
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
export interface InstallationOutgoingDefaults {
    /**
    * What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#abuse_policy Installation#abuse_policy}
    */
    readonly abusePolicy?: InstallationOutgoingDefaultsAbusePolicy;
    /**
    * Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#archive_messages Installation#archive_messages}
    */
    readonly archiveMessages?: boolean | cdktf.IResolvable;
    /**
    * The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#auto_lock_identities Installation#auto_lock_identities}
    */
    readonly autoLockIdentities?: boolean | cdktf.IResolvable;
    /**
    * Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#auto_lock_user Installation#auto_lock_user}
    */
    readonly autoLockUser?: boolean | cdktf.IResolvable;
    /**
    * Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#block_macros Installation#block_macros}
    */
    readonly blockMacros?: boolean | cdktf.IResolvable;
    /**
    * What a message may look like; what breaks a limit is refused with 550.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#content_limits Installation#content_limits}
    */
    readonly contentLimits?: InstallationOutgoingDefaultsContentLimits;
    /**
    * The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#dkim_selector Installation#dkim_selector}
    */
    readonly dkimSelector?: string;
    /**
    * Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#identification_method Installation#identification_method}
    */
    readonly identificationMethod?: string;
    /**
    * Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#invalid_recipients_per_day Installation#invalid_recipients_per_day}
    */
    readonly invalidRecipientsPerDay?: number;
    /**
    * Limits on how much is sent, whether spam or not.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#limits Installation#limits}
    */
    readonly limits?: InstallationOutgoingDefaultsLimits;
    /**
    * How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#lock_threshold Installation#lock_threshold}
    */
    readonly lockThreshold?: number;
    /**
    * After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#lock_timeout_minutes Installation#lock_timeout_minutes}
    */
    readonly lockTimeoutMinutes?: number;
    /**
    * The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#lock_window_minutes Installation#lock_window_minutes}
    */
    readonly lockWindowMinutes?: number;
    /**
    * What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#locked_response Installation#locked_response}
    */
    readonly lockedResponse?: string;
    /**
    * What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#macro_unknown Installation#macro_unknown}
    */
    readonly macroUnknown?: string;
    /**
    * How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_auto_unlocks Installation#max_auto_unlocks}
    */
    readonly maxAutoUnlocks?: number;
    /**
    * Most recipients a day. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_recipients_per_day Installation#max_recipients_per_day}
    */
    readonly maxRecipientsPerDay?: number;
    /**
    * For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#max_retry_days Installation#max_retry_days}
    */
    readonly maxRetryDays?: number;
    /**
    * What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#on_missing_identity Installation#on_missing_identity}
    */
    readonly onMissingIdentity?: string;
    /**
    * Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#quarantine_enabled Installation#quarantine_enabled}
    */
    readonly quarantineEnabled?: boolean | cdktf.IResolvable;
    /**
    * What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#quarantine_response Installation#quarantine_response}
    */
    readonly quarantineResponse?: string;
    /**
    * What happens to mail that is queued already when its sender is locked: `deliver` it, or `hold` it until the sender is unlocked. Inherited; `hold` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#queued_mail_when_locked Installation#queued_mail_when_locked}
    */
    readonly queuedMailWhenLocked?: string;
    /**
    * The smarthost that mail is handed to; `mx`: the hosts of the recipients. Null inherits; without a value anywhere POSTPLANE_SMARTHOST, or the hosts of the recipients. What the installation names takes notifications, too.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#smarthost Installation#smarthost}
    */
    readonly smarthost?: string;
    /**
    * Recipients that turned out not to exist: when mail to them is no longer taken.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#suppression Installation#suppression}
    */
    readonly suppression?: InstallationOutgoingDefaultsSuppression;
}
export declare function installationOutgoingDefaultsToTerraform(struct?: InstallationOutgoingDefaults | cdktf.IResolvable): any;
export declare function installationOutgoingDefaultsToHclTerraform(struct?: InstallationOutgoingDefaults | cdktf.IResolvable): any;
export declare class InstallationOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): InstallationOutgoingDefaults | cdktf.IResolvable | undefined;
    set internalValue(value: InstallationOutgoingDefaults | cdktf.IResolvable | undefined);
    private _abusePolicy;
    get abusePolicy(): InstallationOutgoingDefaultsAbusePolicyOutputReference;
    putAbusePolicy(value: InstallationOutgoingDefaultsAbusePolicy): void;
    resetAbusePolicy(): void;
    get abusePolicyInput(): cdktf.IResolvable | InstallationOutgoingDefaultsAbusePolicy | undefined;
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
    get contentLimits(): InstallationOutgoingDefaultsContentLimitsOutputReference;
    putContentLimits(value: InstallationOutgoingDefaultsContentLimits): void;
    resetContentLimits(): void;
    get contentLimitsInput(): cdktf.IResolvable | InstallationOutgoingDefaultsContentLimits | undefined;
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
    get limits(): InstallationOutgoingDefaultsLimitsOutputReference;
    putLimits(value: InstallationOutgoingDefaultsLimits): void;
    resetLimits(): void;
    get limitsInput(): cdktf.IResolvable | InstallationOutgoingDefaultsLimits | undefined;
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
    get suppression(): InstallationOutgoingDefaultsSuppressionOutputReference;
    putSuppression(value: InstallationOutgoingDefaultsSuppression): void;
    resetSuppression(): void;
    get suppressionInput(): cdktf.IResolvable | InstallationOutgoingDefaultsSuppression | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation postplane_installation}
*/
export declare class Installation extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_installation";
    /**
    * Generates CDKTF code for importing a Installation resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Installation to import
    * @param importFromId The id of the existing Installation that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Installation to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/installation postplane_installation} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options InstallationConfig = {}
    */
    constructor(scope: Construct, id: string, config?: InstallationConfig);
    private _abuseContact?;
    get abuseContact(): string[];
    set abuseContact(value: string[]);
    resetAbuseContact(): void;
    get abuseContactInput(): string[] | undefined;
    private _allowIpAuthentication?;
    get allowIpAuthentication(): boolean | cdktf.IResolvable;
    set allowIpAuthentication(value: boolean | cdktf.IResolvable);
    resetAllowIpAuthentication(): void;
    get allowIpAuthenticationInput(): boolean | cdktf.IResolvable | undefined;
    private _authAbuse;
    get authAbuse(): InstallationAuthAbuseOutputReference;
    putAuthAbuse(value: InstallationAuthAbuse): void;
    resetAuthAbuse(): void;
    get authAbuseInput(): cdktf.IResolvable | InstallationAuthAbuse | undefined;
    private _outgoingDefaults;
    get outgoingDefaults(): InstallationOutgoingDefaultsOutputReference;
    putOutgoingDefaults(value: InstallationOutgoingDefaults): void;
    resetOutgoingDefaults(): void;
    get outgoingDefaultsInput(): cdktf.IResolvable | InstallationOutgoingDefaults | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
