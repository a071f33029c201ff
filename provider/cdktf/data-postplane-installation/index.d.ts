import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneInstallationConfig extends cdktf.TerraformMetaArguments {
}
export interface DataPostplaneInstallationAuthAbuse {
}
export declare function dataPostplaneInstallationAuthAbuseToTerraform(struct?: DataPostplaneInstallationAuthAbuse): any;
export declare function dataPostplaneInstallationAuthAbuseToHclTerraform(struct?: DataPostplaneInstallationAuthAbuse): any;
export declare class DataPostplaneInstallationAuthAbuseOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationAuthAbuse | undefined;
    set internalValue(value: DataPostplaneInstallationAuthAbuse | undefined);
    get blockMinutes(): number;
    get delaySeconds(): number;
    get maxFailures(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneInstallationEffectiveOutgoingDefaultsLimits {
}
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsLimits): any;
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsLimits): any;
export declare class DataPostplaneInstallationEffectiveOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationEffectiveOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneInstallationEffectiveOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneInstallationEffectiveOutgoingDefaultsSuppression {
}
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsSuppression): any;
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaultsSuppression): any;
export declare class DataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationEffectiveOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneInstallationEffectiveOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneInstallationEffectiveOutgoingDefaults {
}
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsToTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaults): any;
export declare function dataPostplaneInstallationEffectiveOutgoingDefaultsToHclTerraform(struct?: DataPostplaneInstallationEffectiveOutgoingDefaults): any;
export declare class DataPostplaneInstallationEffectiveOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationEffectiveOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneInstallationEffectiveOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneInstallationEffectiveOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneInstallationEffectiveOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneInstallationEffectiveOutgoingDefaultsLimitsOutputReference;
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
    get suppression(): DataPostplaneInstallationEffectiveOutgoingDefaultsSuppressionOutputReference;
}
export interface DataPostplaneInstallationEffective {
}
export declare function dataPostplaneInstallationEffectiveToTerraform(struct?: DataPostplaneInstallationEffective): any;
export declare function dataPostplaneInstallationEffectiveToHclTerraform(struct?: DataPostplaneInstallationEffective): any;
export declare class DataPostplaneInstallationEffectiveOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationEffective | undefined;
    set internalValue(value: DataPostplaneInstallationEffective | undefined);
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneInstallationEffectiveOutgoingDefaultsOutputReference;
}
export interface DataPostplaneInstallationOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneInstallationOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneInstallationOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneInstallationOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneInstallationOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneInstallationOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneInstallationOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneInstallationOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneInstallationOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneInstallationOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneInstallationOutgoingDefaultsLimits {
}
export declare function dataPostplaneInstallationOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsLimits): any;
export declare function dataPostplaneInstallationOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsLimits): any;
export declare class DataPostplaneInstallationOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneInstallationOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneInstallationOutgoingDefaultsSuppression {
}
export declare function dataPostplaneInstallationOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsSuppression): any;
export declare function dataPostplaneInstallationOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneInstallationOutgoingDefaultsSuppression): any;
export declare class DataPostplaneInstallationOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneInstallationOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneInstallationOutgoingDefaults {
}
export declare function dataPostplaneInstallationOutgoingDefaultsToTerraform(struct?: DataPostplaneInstallationOutgoingDefaults): any;
export declare function dataPostplaneInstallationOutgoingDefaultsToHclTerraform(struct?: DataPostplaneInstallationOutgoingDefaults): any;
export declare class DataPostplaneInstallationOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneInstallationOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneInstallationOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneInstallationOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneInstallationOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneInstallationOutgoingDefaultsLimitsOutputReference;
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
    get suppression(): DataPostplaneInstallationOutgoingDefaultsSuppressionOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/installation postplane_installation}
*/
export declare class DataPostplaneInstallation extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_installation";
    /**
    * Generates CDKTF code for importing a DataPostplaneInstallation resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneInstallation to import
    * @param importFromId The id of the existing DataPostplaneInstallation that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/installation#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneInstallation to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/installation postplane_installation} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneInstallationConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneInstallationConfig);
    get abuseContact(): string[];
    get allowIpAuthentication(): cdktf.IResolvable;
    private _authAbuse;
    get authAbuse(): DataPostplaneInstallationAuthAbuseOutputReference;
    get createdAt(): string;
    private _effective;
    get effective(): DataPostplaneInstallationEffectiveOutputReference;
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneInstallationOutgoingDefaultsOutputReference;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
