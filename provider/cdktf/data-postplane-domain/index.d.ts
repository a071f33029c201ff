import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneDomainConfig extends cdktf.TerraformMetaArguments {
    /**
    * The name in A-label form, lower-case: xn--bcher-kva.example, not bücher.example.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain#domain DataPostplaneDomain#domain}
    */
    readonly domain: string;
}
export interface DataPostplaneDomainArchiving {
}
export declare function dataPostplaneDomainArchivingToTerraform(struct?: DataPostplaneDomainArchiving): any;
export declare function dataPostplaneDomainArchivingToHclTerraform(struct?: DataPostplaneDomainArchiving): any;
export declare class DataPostplaneDomainArchivingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainArchiving | undefined;
    set internalValue(value: DataPostplaneDomainArchiving | undefined);
    get enabled(): cdktf.IResolvable;
    get hardQuotaBytes(): number;
    get retentionDays(): number;
    get softQuotaBytes(): number;
}
export interface DataPostplaneDomainDkim {
}
export declare function dataPostplaneDomainDkimToTerraform(struct?: DataPostplaneDomainDkim): any;
export declare function dataPostplaneDomainDkimToHclTerraform(struct?: DataPostplaneDomainDkim): any;
export declare class DataPostplaneDomainDkimOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainDkim | undefined;
    set internalValue(value: DataPostplaneDomainDkim | undefined);
    get defaultSelector(): string;
    get headers(): string[];
    get resign(): string;
    get signUnaligned(): cdktf.IResolvable;
    get signUnpublished(): cdktf.IResolvable;
}
export interface DataPostplaneDomainEffectiveOutgoing {
}
export declare function dataPostplaneDomainEffectiveOutgoingToTerraform(struct?: DataPostplaneDomainEffectiveOutgoing): any;
export declare function dataPostplaneDomainEffectiveOutgoingToHclTerraform(struct?: DataPostplaneDomainEffectiveOutgoing): any;
export declare class DataPostplaneDomainEffectiveOutgoingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainEffectiveOutgoing | undefined;
    set internalValue(value: DataPostplaneDomainEffectiveOutgoing | undefined);
    get abuseContact(): string[];
}
export interface DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneDomainEffectiveOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainEffectiveOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneDomainEffectiveOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneDomainEffectiveOutgoingDefaultsLimits {
}
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsLimits): any;
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsLimits): any;
export declare class DataPostplaneDomainEffectiveOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainEffectiveOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneDomainEffectiveOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneDomainEffectiveOutgoingDefaultsSuppression {
}
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsSuppression): any;
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaultsSuppression): any;
export declare class DataPostplaneDomainEffectiveOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainEffectiveOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneDomainEffectiveOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneDomainEffectiveOutgoingDefaults {
}
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsToTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaults): any;
export declare function dataPostplaneDomainEffectiveOutgoingDefaultsToHclTerraform(struct?: DataPostplaneDomainEffectiveOutgoingDefaults): any;
export declare class DataPostplaneDomainEffectiveOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainEffectiveOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneDomainEffectiveOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneDomainEffectiveOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneDomainEffectiveOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneDomainEffectiveOutgoingDefaultsLimitsOutputReference;
    get lockThreshold(): number;
    get lockTimeoutMinutes(): number;
    get lockWindowMinutes(): number;
    get lockedResponse(): string;
    get macroUnknown(): string;
    get maxAutoUnlocks(): number;
    get maxRecipientsPerDay(): number;
    get maxRetryDays(): number;
    get onMissingIdentity(): string;
    get quarantineEnabled(): cdktf.IResolvable;
    get quarantineResponse(): string;
    get queuedMailWhenLocked(): string;
    get smarthost(): string;
    private _suppression;
    get suppression(): DataPostplaneDomainEffectiveOutgoingDefaultsSuppressionOutputReference;
}
export interface DataPostplaneDomainEffective {
}
export declare function dataPostplaneDomainEffectiveToTerraform(struct?: DataPostplaneDomainEffective): any;
export declare function dataPostplaneDomainEffectiveToHclTerraform(struct?: DataPostplaneDomainEffective): any;
export declare class DataPostplaneDomainEffectiveOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainEffective | undefined;
    set internalValue(value: DataPostplaneDomainEffective | undefined);
    private _outgoing;
    get outgoing(): DataPostplaneDomainEffectiveOutgoingOutputReference;
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneDomainEffectiveOutgoingDefaultsOutputReference;
}
export interface DataPostplaneDomainMailboxDefaults {
}
export declare function dataPostplaneDomainMailboxDefaultsToTerraform(struct?: DataPostplaneDomainMailboxDefaults): any;
export declare function dataPostplaneDomainMailboxDefaultsToHclTerraform(struct?: DataPostplaneDomainMailboxDefaults): any;
export declare class DataPostplaneDomainMailboxDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainMailboxDefaults | undefined;
    set internalValue(value: DataPostplaneDomainMailboxDefaults | undefined);
    get discard(): cdktf.IResolvable;
    get filtering(): cdktf.IResolvable;
    get reports(): cdktf.IResolvable;
}
export interface DataPostplaneDomainOutgoingArf {
}
export declare function dataPostplaneDomainOutgoingArfToTerraform(struct?: DataPostplaneDomainOutgoingArf): any;
export declare function dataPostplaneDomainOutgoingArfToHclTerraform(struct?: DataPostplaneDomainOutgoingArf): any;
export declare class DataPostplaneDomainOutgoingArfOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainOutgoingArf | undefined;
    set internalValue(value: DataPostplaneDomainOutgoingArf | undefined);
    get enabled(): cdktf.IResolvable;
    get format(): string;
    get from(): string;
    get include(): string;
    get rateLimitPerHour(): number;
    get userAgent(): string;
}
export interface DataPostplaneDomainOutgoing {
}
export declare function dataPostplaneDomainOutgoingToTerraform(struct?: DataPostplaneDomainOutgoing): any;
export declare function dataPostplaneDomainOutgoingToHclTerraform(struct?: DataPostplaneDomainOutgoing): any;
export declare class DataPostplaneDomainOutgoingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainOutgoing | undefined;
    set internalValue(value: DataPostplaneDomainOutgoing | undefined);
    get abuseContact(): string[];
    private _arf;
    get arf(): DataPostplaneDomainOutgoingArfOutputReference;
    get discoverSenders(): cdktf.IResolvable;
    get enforceSenderDomain(): cdktf.IResolvable;
    get enforceSenderMailbox(): cdktf.IResolvable;
    get rewriteSender(): string;
}
export interface DataPostplaneDomainOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneDomainOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneDomainOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneDomainOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneDomainOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneDomainOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneDomainOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneDomainOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneDomainOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneDomainOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneDomainOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneDomainOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneDomainOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneDomainOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneDomainOutgoingDefaultsLimits {
}
export declare function dataPostplaneDomainOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneDomainOutgoingDefaultsLimits): any;
export declare function dataPostplaneDomainOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneDomainOutgoingDefaultsLimits): any;
export declare class DataPostplaneDomainOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneDomainOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneDomainOutgoingDefaultsSuppression {
}
export declare function dataPostplaneDomainOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneDomainOutgoingDefaultsSuppression): any;
export declare function dataPostplaneDomainOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneDomainOutgoingDefaultsSuppression): any;
export declare class DataPostplaneDomainOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneDomainOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneDomainOutgoingDefaults {
}
export declare function dataPostplaneDomainOutgoingDefaultsToTerraform(struct?: DataPostplaneDomainOutgoingDefaults): any;
export declare function dataPostplaneDomainOutgoingDefaultsToHclTerraform(struct?: DataPostplaneDomainOutgoingDefaults): any;
export declare class DataPostplaneDomainOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneDomainOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneDomainOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneDomainOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneDomainOutgoingDefaultsLimitsOutputReference;
    get lockThreshold(): number;
    get lockTimeoutMinutes(): number;
    get lockWindowMinutes(): number;
    get lockedResponse(): string;
    get macroUnknown(): string;
    get maxAutoUnlocks(): number;
    get maxRecipientsPerDay(): number;
    get maxRetryDays(): number;
    get onMissingIdentity(): string;
    get quarantineEnabled(): cdktf.IResolvable;
    get quarantineResponse(): string;
    get queuedMailWhenLocked(): string;
    get smarthost(): string;
    private _suppression;
    get suppression(): DataPostplaneDomainOutgoingDefaultsSuppressionOutputReference;
}
export interface DataPostplaneDomainQueue {
}
export declare function dataPostplaneDomainQueueToTerraform(struct?: DataPostplaneDomainQueue): any;
export declare function dataPostplaneDomainQueueToHclTerraform(struct?: DataPostplaneDomainQueue): any;
export declare class DataPostplaneDomainQueueOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainQueue | undefined;
    set internalValue(value: DataPostplaneDomainQueue | undefined);
    get delayWarningHours(): number;
    get maxRetryDays(): number;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain postplane_domain}
