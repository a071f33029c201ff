import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneAdminsConfig extends cdktf.TerraformMetaArguments {
}
export interface DataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicy {
}
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicyToTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicy): any;
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicyToHclTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicy): any;
export declare class DataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicy | undefined;
    set internalValue(value: DataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicy | undefined);
    get action(): string;
    get threshold(): number;
    get windowMinutes(): number;
}
export interface DataPostplaneAdminsAdminsOutgoingDefaultsContentLimits {
}
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsContentLimitsToTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsContentLimits): any;
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsContentLimitsToHclTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsContentLimits): any;
export declare class DataPostplaneAdminsAdminsOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminsAdminsOutgoingDefaultsContentLimits | undefined;
    set internalValue(value: DataPostplaneAdminsAdminsOutgoingDefaultsContentLimits | undefined);
    get maxHeaderBytes(): number;
    get maxLineBytes(): number;
    get maxMimeParts(): number;
    get maxNullSenderRecipients(): number;
    get partialMessages(): string;
    get rawSubject(): string;
}
export interface DataPostplaneAdminsAdminsOutgoingDefaultsLimits {
}
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsLimitsToTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsLimits): any;
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsLimitsToHclTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsLimits): any;
export declare class DataPostplaneAdminsAdminsOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminsAdminsOutgoingDefaultsLimits | undefined;
    set internalValue(value: DataPostplaneAdminsAdminsOutgoingDefaultsLimits | undefined);
    get enabled(): cdktf.IResolvable;
    get maxConcurrentConnections(): number;
    get perDay(): number;
    get perHour(): number;
    get perMinute(): number;
    get perMonth(): number;
    get perWeek(): number;
    get unit(): string;
}
export interface DataPostplaneAdminsAdminsOutgoingDefaultsSuppression {
}
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsSuppressionToTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsSuppression): any;
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsSuppressionToHclTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaultsSuppression): any;
export declare class DataPostplaneAdminsAdminsOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminsAdminsOutgoingDefaultsSuppression | undefined;
    set internalValue(value: DataPostplaneAdminsAdminsOutgoingDefaultsSuppression | undefined);
    get after(): number;
    get days(): number;
}
export interface DataPostplaneAdminsAdminsOutgoingDefaults {
}
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsToTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaults): any;
export declare function dataPostplaneAdminsAdminsOutgoingDefaultsToHclTerraform(struct?: DataPostplaneAdminsAdminsOutgoingDefaults): any;
export declare class DataPostplaneAdminsAdminsOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminsAdminsOutgoingDefaults | undefined;
    set internalValue(value: DataPostplaneAdminsAdminsOutgoingDefaults | undefined);
    private _abusePolicy;
    get abusePolicy(): DataPostplaneAdminsAdminsOutgoingDefaultsAbusePolicyOutputReference;
    get archiveMessages(): cdktf.IResolvable;
    get autoLockIdentities(): cdktf.IResolvable;
    get autoLockUser(): cdktf.IResolvable;
    get blockMacros(): cdktf.IResolvable;
    private _contentLimits;
    get contentLimits(): DataPostplaneAdminsAdminsOutgoingDefaultsContentLimitsOutputReference;
    get dkimSelector(): string;
    get identificationMethod(): string;
    get invalidRecipientsPerDay(): number;
    private _limits;
    get limits(): DataPostplaneAdminsAdminsOutgoingDefaultsLimitsOutputReference;
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
    get suppression(): DataPostplaneAdminsAdminsOutgoingDefaultsSuppressionOutputReference;
}
export interface DataPostplaneAdminsAdmins {
}
export declare function dataPostplaneAdminsAdminsToTerraform(struct?: DataPostplaneAdminsAdmins): any;
export declare function dataPostplaneAdminsAdminsToHclTerraform(struct?: DataPostplaneAdminsAdmins): any;
export declare class DataPostplaneAdminsAdminsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminsAdmins | undefined;
    set internalValue(value: DataPostplaneAdminsAdmins | undefined);
    get abuseContact(): string[];
    get allowApi(): cdktf.IResolvable;
    get allowIpAuthentication(): cdktf.IResolvable;
    get allowOutgoingQuarantineActions(): cdktf.IResolvable;
    get allowSubAdmins(): string;
    get description(): string;
    get domainsLimit(): number;
    get foreignWrites(): string;
    get name(): string;
    private _outgoingDefaults;
    get outgoingDefaults(): DataPostplaneAdminsAdminsOutgoingDefaultsOutputReference;
    get parent(): string;
    get products(): string[];
    get status(): string;
}
export declare class DataPostplaneAdminsAdminsList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneAdminsAdminsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admins postplane_admins}
*/
export declare class DataPostplaneAdmins extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_admins";
    /**
    * Generates CDKTF code for importing a DataPostplaneAdmins resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdmins to import
    * @param importFromId The id of the existing DataPostplaneAdmins that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admins#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdmins to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admins postplane_admins} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAdminsConfig);
    private _admins;
    get admins(): DataPostplaneAdminsAdminsList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
