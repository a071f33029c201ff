import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneDriftReportConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only what belongs to this admin itself.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/drift_report#admin DataPostplaneDriftReport#admin}
    */
    readonly admin?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/drift_report#limit DataPostplaneDriftReport#limit}
    */
    readonly limit?: number;
    /**
    * The manager. Default: `managed_by` of the provider.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/drift_report#manager DataPostplaneDriftReport#manager}
    */
    readonly manager?: string;
}
export interface DataPostplaneDriftReportChanges {
}
export declare function dataPostplaneDriftReportChangesToTerraform(struct?: DataPostplaneDriftReportChanges): any;
export declare function dataPostplaneDriftReportChangesToHclTerraform(struct?: DataPostplaneDriftReportChanges): any;
export declare class DataPostplaneDriftReportChangesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneDriftReportChanges | undefined;
    set internalValue(value: DataPostplaneDriftReportChanges | undefined);
    get actor(): string;
    get at(): string;
    get client(): string;
    get hasSecretChange(): cdktn.IResolvable;
    get id(): string;
    get kind(): string;
    get manager(): string;
    get operation(): string;
    get reason(): string;
    get requestId(): string;
    get revision(): number;
}
export declare class DataPostplaneDriftReportChangesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneDriftReportChangesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/drift_report postplane_drift_report}
*/
export declare class DataPostplaneDriftReport extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_drift_report";
    /**
    * Generates CDKTN code for importing a DataPostplaneDriftReport resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDriftReport to import
    * @param importFromId The id of the existing DataPostplaneDriftReport that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/drift_report#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDriftReport to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/drift_report postplane_drift_report} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDriftReportConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneDriftReportConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    get changed(): number;
    private _changes;
    get changes(): DataPostplaneDriftReportChangesList;
    get deleted(): number;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _manager?;
    get manager(): string;
    set manager(value: string);
    resetManager(): void;
    get managerInput(): string | undefined;
    get unmanaged(): number;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
