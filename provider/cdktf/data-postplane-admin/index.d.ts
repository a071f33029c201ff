import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneAdminConfig extends cdktf.TerraformMetaArguments {
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin#name DataPostplaneAdmin#name}
    */
    readonly name: string;
}
export interface DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneAdminEffectiveOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminEffectiveOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneAdminEffectiveOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneAdminEffectiveOutgoingDefaultsLimits {
}
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsLimits): any;
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsLimits): any;
export declare class DataPostplaneAdminEffectiveOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminEffectiveOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneAdminEffectiveOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneAdminEffectiveOutgoingDefaultsSuppression {
}
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsSuppression): any;
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaultsSuppression): any;
export declare class DataPostplaneAdminEffectiveOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminEffectiveOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneAdminEffectiveOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneAdminEffectiveOutgoingDefaults {
}
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsToTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaults): any;
export declare function dataPostplaneAdminEffectiveOutgoingDefaultsToHclTerraform(struct?: DataPostplaneAdminEffectiveOutgoingDefaults): any;
export declare class DataPostplaneAdminEffectiveOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminEffectiveOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneAdminEffectiveOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneAdminEffectiveOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneAdminEffectiveOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneAdminEffectiveOutgoingDefaultsLimitsOutputReference;
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
    get suppression(): DataPostplaneAdminEffectiveOutgoingDefaultsSuppressionOutputReference;
}
export interface DataPostplaneAdminEffective {
}
export declare function dataPostplaneAdminEffectiveToTerraform(struct?: DataPostplaneAdminEffective): any;
export declare function dataPostplaneAdminEffectiveToHclTerraform(struct?: DataPostplaneAdminEffective): any;
export declare class DataPostplaneAdminEffectiveOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminEffective | undefined;
    set internalValue(value: DataPostplaneAdminEffective | undefined);
    get abuseContact(): string[];
    get allowIpAuthentication(): cdktf.IResolvable;
    get allowSubAdmins(): string;
    get foreignWrites(): string;
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneAdminEffectiveOutgoingDefaultsOutputReference;
}
export interface DataPostplaneAdminOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneAdminOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneAdminOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneAdminOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneAdminOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneAdminOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneAdminOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneAdminOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneAdminOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneAdminOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneAdminOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneAdminOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneAdminOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneAdminOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneAdminOutgoingDefaultsLimits {
}
export declare function dataPostplaneAdminOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneAdminOutgoingDefaultsLimits): any;
export declare function dataPostplaneAdminOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneAdminOutgoingDefaultsLimits): any;
export declare class DataPostplaneAdminOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneAdminOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneAdminOutgoingDefaultsSuppression {
}
export declare function dataPostplaneAdminOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneAdminOutgoingDefaultsSuppression): any;
export declare function dataPostplaneAdminOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneAdminOutgoingDefaultsSuppression): any;
export declare class DataPostplaneAdminOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneAdminOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneAdminOutgoingDefaults {
}
export declare function dataPostplaneAdminOutgoingDefaultsToTerraform(struct?: DataPostplaneAdminOutgoingDefaults): any;
export declare function dataPostplaneAdminOutgoingDefaultsToHclTerraform(struct?: DataPostplaneAdminOutgoingDefaults): any;
export declare class DataPostplaneAdminOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneAdminOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneAdminOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneAdminOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneAdminOutgoingDefaultsLimitsOutputReference;
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
    get suppression(): DataPostplaneAdminOutgoingDefaultsSuppressionOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin postplane_admin}
*/
export declare class DataPostplaneAdmin extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin";
    /**
    * Generates CDKTF code for importing a DataPostplaneAdmin resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdmin to import
    * @param importFromId The id of the existing DataPostplaneAdmin that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdmin to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin postplane_admin} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneAdminConfig);
    get abuseContact(): string[];
    get allowApi(): cdktf.IResolvable;
    get allowIpAuthentication(): cdktf.IResolvable;
    get allowOutgoingQuarantineActions(): cdktf.IResolvable;
    get allowSubAdmins(): string;
    get createdAt(): string;
    get description(): string;
    get domainsLimit(): number;
    private _effective;
    get effective(): DataPostplaneAdminEffectiveOutputReference;
    get foreignWrites(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneAdminOutgoingDefaultsOutputReference;
    get parent(): string;
    get products(): string[];
    get revision(): number;
    get status(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
