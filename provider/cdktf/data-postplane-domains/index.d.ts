import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneDomainsConfig extends cdktf.TerraformMetaArguments {
}
export interface DataPostplaneDomainsDomainsArchiving {
}
export declare function dataPostplaneDomainsDomainsArchivingToTerraform(struct?: DataPostplaneDomainsDomainsArchiving): any;
export declare function dataPostplaneDomainsDomainsArchivingToHclTerraform(struct?: DataPostplaneDomainsDomainsArchiving): any;
export declare class DataPostplaneDomainsDomainsArchivingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsArchiving | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsArchiving | undefined);
    get enabled(): cdktf.IResolvable;
    get hardQuotaBytes(): number;
    get retentionDays(): number;
    get softQuotaBytes(): number;
}
export interface DataPostplaneDomainsDomainsDkim {
}
export declare function dataPostplaneDomainsDomainsDkimToTerraform(struct?: DataPostplaneDomainsDomainsDkim): any;
export declare function dataPostplaneDomainsDomainsDkimToHclTerraform(struct?: DataPostplaneDomainsDomainsDkim): any;
export declare class DataPostplaneDomainsDomainsDkimOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsDkim | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsDkim | undefined);
    get defaultSelector(): string;
    get headers(): string[];
    get resign(): string;
    get signUnaligned(): cdktf.IResolvable;
    get signUnpublished(): cdktf.IResolvable;
}
export interface DataPostplaneDomainsDomainsMailboxDefaults {
}
export declare function dataPostplaneDomainsDomainsMailboxDefaultsToTerraform(struct?: DataPostplaneDomainsDomainsMailboxDefaults): any;
export declare function dataPostplaneDomainsDomainsMailboxDefaultsToHclTerraform(struct?: DataPostplaneDomainsDomainsMailboxDefaults): any;
export declare class DataPostplaneDomainsDomainsMailboxDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsMailboxDefaults | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsMailboxDefaults | undefined);
    get discard(): cdktf.IResolvable;
    get filtering(): cdktf.IResolvable;
    get reports(): cdktf.IResolvable;
}
export interface DataPostplaneDomainsDomainsOutgoingArf {
}
export declare function dataPostplaneDomainsDomainsOutgoingArfToTerraform(struct?: DataPostplaneDomainsDomainsOutgoingArf): any;
export declare function dataPostplaneDomainsDomainsOutgoingArfToHclTerraform(struct?: DataPostplaneDomainsDomainsOutgoingArf): any;
export declare class DataPostplaneDomainsDomainsOutgoingArfOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsOutgoingArf | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsOutgoingArf | undefined);
    get enabled(): cdktf.IResolvable;
    get format(): string;
    get from(): string;
    get include(): string;
    get rateLimitPerHour(): number;
    get userAgent(): string;
}
export interface DataPostplaneDomainsDomainsOutgoing {
}
export declare function dataPostplaneDomainsDomainsOutgoingToTerraform(struct?: DataPostplaneDomainsDomainsOutgoing): any;
export declare function dataPostplaneDomainsDomainsOutgoingToHclTerraform(struct?: DataPostplaneDomainsDomainsOutgoing): any;
export declare class DataPostplaneDomainsDomainsOutgoingOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsOutgoing | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsOutgoing | undefined);
    get abuseContact(): string[];
    private _arf;
    get arf(): DataPostplaneDomainsDomainsOutgoingArfOutputReference;
    get discoverSenders(): cdktf.IResolvable;
    get enforceSenderDomain(): cdktf.IResolvable;
    get enforceSenderMailbox(): cdktf.IResolvable;
    get rewriteSender(): string;
}
export interface DataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneDomainsDomainsOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneDomainsDomainsOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneDomainsDomainsOutgoingDefaultsLimits {
}
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsLimits): any;
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsLimits): any;
export declare class DataPostplaneDomainsDomainsOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneDomainsDomainsOutgoingDefaultsSuppression {
}
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsSuppression): any;
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaultsSuppression): any;
export declare class DataPostplaneDomainsDomainsOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneDomainsDomainsOutgoingDefaults {
}
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsToTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaults): any;
export declare function dataPostplaneDomainsDomainsOutgoingDefaultsToHclTerraform(struct?: DataPostplaneDomainsDomainsOutgoingDefaults): any;
export declare class DataPostplaneDomainsDomainsOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneDomainsDomainsOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneDomainsDomainsOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneDomainsDomainsOutgoingDefaultsLimitsOutputReference;
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
    get suppression(): DataPostplaneDomainsDomainsOutgoingDefaultsSuppressionOutputReference;
}
export interface DataPostplaneDomainsDomainsQueue {
}
export declare function dataPostplaneDomainsDomainsQueueToTerraform(struct?: DataPostplaneDomainsDomainsQueue): any;
export declare function dataPostplaneDomainsDomainsQueueToHclTerraform(struct?: DataPostplaneDomainsDomainsQueue): any;
export declare class DataPostplaneDomainsDomainsQueueOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDomainsDomainsQueue | undefined;
    set internalValue(value: DataPostplaneDomainsDomainsQueue | undefined);
    get delayWarningHours(): number;
    get maxRetryDays(): number;
}
export interface DataPostplaneDomainsDomains {
}
export declare function dataPostplaneDomainsDomainsToTerraform(struct?: DataPostplaneDomainsDomains): any;
export declare function dataPostplaneDomainsDomainsToHclTerraform(struct?: DataPostplaneDomainsDomains): any;
export declare class DataPostplaneDomainsDomainsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneDomainsDomains | undefined;
    set internalValue(value: DataPostplaneDomainsDomains | undefined);
    get admin(): string;
    private _archiving;
    get archiving(): DataPostplaneDomainsDomainsArchivingOutputReference;
    get autoPopulateMailboxes(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    get contactEmail(): string;
    get deletionProtection(): cdktf.IResolvable;
    get description(): string;
    private _dkim;
    get dkim(): DataPostplaneDomainsDomainsDkimOutputReference;
    get domain(): string;
    get forceDestroy(): cdktf.IResolvable;
    get macroUnknown(): string;
    private _mailboxDefaults;
    get mailboxDefaults(): DataPostplaneDomainsDomainsMailboxDefaultsOutputReference;
    private _outgoing;
    get outgoing(): DataPostplaneDomainsDomainsOutgoingOutputReference;
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneDomainsDomainsOutgoingDefaultsOutputReference;
    get products(): string[];
    get protectionMode(): string;
    get quarantineDays(): number;
    get quarantineThreshold(): number;
    private _queue;
    get queue(): DataPostplaneDomainsDomainsQueueOutputReference;
    get region(): string;
    get timezone(): string;
    get trusted(): cdktf.IResolvable;
    get unicodeName(): string;
    get unlistedRecipients(): string;
}
export declare class DataPostplaneDomainsDomainsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneDomainsDomainsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domains postplane_domains}
*/
export declare class DataPostplaneDomains extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_domains";
    /**
    * Generates CDKTF code for importing a DataPostplaneDomains resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDomains to import
    * @param importFromId The id of the existing DataPostplaneDomains that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domains#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDomains to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/domains postplane_domains} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDomainsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneDomainsConfig);
    private _domains;
    get domains(): DataPostplaneDomainsDomainsList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
