import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DomainConfig extends cdktf.TerraformMetaArguments {
    /**
    * The admin it belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#admin Domain#admin}
    */
    readonly admin: string;
    /**
    * The archive of the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#archiving Domain#archiving}
    */
    readonly archiving?: DomainArchiving;
    /**
    * Whether recipients that the destination knows are recorded as discovered mailboxes. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#auto_populate_mailboxes Domain#auto_populate_mailboxes}
    */
    readonly autoPopulateMailboxes?: boolean | cdktf.IResolvable;
    /**
    * Whether incoming messages with document macros are rejected. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#block_macros Domain#block_macros}
    */
    readonly blockMacros?: boolean | cdktf.IResolvable;
    /**
    * Who runs the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#contact_email Domain#contact_email}
    */
    readonly contactEmail?: string;
    /**
    * Whether deleting is refused until this is false. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#deletion_protection Domain#deletion_protection}
    */
    readonly deletionProtection?: boolean | cdktf.IResolvable;
    /**
    * What people call it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#description Domain#description}
    */
    readonly description?: string;
    /**
    * How mail of the domain is signed.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#dkim Domain#dkim}
    */
    readonly dkim?: DomainDkim;
    /**
    * The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#domain Domain#domain}
    */
    readonly domain: string;
    /**
    * Whether the domain may be deleted while mail of it is queued. That mail is then returned to its senders. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#force_destroy Domain#force_destroy}
    */
    readonly forceDestroy?: boolean | cdktf.IResolvable;
    /**
    * What `block_macros` does with incoming documents it cannot look into, encrypted or broken. Default `reject`. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#macro_unknown Domain#macro_unknown}
    */
    readonly macroUnknown?: string;
    /**
    * What mailboxes inherit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#mailbox_defaults Domain#mailbox_defaults}
    */
    readonly mailboxDefaults?: DomainMailboxDefaults;
    /**
    * Outgoing mail of the whole domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#outgoing Domain#outgoing}
    */
    readonly outgoing?: DomainOutgoing;
    /**
    * What outgoing users below inherit where they say nothing themselves.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#outgoing_defaults Domain#outgoing_defaults}
    */
    readonly outgoingDefaults?: DomainOutgoingDefaults;
    /**
    * What the domain uses: `incoming`, `outgoing`, `archiving`. Default incoming and outgoing; never more than its admin has.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#products Domain#products}
    */
    readonly products?: string[];
    /**
    * Whether `all` mailboxes are filtered or only `selected` ones, those with `filtering = true`. Default `all`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#protection_mode Domain#protection_mode}
    */
    readonly protectionMode?: string;
    /**
    * For how many days quarantined mail is kept. Default 14.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#quarantine_days Domain#quarantine_days}
    */
    readonly quarantineDays?: number;
    /**
    * Score, 0 to 1, from which a message is spam. Default 0.9.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#quarantine_threshold Domain#quarantine_threshold}
    */
    readonly quarantineThreshold?: number;
    /**
    * How long incoming mail waits for the destination.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#queue Domain#queue}
    */
    readonly queue?: DomainQueue;
    /**
    * The region that receives and delivers its mail. It cannot change. Null: the installation itself.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#region Domain#region}
    */
    readonly region?: string;
    /**
    * IANA time zone of calendar limits and reports. Default UTC.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#timezone Domain#timezone}
    */
    readonly timezone?: string;
    /**
    * Whether the domain is active without a verification record. Only an installation token may set it. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#trusted Domain#trusted}
    */
    readonly trusted?: boolean | cdktf.IResolvable;
    /**
    * What happens to recipients that are not declared: `reject` (550), `accept`, or `callout` (ask the destination). Null: `callout` with auto_populate_mailboxes, else `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#unlisted_recipients Domain#unlisted_recipients}
    */
    readonly unlistedRecipients?: string;
}
export interface DomainArchiving {
    /**
    * Whether mail to and from external addresses is archived, as it was received. Needs the product `archiving`. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#enabled Domain#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Size of the archive, in bytes, at which further mail is no longer archived; it is delivered all the same.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#hard_quota_bytes Domain#hard_quota_bytes}
    */
    readonly hardQuotaBytes?: number;
    /**
    * For how many days it is kept. Null: for ever.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#retention_days Domain#retention_days}
    */
    readonly retentionDays?: number;
    /**
    * Size of the archive, in bytes, from which its use says so.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#soft_quota_bytes Domain#soft_quota_bytes}
    */
    readonly softQuotaBytes?: number;
}
export declare function domainArchivingToTerraform(struct?: DomainArchiving | cdktf.IResolvable): any;
export declare function domainArchivingToHclTerraform(struct?: DomainArchiving | cdktf.IResolvable): any;
export declare class DomainArchivingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainArchiving | cdktf.IResolvable | undefined;
    set internalValue(value: DomainArchiving | cdktf.IResolvable | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
    private _hardQuotaBytes?;
    get hardQuotaBytes(): number;
    set hardQuotaBytes(value: number);
    resetHardQuotaBytes(): void;
    get hardQuotaBytesInput(): number | undefined;
    private _retentionDays?;
    get retentionDays(): number;
    set retentionDays(value: number);
    resetRetentionDays(): void;
    get retentionDaysInput(): number | undefined;
    private _softQuotaBytes?;
    get softQuotaBytes(): number;
    set softQuotaBytes(value: number);
    resetSoftQuotaBytes(): void;
    get softQuotaBytesInput(): number | undefined;
}
export interface DomainDkim {
    /**
    * Selector of the key of this domain that signs where the outgoing user names none; `none`: do not sign. The key must exist: set this after it is made, and unset it before it is deleted. Null: of each algorithm the active key whose selector sorts last.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#default_selector Domain#default_selector}
    */
    readonly defaultSelector?: string;
    /**
    * Header fields to sign; From always is. Null: From, Date, Subject, Reply-To, Sender, To, Cc, Message-ID, In-Reply-To, References, Content-Type, MIME-Version and Content-Transfer-Encoding.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#headers Domain#headers}
    */
    readonly headers?: string[];
    /**
    * Whether a message already signed for the same domain is signed again. Default `never`. One of `never`, `always`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#resign Domain#resign}
    */
    readonly resign?: string;
    /**
    * Whether mail of its outgoing users From domains that are not the tenant's, or have no key, is signed with the key of this domain. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#sign_unaligned Domain#sign_unaligned}
    */
    readonly signUnaligned?: boolean | cdktf.IResolvable;
    /**
    * Whether to sign before the key is seen in DNS. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#sign_unpublished Domain#sign_unpublished}
    */
    readonly signUnpublished?: boolean | cdktf.IResolvable;
}
export declare function domainDkimToTerraform(struct?: DomainDkim | cdktf.IResolvable): any;
export declare function domainDkimToHclTerraform(struct?: DomainDkim | cdktf.IResolvable): any;
export declare class DomainDkimOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainDkim | cdktf.IResolvable | undefined;
    set internalValue(value: DomainDkim | cdktf.IResolvable | undefined);
    private _defaultSelector?;
    get defaultSelector(): string;
    set defaultSelector(value: string);
    resetDefaultSelector(): void;
    get defaultSelectorInput(): string | undefined;
    private _headers?;
    get headers(): string[];
    set headers(value: string[]);
    resetHeaders(): void;
    get headersInput(): string[] | undefined;
    private _resign?;
    get resign(): string;
    set resign(value: string);
    resetResign(): void;
    get resignInput(): string | undefined;
    private _signUnaligned?;
    get signUnaligned(): boolean | cdktf.IResolvable;
    set signUnaligned(value: boolean | cdktf.IResolvable);
    resetSignUnaligned(): void;
    get signUnalignedInput(): boolean | cdktf.IResolvable | undefined;
    private _signUnpublished?;
    get signUnpublished(): boolean | cdktf.IResolvable;
    set signUnpublished(value: boolean | cdktf.IResolvable);
    resetSignUnpublished(): void;
    get signUnpublishedInput(): boolean | cdktf.IResolvable | undefined;
}
export interface DomainMailboxDefaults {
    /**
    * Whether accepted mail is dropped instead of delivered. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#discard Domain#discard}
    */
    readonly discard?: boolean | cdktf.IResolvable;
    /**
    * Whether incoming mail is filtered. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#filtering Domain#filtering}
    */
    readonly filtering?: boolean | cdktf.IResolvable;
    /**
    * Whether quarantine reports are sent. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#reports Domain#reports}
    */
    readonly reports?: boolean | cdktf.IResolvable;
}
export declare function domainMailboxDefaultsToTerraform(struct?: DomainMailboxDefaults | cdktf.IResolvable): any;
export declare function domainMailboxDefaultsToHclTerraform(struct?: DomainMailboxDefaults | cdktf.IResolvable): any;
export declare class DomainMailboxDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainMailboxDefaults | cdktf.IResolvable | undefined;
    set internalValue(value: DomainMailboxDefaults | cdktf.IResolvable | undefined);
    private _discard?;
    get discard(): boolean | cdktf.IResolvable;
    set discard(value: boolean | cdktf.IResolvable);
    resetDiscard(): void;
    get discardInput(): boolean | cdktf.IResolvable | undefined;
    private _filtering?;
    get filtering(): boolean | cdktf.IResolvable;
    set filtering(value: boolean | cdktf.IResolvable);
    resetFiltering(): void;
    get filteringInput(): boolean | cdktf.IResolvable | undefined;
    private _reports?;
    get reports(): boolean | cdktf.IResolvable;
    set reports(value: boolean | cdktf.IResolvable);
    resetReports(): void;
    get reportsInput(): boolean | cdktf.IResolvable | undefined;
}
export interface DomainOutgoingArf {
    /**
    * Whether a report is sent for each blocked message. Default true, once there is a contact.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#enabled Domain#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * `arf` (RFC 5965) or `xarf`. Default `arf`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#format Domain#format}
    */
    readonly format?: string;
    /**
    * Address that the reports are From, for a parser that goes by it. Null: mailer-daemon of the relay.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#from Domain#from}
    */
    readonly from?: string;
    /**
    * How much of the message the report carries. Default `full`. One of `full`, `headers`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#include Domain#include}
    */
    readonly include?: string;
    /**
    * Most reports an hour; further ones are counted in `Incidents` of the next. Null: no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#rate_limit_per_hour Domain#rate_limit_per_hour}
    */
    readonly rateLimitPerHour?: number;
    /**
    * User-Agent of the reports, for a parser that goes by it, for example `SpamExperts`. Null: `Postplane/<version>`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#user_agent Domain#user_agent}
    */
    readonly userAgent?: string;
}
export declare function domainOutgoingArfToTerraform(struct?: DomainOutgoingArf | cdktf.IResolvable): any;
export declare function domainOutgoingArfToHclTerraform(struct?: DomainOutgoingArf | cdktf.IResolvable): any;
export declare class DomainOutgoingArfOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainOutgoingArf | cdktf.IResolvable | undefined;
    set internalValue(value: DomainOutgoingArf | cdktf.IResolvable | undefined);
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
    private _format?;
    get format(): string;
    set format(value: string);
    resetFormat(): void;
    get formatInput(): string | undefined;
    private _from?;
    get from(): string;
    set from(value: string);
    resetFrom(): void;
    get fromInput(): string | undefined;
    private _include?;
    get include(): string;
    set include(value: string);
    resetInclude(): void;
    get includeInput(): string | undefined;
    private _rateLimitPerHour?;
    get rateLimitPerHour(): number;
    set rateLimitPerHour(value: number);
    resetRateLimitPerHour(): void;
    get rateLimitPerHourInput(): number | undefined;
    private _userAgent?;
    get userAgent(): string;
    set userAgent(value: string);
    resetUserAgent(): void;
    get userAgentInput(): string | undefined;
}
export interface DomainOutgoing {
    /**
    * Who is told of quarantined and blocked outgoing mail. Null inherits from admin and installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#abuse_contact Domain#abuse_contact}
    */
    readonly abuseContact?: string[];
    /**
    * Feedback reports for blocked outgoing messages.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#arf Domain#arf}
    */
    readonly arf?: DomainOutgoingArf;
    /**
    * Whether the addresses of this domain that its outgoing users send as are written down, at `/v1/discovered-senders`. They are no mailboxes until declared. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#discover_senders Domain#discover_senders}
    */
    readonly discoverSenders?: boolean | cdktf.IResolvable;
    /**
    * Whether MAIL FROM, From and Sender must be of this domain. Default false: users of a smarthost send for many domains.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#enforce_sender_domain Domain#enforce_sender_domain}
    */
    readonly enforceSenderDomain?: boolean | cdktf.IResolvable;
    /**
    * Whether MAIL FROM must be a mailbox of this domain. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#enforce_sender_mailbox Domain#enforce_sender_mailbox}
    */
    readonly enforceSenderMailbox?: boolean | cdktf.IResolvable;
    /**
    * Address that replaces MAIL FROM of outgoing mail, never the null sender. Identities, limits and lists see the original. Null: none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#rewrite_sender Domain#rewrite_sender}
    */
    readonly rewriteSender?: string;
}
export declare function domainOutgoingToTerraform(struct?: DomainOutgoing | cdktf.IResolvable): any;
export declare function domainOutgoingToHclTerraform(struct?: DomainOutgoing | cdktf.IResolvable): any;
export declare class DomainOutgoingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainOutgoing | cdktf.IResolvable | undefined;
    set internalValue(value: DomainOutgoing | cdktf.IResolvable | undefined);
    private _abuseContact?;
    get abuseContact(): string[];
    set abuseContact(value: string[]);
    resetAbuseContact(): void;
    get abuseContactInput(): string[] | undefined;
    private _arf;
    get arf(): DomainOutgoingArfOutputReference;
    putArf(value: DomainOutgoingArf): void;
    resetArf(): void;
    get arfInput(): cdktf.IResolvable | DomainOutgoingArf | undefined;
    private _discoverSenders?;
    get discoverSenders(): boolean | cdktf.IResolvable;
    set discoverSenders(value: boolean | cdktf.IResolvable);
    resetDiscoverSenders(): void;
    get discoverSendersInput(): boolean | cdktf.IResolvable | undefined;
    private _enforceSenderDomain?;
    get enforceSenderDomain(): boolean | cdktf.IResolvable;
    set enforceSenderDomain(value: boolean | cdktf.IResolvable);
    resetEnforceSenderDomain(): void;
    get enforceSenderDomainInput(): boolean | cdktf.IResolvable | undefined;
    private _enforceSenderMailbox?;
    get enforceSenderMailbox(): boolean | cdktf.IResolvable;
    set enforceSenderMailbox(value: boolean | cdktf.IResolvable);
    resetEnforceSenderMailbox(): void;
    get enforceSenderMailboxInput(): boolean | cdktf.IResolvable | undefined;
    private _rewriteSender?;
    get rewriteSender(): string;
    set rewriteSender(value: string);
    resetRewriteSender(): void;
    get rewriteSenderInput(): string | undefined;
}
export interface DomainOutgoingDefaultsAbusePolicy {
    /**
    * What happens once when the threshold is reached: `none`, `event` (an entry in the history of locks), `lock_identity` or `lock_user`; such a lock stays until an administrator ends it. Inherited; `none` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#action Domain#action}
    */
    readonly action?: string;
    /**
    * How many messages judged spam, phishing or virus: of one identity, for `lock_user` of the user as a whole. Inherited; 50 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#threshold Domain#threshold}
    */
    readonly threshold?: number;
    /**
    * The window, in minutes, in which they are counted; up to 30 days. Inherited; 1440 (a day) in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#window_minutes Domain#window_minutes}
    */
    readonly windowMinutes?: number;
}
export declare function domainOutgoingDefaultsAbusePolicyToTerraform(struct?: DomainOutgoingDefaultsAbusePolicy | cdktf.IResolvable): any;
export declare function domainOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DomainOutgoingDefaultsAbusePolicy | cdktf.IResolvable): any;
export declare class DomainOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainOutgoingDefaultsAbusePolicy | cdktf.IResolvable | undefined;
    set internalValue(value: DomainOutgoingDefaultsAbusePolicy | cdktf.IResolvable | undefined);
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
export interface DomainOutgoingDefaultsContentLimits {
    /**
    * Largest header section, in bytes. Inherited; 262144 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_header_bytes Domain#max_header_bytes}
    */
    readonly maxHeaderBytes?: number;
    /**
    * Longest line of a message, in bytes without its CR LF. Inherited; 998 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_line_bytes Domain#max_line_bytes}
    */
    readonly maxLineBytes?: number;
    /**
    * Most parts of a MIME message, nested ones included. Inherited; 100 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_mime_parts Domain#max_mime_parts}
    */
    readonly maxMimeParts?: number;
    /**
    * Most recipients of a message from the null sender, which only ever notifies one. Inherited; 1 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_null_sender_recipients Domain#max_null_sender_recipients}
    */
    readonly maxNullSenderRecipients?: number;
    /**
    * What happens to fragments of a message (`message/partial`, RFC 2046, section 5.2.2), which no scanner sees whole. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#partial_messages Domain#partial_messages}
    */
    readonly partialMessages?: string;
    /**
    * What happens to a Subject with characters beyond ASCII that are neither encoded words (RFC 2047) nor sent with SMTPUTF8. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#raw_subject Domain#raw_subject}
    */
    readonly rawSubject?: string;
}
export declare function domainOutgoingDefaultsContentLimitsToTerraform(struct?: DomainOutgoingDefaultsContentLimits | cdktf.IResolvable): any;
export declare function domainOutgoingDefaultsContentLimitsToHclTerraform(struct?: DomainOutgoingDefaultsContentLimits | cdktf.IResolvable): any;
export declare class DomainOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainOutgoingDefaultsContentLimits | cdktf.IResolvable | undefined;
    set internalValue(value: DomainOutgoingDefaultsContentLimits | cdktf.IResolvable | undefined);
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
export interface DomainOutgoingDefaultsLimits {
    /**
    * Whether the five windows below limit anything. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#enabled Domain#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Most connections open at once from one address; Postfix opens up to 20 to a smarthost. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_concurrent_connections Domain#max_concurrent_connections}
    */
    readonly maxConcurrentConnections?: number;
    /**
    * Most in a calendar day of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#per_day Domain#per_day}
    */
    readonly perDay?: number;
    /**
    * Most in any 60 minutes. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#per_hour Domain#per_hour}
    */
    readonly perHour?: number;
    /**
    * Most in any 60 seconds. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#per_minute Domain#per_minute}
    */
    readonly perMinute?: number;
    /**
    * Most in a calendar month of the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#per_month Domain#per_month}
    */
    readonly perMonth?: number;
    /**
    * Most in a week from Monday, in the domain's time zone. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#per_week Domain#per_week}
    */
    readonly perWeek?: number;
    /**
    * What the windows count: `connections`, `messages` or `recipients`. Inherited; `messages` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#unit Domain#unit}
    */
    readonly unit?: string;
}
export declare function domainOutgoingDefaultsLimitsToTerraform(struct?: DomainOutgoingDefaultsLimits | cdktf.IResolvable): any;
export declare function domainOutgoingDefaultsLimitsToHclTerraform(struct?: DomainOutgoingDefaultsLimits | cdktf.IResolvable): any;
export declare class DomainOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainOutgoingDefaultsLimits | cdktf.IResolvable | undefined;
    set internalValue(value: DomainOutgoingDefaultsLimits | cdktf.IResolvable | undefined);
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
export interface DomainOutgoingDefaultsSuppression {
    /**
    * How many messages to a recipient its destination must refuse for good as an unknown address (5.1.x) before mail to it is refused at RCPT with 550 5.1.1. Null inherits; without a value anywhere nothing is suppressed by itself.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#after Domain#after}
    */
    readonly after?: number;
    /**
    * For how many days it is suppressed, and for how long such refusals count. Inherited; 30 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#days Domain#days}
    */
    readonly days?: number;
}
export declare function domainOutgoingDefaultsSuppressionToTerraform(struct?: DomainOutgoingDefaultsSuppression | cdktf.IResolvable): any;
export declare function domainOutgoingDefaultsSuppressionToHclTerraform(struct?: DomainOutgoingDefaultsSuppression | cdktf.IResolvable): any;
export declare class DomainOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainOutgoingDefaultsSuppression | cdktf.IResolvable | undefined;
    set internalValue(value: DomainOutgoingDefaultsSuppression | cdktf.IResolvable | undefined);
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
export interface DomainOutgoingDefaults {
    /**
    * What follows from bad messages over hours and days, counted in the message log. Unlike the automatic locks above it is judged in the background, some seconds after the message.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#abuse_policy Domain#abuse_policy}
    */
    readonly abusePolicy?: DomainOutgoingDefaultsAbusePolicy;
    /**
    * Whether all, or none, of the user's messages are archived, whatever the domain says. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#archive_messages Domain#archive_messages}
    */
    readonly archiveMessages?: boolean | cdktf.IResolvable;
    /**
    * The same for each identity alone; it needs an identification method. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#auto_lock_identities Domain#auto_lock_identities}
    */
    readonly autoLockIdentities?: boolean | cdktf.IResolvable;
    /**
    * Whether the user is locked when it sent `lock_threshold` bad messages within the window. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#auto_lock_user Domain#auto_lock_user}
    */
    readonly autoLockUser?: boolean | cdktf.IResolvable;
    /**
    * Whether messages with a document that contains any kind of macro are rejected. Inherited; false in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#block_macros Domain#block_macros}
    */
    readonly blockMacros?: boolean | cdktf.IResolvable;
    /**
    * What a message may look like; what breaks a limit is refused with 550.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#content_limits Domain#content_limits}
    */
    readonly contentLimits?: DomainOutgoingDefaultsContentLimits;
    /**
    * The selector of the DKIM key of the domain that signs; `none`: do not sign. Null inherits; without a value anywhere the default of the domain signs.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#dkim_selector Domain#dkim_selector}
    */
    readonly dkimSelector?: string;
    /**
    * Where the responsible identity is taken from: `envelope_sender` (MAIL FROM), `authentication_user` (the login or network), `header` (the identity headers of the user) or `none`. Inherited; `envelope_sender` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#identification_method Domain#identification_method}
    */
    readonly identificationMethod?: string;
    /**
    * Most recipients a day that turn out not to exist; then sending stops for the window. Null inherits.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#invalid_recipients_per_day Domain#invalid_recipients_per_day}
    */
    readonly invalidRecipientsPerDay?: number;
    /**
    * Limits on how much is sent, whether spam or not.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#limits Domain#limits}
    */
    readonly limits?: DomainOutgoingDefaultsLimits;
    /**
    * How many messages judged spam, phishing or virus lock. Inherited; 5 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#lock_threshold Domain#lock_threshold}
    */
    readonly lockThreshold?: number;
    /**
    * After how many minutes an automatic lock ends by itself; 0: never. Up to a week. Inherited; 60 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#lock_timeout_minutes Domain#lock_timeout_minutes}
    */
    readonly lockTimeoutMinutes?: number;
    /**
    * The window, in minutes, in which they are counted. Inherited; 10 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#lock_window_minutes Domain#lock_window_minutes}
    */
    readonly lockWindowMinutes?: number;
    /**
    * What a locked sender is told: `reject` (550), `tempfail` (451) or `blackhole` (250, and the message is dropped and logged). Inherited; `reject` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#locked_response Domain#locked_response}
    */
    readonly lockedResponse?: string;
    /**
    * What `block_macros` does with documents it cannot look into, encrypted or broken. Inherited; `reject` in a new installation. One of `reject`, `accept`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#macro_unknown Domain#macro_unknown}
    */
    readonly macroUnknown?: string;
    /**
    * How often a lock may end by itself before only an administrator can unlock. Inherited; 3 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_auto_unlocks Domain#max_auto_unlocks}
    */
    readonly maxAutoUnlocks?: number;
    /**
    * Most recipients a day. Null inherits; without a value anywhere there is no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_recipients_per_day Domain#max_recipients_per_day}
    */
    readonly maxRecipientsPerDay?: number;
    /**
    * For how many days a message is retried before it is returned. Inherited; 4 in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_retry_days Domain#max_retry_days}
    */
    readonly maxRetryDays?: number;
    /**
    * What happens to a message that has no identity: `accept` it without, `reject` it, or `fallback_envelope_sender`. Inherited; `accept` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#on_missing_identity Domain#on_missing_identity}
    */
    readonly onMissingIdentity?: string;
    /**
    * Whether blocked messages are kept for review. Blocked they are in any case. Inherited; true in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#quarantine_enabled Domain#quarantine_enabled}
    */
    readonly quarantineEnabled?: boolean | cdktf.IResolvable;
    /**
    * What the sending server is told of a quarantined message: `rejected` (550, so that it tells its sender) or `accepted` (250). Inherited; `rejected` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#quarantine_response Domain#quarantine_response}
    */
    readonly quarantineResponse?: string;
    /**
    * What happens to mail that is queued already when its sender is locked: `deliver` it, or `hold` it until the sender is unlocked. Inherited; `hold` in a new installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#queued_mail_when_locked Domain#queued_mail_when_locked}
    */
    readonly queuedMailWhenLocked?: string;
    /**
    * The smarthost that mail is handed to; `mx`: the hosts of the recipients. Null inherits; without a value anywhere POSTPLANE_SMARTHOST, or the hosts of the recipients. What the installation names takes notifications, too.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#smarthost Domain#smarthost}
    */
    readonly smarthost?: string;
    /**
    * Recipients that turned out not to exist: when mail to them is no longer taken.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#suppression Domain#suppression}
    */
    readonly suppression?: DomainOutgoingDefaultsSuppression;
}
export declare function domainOutgoingDefaultsToTerraform(struct?: DomainOutgoingDefaults | cdktf.IResolvable): any;
export declare function domainOutgoingDefaultsToHclTerraform(struct?: DomainOutgoingDefaults | cdktf.IResolvable): any;
export declare class DomainOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainOutgoingDefaults | cdktf.IResolvable | undefined;
    set internalValue(value: DomainOutgoingDefaults | cdktf.IResolvable | undefined);
    private _abusePolicy;
    get abusePolicy(): DomainOutgoingDefaultsAbusePolicyOutputReference;
    putAbusePolicy(value: DomainOutgoingDefaultsAbusePolicy): void;
    resetAbusePolicy(): void;
    get abusePolicyInput(): cdktf.IResolvable | DomainOutgoingDefaultsAbusePolicy | undefined;
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
    get contentLimits(): DomainOutgoingDefaultsContentLimitsOutputReference;
    putContentLimits(value: DomainOutgoingDefaultsContentLimits): void;
    resetContentLimits(): void;
    get contentLimitsInput(): cdktf.IResolvable | DomainOutgoingDefaultsContentLimits | undefined;
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
    get limits(): DomainOutgoingDefaultsLimitsOutputReference;
    putLimits(value: DomainOutgoingDefaultsLimits): void;
    resetLimits(): void;
    get limitsInput(): cdktf.IResolvable | DomainOutgoingDefaultsLimits | undefined;
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
    get suppression(): DomainOutgoingDefaultsSuppressionOutputReference;
    putSuppression(value: DomainOutgoingDefaultsSuppression): void;
    resetSuppression(): void;
    get suppressionInput(): cdktf.IResolvable | DomainOutgoingDefaultsSuppression | undefined;
}
export interface DomainQueue {
    /**
    * After how many hours the sender is told of the delay once. Null: never.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#delay_warning_hours Domain#delay_warning_hours}
    */
    readonly delayWarningHours?: number;
    /**
    * For how many days incoming mail is retried before it is returned. Default 14.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#max_retry_days Domain#max_retry_days}
    */
    readonly maxRetryDays?: number;
}
export declare function domainQueueToTerraform(struct?: DomainQueue | cdktf.IResolvable): any;
export declare function domainQueueToHclTerraform(struct?: DomainQueue | cdktf.IResolvable): any;
export declare class DomainQueueOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DomainQueue | cdktf.IResolvable | undefined;
    set internalValue(value: DomainQueue | cdktf.IResolvable | undefined);
    private _delayWarningHours?;
    get delayWarningHours(): number;
    set delayWarningHours(value: number);
    resetDelayWarningHours(): void;
    get delayWarningHoursInput(): number | undefined;
    private _maxRetryDays?;
    get maxRetryDays(): number;
    set maxRetryDays(value: number);
    resetMaxRetryDays(): void;
    get maxRetryDaysInput(): number | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain postplane_domain}
