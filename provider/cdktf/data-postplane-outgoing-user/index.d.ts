import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneOutgoingUserConfig extends cdktf.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user#domain DataPostplaneOutgoingUser#domain}
    */
    readonly domain: string;
    /**
    * Unique in the domain. For type `user` it is the user name: the login is name@domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user#name DataPostplaneOutgoingUser#name}
    */
    readonly name: string;
}
export interface DataPostplaneOutgoingUserAbusePolicy {
}
export declare function dataPostplaneOutgoingUserAbusePolicyToTerraform(struct?: DataPostplaneOutgoingUserAbusePolicy): any;
export declare function dataPostplaneOutgoingUserAbusePolicyToHclTerraform(struct?: DataPostplaneOutgoingUserAbusePolicy): any;
export declare class DataPostplaneOutgoingUserAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserAbusePolicy | undefined;
    set internalValue(value: DataPostplaneOutgoingUserAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneOutgoingUserContentLimits {
}
export declare function dataPostplaneOutgoingUserContentLimitsToTerraform(struct?: DataPostplaneOutgoingUserContentLimits): any;
export declare function dataPostplaneOutgoingUserContentLimitsToHclTerraform(struct?: DataPostplaneOutgoingUserContentLimits): any;
export declare class DataPostplaneOutgoingUserContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserContentLimits | undefined;
    set internalValue(value: DataPostplaneOutgoingUserContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneOutgoingUserEffectiveAbusePolicy {
}
export declare function dataPostplaneOutgoingUserEffectiveAbusePolicyToTerraform(struct?: DataPostplaneOutgoingUserEffectiveAbusePolicy): any;
export declare function dataPostplaneOutgoingUserEffectiveAbusePolicyToHclTerraform(struct?: DataPostplaneOutgoingUserEffectiveAbusePolicy): any;
export declare class DataPostplaneOutgoingUserEffectiveAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserEffectiveAbusePolicy | undefined;
    set internalValue(value: DataPostplaneOutgoingUserEffectiveAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneOutgoingUserEffectiveContentLimits {
}
export declare function dataPostplaneOutgoingUserEffectiveContentLimitsToTerraform(struct?: DataPostplaneOutgoingUserEffectiveContentLimits): any;
export declare function dataPostplaneOutgoingUserEffectiveContentLimitsToHclTerraform(struct?: DataPostplaneOutgoingUserEffectiveContentLimits): any;
export declare class DataPostplaneOutgoingUserEffectiveContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserEffectiveContentLimits | undefined;
    set internalValue(value: DataPostplaneOutgoingUserEffectiveContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneOutgoingUserEffectiveLimits {
}
export declare function dataPostplaneOutgoingUserEffectiveLimitsToTerraform(struct?: DataPostplaneOutgoingUserEffectiveLimits): any;
export declare function dataPostplaneOutgoingUserEffectiveLimitsToHclTerraform(struct?: DataPostplaneOutgoingUserEffectiveLimits): any;
export declare class DataPostplaneOutgoingUserEffectiveLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserEffectiveLimits | undefined;
    set internalValue(value: DataPostplaneOutgoingUserEffectiveLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneOutgoingUserEffectiveSuppression {
}
export declare function dataPostplaneOutgoingUserEffectiveSuppressionToTerraform(struct?: DataPostplaneOutgoingUserEffectiveSuppression): any;
export declare function dataPostplaneOutgoingUserEffectiveSuppressionToHclTerraform(struct?: DataPostplaneOutgoingUserEffectiveSuppression): any;
export declare class DataPostplaneOutgoingUserEffectiveSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserEffectiveSuppression | undefined;
    set internalValue(value: DataPostplaneOutgoingUserEffectiveSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneOutgoingUserEffective {
}
export declare function dataPostplaneOutgoingUserEffectiveToTerraform(struct?: DataPostplaneOutgoingUserEffective): any;
export declare function dataPostplaneOutgoingUserEffectiveToHclTerraform(struct?: DataPostplaneOutgoingUserEffective): any;
export declare class DataPostplaneOutgoingUserEffectiveOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserEffective | undefined;
    set internalValue(value: DataPostplaneOutgoingUserEffective | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneOutgoingUserEffectiveAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneOutgoingUserEffectiveContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneOutgoingUserEffectiveLimitsOutputReference;
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
    get suppression(): DataPostplaneOutgoingUserEffectiveSuppressionOutputReference;
}
export interface DataPostplaneOutgoingUserLimits {
}
export declare function dataPostplaneOutgoingUserLimitsToTerraform(struct?: DataPostplaneOutgoingUserLimits): any;
export declare function dataPostplaneOutgoingUserLimitsToHclTerraform(struct?: DataPostplaneOutgoingUserLimits): any;
export declare class DataPostplaneOutgoingUserLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserLimits | undefined;
    set internalValue(value: DataPostplaneOutgoingUserLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneOutgoingUserSuppression {
}
export declare function dataPostplaneOutgoingUserSuppressionToTerraform(struct?: DataPostplaneOutgoingUserSuppression): any;
export declare function dataPostplaneOutgoingUserSuppressionToHclTerraform(struct?: DataPostplaneOutgoingUserSuppression): any;
export declare class DataPostplaneOutgoingUserSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUserSuppression | undefined;
    set internalValue(value: DataPostplaneOutgoingUserSuppression | undefined);
    get after(): number;
    get days(): number;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user postplane_outgoing_user}
*/
export declare class DataPostplaneOutgoingUser extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_outgoing_user";
    /**
    * Generates CDKTF code for importing a DataPostplaneOutgoingUser resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneOutgoingUser to import
    * @param importFromId The id of the existing DataPostplaneOutgoingUser that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneOutgoingUser to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_user postplane_outgoing_user} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneOutgoingUserConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneOutgoingUserConfig);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneOutgoingUserAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    get cidr(): string;
    private _contentLimits;
    get contentLimits(): DataPostplaneOutgoingUserContentLimitsOutputReference;
    get createdAt(): string;
    get description(): string;
    get dkimSelector(): string;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _effective;
    get effective(): DataPostplaneOutgoingUserEffectiveOutputReference;
    get enabled(): cdktf.IResolvable;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneOutgoingUserLimitsOutputReference;
    get lockTemplate(): string;
    get lockThreshold(): number;
    get lockTimeoutMinutes(): number;
    get lockWindowMinutes(): number;
    get lockedResponse(): string;
    get login(): string;
    get macroUnknown(): string;
    get maxAutoUnlocks(): number;
    get maxRecipientsPerDay(): number;
    get maxRetryDays(): number;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get onMissingIdentity(): string;
    get passwordSet(): cdktf.IResolvable;
    get passwordSetAt(): string;
    get passwordWoVersion(): number;
    get quarantineEnabled(): cdktf.IResolvable;
    get quarantineResponse(): string;
    get queuedMailWhenLocked(): string;
    get reauthenticationPermitted(): cdktf.IResolvable;
    get revision(): number;
    get smarthost(): string;
    private _suppression;
    get suppression(): DataPostplaneOutgoingUserSuppressionOutputReference;
    get type(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
