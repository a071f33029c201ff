import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneOutgoingUsersConfig extends cdktf.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users#domain DataPostplaneOutgoingUsers#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneOutgoingUsersOutgoingUsersAbusePolicy {
}
export declare function dataPostplaneOutgoingUsersOutgoingUsersAbusePolicyToTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersAbusePolicy): any;
export declare function dataPostplaneOutgoingUsersOutgoingUsersAbusePolicyToHclTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersAbusePolicy): any;
export declare class DataPostplaneOutgoingUsersOutgoingUsersAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUsersOutgoingUsersAbusePolicy | undefined;
    set internalValue(value: DataPostplaneOutgoingUsersOutgoingUsersAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneOutgoingUsersOutgoingUsersContentLimits {
}
export declare function dataPostplaneOutgoingUsersOutgoingUsersContentLimitsToTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersContentLimits): any;
export declare function dataPostplaneOutgoingUsersOutgoingUsersContentLimitsToHclTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersContentLimits): any;
export declare class DataPostplaneOutgoingUsersOutgoingUsersContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUsersOutgoingUsersContentLimits | undefined;
    set internalValue(value: DataPostplaneOutgoingUsersOutgoingUsersContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneOutgoingUsersOutgoingUsersLimits {
}
export declare function dataPostplaneOutgoingUsersOutgoingUsersLimitsToTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersLimits): any;
export declare function dataPostplaneOutgoingUsersOutgoingUsersLimitsToHclTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersLimits): any;
export declare class DataPostplaneOutgoingUsersOutgoingUsersLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUsersOutgoingUsersLimits | undefined;
    set internalValue(value: DataPostplaneOutgoingUsersOutgoingUsersLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneOutgoingUsersOutgoingUsersSuppression {
}
export declare function dataPostplaneOutgoingUsersOutgoingUsersSuppressionToTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersSuppression): any;
export declare function dataPostplaneOutgoingUsersOutgoingUsersSuppressionToHclTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsersSuppression): any;
export declare class DataPostplaneOutgoingUsersOutgoingUsersSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneOutgoingUsersOutgoingUsersSuppression | undefined;
    set internalValue(value: DataPostplaneOutgoingUsersOutgoingUsersSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneOutgoingUsersOutgoingUsers {
}
export declare function dataPostplaneOutgoingUsersOutgoingUsersToTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsers): any;
export declare function dataPostplaneOutgoingUsersOutgoingUsersToHclTerraform(struct?: DataPostplaneOutgoingUsersOutgoingUsers): any;
export declare class DataPostplaneOutgoingUsersOutgoingUsersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneOutgoingUsersOutgoingUsers | undefined;
    set internalValue(value: DataPostplaneOutgoingUsersOutgoingUsers | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneOutgoingUsersOutgoingUsersAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    get cidr(): string;
    private _contentLimits;
    get contentLimits(): DataPostplaneOutgoingUsersOutgoingUsersContentLimitsOutputReference;
    get description(): string;
    get dkimSelector(): string;
    get domain(): string;
    get enabled(): cdktf.IResolvable;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneOutgoingUsersOutgoingUsersLimitsOutputReference;
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
    get name(): string;
    get onMissingIdentity(): string;
    get passwordSet(): cdktf.IResolvable;
    get passwordSetAt(): string;
    get passwordWoVersion(): number;
    get quarantineEnabled(): cdktf.IResolvable;
    get quarantineResponse(): string;
    get queuedMailWhenLocked(): string;
    get reauthenticationPermitted(): cdktf.IResolvable;
    get smarthost(): string;
    private _suppression;
    get suppression(): DataPostplaneOutgoingUsersOutgoingUsersSuppressionOutputReference;
    get type(): string;
}
export declare class DataPostplaneOutgoingUsersOutgoingUsersList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneOutgoingUsersOutgoingUsersOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users postplane_outgoing_users}
*/
export declare class DataPostplaneOutgoingUsers extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_outgoing_users";
    /**
    * Generates CDKTF code for importing a DataPostplaneOutgoingUsers resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneOutgoingUsers to import
    * @param importFromId The id of the existing DataPostplaneOutgoingUsers that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneOutgoingUsers to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_users postplane_outgoing_users} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneOutgoingUsersConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneOutgoingUsersConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _outgoingUsers;
    get outgoingUsers(): DataPostplaneOutgoingUsersOutgoingUsersList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