*/
export declare class Domain extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_domain";
    /**
    * Generates CDKTF code for importing a Domain resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Domain to import
    * @param importFromId The id of the existing Domain that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Domain to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain postplane_domain} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DomainConfig
    */
    constructor(scope: Construct, id: string, config: DomainConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    private _archiving;
    get archiving(): DomainArchivingOutputReference;
    putArchiving(value: DomainArchiving): void;
    resetArchiving(): void;
    get archivingInput(): cdktf.IResolvable | DomainArchiving | undefined;
    private _autoPopulateMailboxes?;
    get autoPopulateMailboxes(): boolean | cdktf.IResolvable;
    set autoPopulateMailboxes(value: boolean | cdktf.IResolvable);
    resetAutoPopulateMailboxes(): void;
    get autoPopulateMailboxesInput(): boolean | cdktf.IResolvable | undefined;
    private _blockMacros?;
    get blockMacros(): boolean | cdktf.IResolvable;
    set blockMacros(value: boolean | cdktf.IResolvable);
    resetBlockMacros(): void;
    get blockMacrosInput(): boolean | cdktf.IResolvable | undefined;
    private _contactEmail?;
    get contactEmail(): string;
    set contactEmail(value: string);
    resetContactEmail(): void;
    get contactEmailInput(): string | undefined;
    private _deletionProtection?;
    get deletionProtection(): boolean | cdktf.IResolvable;
    set deletionProtection(value: boolean | cdktf.IResolvable);
    resetDeletionProtection(): void;
    get deletionProtectionInput(): boolean | cdktf.IResolvable | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _dkim;
    get dkim(): DomainDkimOutputReference;
    putDkim(value: DomainDkim): void;
    resetDkim(): void;
    get dkimInput(): cdktf.IResolvable | DomainDkim | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _forceDestroy?;
    get forceDestroy(): boolean | cdktf.IResolvable;
    set forceDestroy(value: boolean | cdktf.IResolvable);
    resetForceDestroy(): void;
    get forceDestroyInput(): boolean | cdktf.IResolvable | undefined;
    private _macroUnknown?;
    get macroUnknown(): string;
    set macroUnknown(value: string);
    resetMacroUnknown(): void;
    get macroUnknownInput(): string | undefined;
    private _mailboxDefaults;
    get mailboxDefaults(): DomainMailboxDefaultsOutputReference;
    putMailboxDefaults(value: DomainMailboxDefaults): void;
    resetMailboxDefaults(): void;
    get mailboxDefaultsInput(): cdktf.IResolvable | DomainMailboxDefaults | undefined;
    private _outgoing;
    get outgoing(): DomainOutgoingOutputReference;
    putOutgoing(value: DomainOutgoing): void;
    resetOutgoing(): void;
    get outgoingInput(): cdktf.IResolvable | DomainOutgoing | undefined;
    private _outgoingDefaults;
    get outgoingDefaults(): DomainOutgoingDefaultsOutputReference;
    putOutgoingDefaults(value: DomainOutgoingDefaults): void;
    resetOutgoingDefaults(): void;
    get outgoingDefaultsInput(): cdktf.IResolvable | DomainOutgoingDefaults | undefined;
    private _products?;
    get products(): string[];
    set products(value: string[]);
    resetProducts(): void;
    get productsInput(): string[] | undefined;
    private _protectionMode?;
    get protectionMode(): string;
    set protectionMode(value: string);
    resetProtectionMode(): void;
    get protectionModeInput(): string | undefined;
    private _quarantineDays?;
    get quarantineDays(): number;
    set quarantineDays(value: number);
    resetQuarantineDays(): void;
    get quarantineDaysInput(): number | undefined;
    private _quarantineThreshold?;
    get quarantineThreshold(): number;
    set quarantineThreshold(value: number);
    resetQuarantineThreshold(): void;
    get quarantineThresholdInput(): number | undefined;
    private _queue;
    get queue(): DomainQueueOutputReference;
    putQueue(value: DomainQueue): void;
    resetQueue(): void;
    get queueInput(): cdktf.IResolvable | DomainQueue | undefined;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    private _timezone?;
    get timezone(): string;
    set timezone(value: string);
    resetTimezone(): void;
    get timezoneInput(): string | undefined;
    private _trusted?;
    get trusted(): boolean | cdktf.IResolvable;
    set trusted(value: boolean | cdktf.IResolvable);
    resetTrusted(): void;
    get trustedInput(): boolean | cdktf.IResolvable | undefined;
    get unicodeName(): string;
    private _unlistedRecipients?;
    get unlistedRecipients(): string;
    set unlistedRecipients(value: string);
    resetUnlistedRecipients(): void;
    get unlistedRecipientsInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