*/
export declare class DataPostplaneDomain extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_domain";
    /**
    * Generates CDKTF code for importing a DataPostplaneDomain resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDomain to import
    * @param importFromId The id of the existing DataPostplaneDomain that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDomain to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domain postplane_domain} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDomainConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneDomainConfig);
    get admin(): string;
    private _archiving;
    get archiving(): DataPostplaneDomainArchivingOutputReference;
    get autoPopulateMailboxes(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    get contactEmail(): string;
    get createdAt(): string;
    get deletionProtection(): cdktf.IResolvable;
    get description(): string;
    private _dkim;
    get dkim(): DataPostplaneDomainDkimOutputReference;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _effective;
    get effective(): DataPostplaneDomainEffectiveOutputReference;
    get forceDestroy(): cdktf.IResolvable;
    get macroUnknown(): string;
    private _mailboxDefaults;
    get mailboxDefaults(): DataPostplaneDomainMailboxDefaultsOutputReference;
    private _outgoing;
    get outgoing(): DataPostplaneDomainOutgoingOutputReference;
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneDomainOutgoingDefaultsOutputReference;
    get products(): string[];
    get protectionMode(): string;
    get quarantineDays(): number;
    get quarantineThreshold(): number;
    private _queue;
    get queue(): DataPostplaneDomainQueueOutputReference;
    get region(): string;
    get revision(): number;
    get timezone(): string;
    get trusted(): cdktf.IResolvable;
    get unicodeName(): string;
    get unlistedRecipients(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
