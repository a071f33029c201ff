import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminReportSchedulesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedules#admin DataPostplaneAdminReportSchedules#admin}
    */
    readonly admin?: string;
}
export interface DataPostplaneAdminReportSchedulesAdminReportSchedulesFilters {
}
export declare function dataPostplaneAdminReportSchedulesAdminReportSchedulesFiltersToTerraform(struct?: DataPostplaneAdminReportSchedulesAdminReportSchedulesFilters): any;
export declare function dataPostplaneAdminReportSchedulesAdminReportSchedulesFiltersToHclTerraform(struct?: DataPostplaneAdminReportSchedulesAdminReportSchedulesFilters): any;
export declare class DataPostplaneAdminReportSchedulesAdminReportSchedulesFiltersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminReportSchedulesAdminReportSchedulesFilters | undefined;
    set internalValue(value: DataPostplaneAdminReportSchedulesAdminReportSchedulesFilters | undefined);
    get classifications(): string[];
    get identity(): string;
    get outgoingUser(): string;
    get recipient(): string;
    get sender(): string;
    get statuses(): string[];
}
export interface DataPostplaneAdminReportSchedulesAdminReportSchedules {
}
export declare function dataPostplaneAdminReportSchedulesAdminReportSchedulesToTerraform(struct?: DataPostplaneAdminReportSchedulesAdminReportSchedules): any;
export declare function dataPostplaneAdminReportSchedulesAdminReportSchedulesToHclTerraform(struct?: DataPostplaneAdminReportSchedulesAdminReportSchedules): any;
export declare class DataPostplaneAdminReportSchedulesAdminReportSchedulesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminReportSchedulesAdminReportSchedules | undefined;
    set internalValue(value: DataPostplaneAdminReportSchedulesAdminReportSchedules | undefined);
    get actions(): string[];
    get admin(): string;
    get days(): string[];
    get description(): string;
    get direction(): string;
    get enabled(): cdktn.IResolvable;
    private _filters;
    get filters(): DataPostplaneAdminReportSchedulesAdminReportSchedulesFiltersOutputReference;
    get format(): string;
    get groupBy(): string;
    get name(): string;
    get recipients(): string[];
    get skipEmpty(): cdktn.IResolvable;
    get source(): string;
    get times(): string[];
    get timezone(): string;
}
export declare class DataPostplaneAdminReportSchedulesAdminReportSchedulesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminReportSchedulesAdminReportSchedulesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedules postplane_admin_report_schedules}
*/
export declare class DataPostplaneAdminReportSchedules extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_report_schedules";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminReportSchedules resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminReportSchedules to import
    * @param importFromId The id of the existing DataPostplaneAdminReportSchedules that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedules#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminReportSchedules to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedules postplane_admin_report_schedules} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminReportSchedulesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAdminReportSchedulesConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _adminReportSchedules;
    get adminReportSchedules(): DataPostplaneAdminReportSchedulesAdminReportSchedulesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
