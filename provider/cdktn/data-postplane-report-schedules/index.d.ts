import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneReportSchedulesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedules#domain DataPostplaneReportSchedules#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneReportSchedulesReportSchedulesFilters {
}
export declare function dataPostplaneReportSchedulesReportSchedulesFiltersToTerraform(struct?: DataPostplaneReportSchedulesReportSchedulesFilters): any;
export declare function dataPostplaneReportSchedulesReportSchedulesFiltersToHclTerraform(struct?: DataPostplaneReportSchedulesReportSchedulesFilters): any;
export declare class DataPostplaneReportSchedulesReportSchedulesFiltersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneReportSchedulesReportSchedulesFilters | undefined;
    set internalValue(value: DataPostplaneReportSchedulesReportSchedulesFilters | undefined);
    get classifications(): string[];
    get identity(): string;
    get outgoingUser(): string;
    get recipient(): string;
    get sender(): string;
    get statuses(): string[];
}
export interface DataPostplaneReportSchedulesReportSchedules {
}
export declare function dataPostplaneReportSchedulesReportSchedulesToTerraform(struct?: DataPostplaneReportSchedulesReportSchedules): any;
export declare function dataPostplaneReportSchedulesReportSchedulesToHclTerraform(struct?: DataPostplaneReportSchedulesReportSchedules): any;
export declare class DataPostplaneReportSchedulesReportSchedulesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneReportSchedulesReportSchedules | undefined;
    set internalValue(value: DataPostplaneReportSchedulesReportSchedules | undefined);
    get actions(): string[];
    get days(): string[];
    get description(): string;
    get direction(): string;
    get domain(): string;
    get enabled(): cdktn.IResolvable;
    private _filters;
    get filters(): DataPostplaneReportSchedulesReportSchedulesFiltersOutputReference;
    get format(): string;
    get groupBy(): string;
    get name(): string;
    get recipients(): string[];
    get skipEmpty(): cdktn.IResolvable;
    get source(): string;
    get times(): string[];
    get timezone(): string;
}
export declare class DataPostplaneReportSchedulesReportSchedulesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneReportSchedulesReportSchedulesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedules postplane_report_schedules}
*/
export declare class DataPostplaneReportSchedules extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_report_schedules";
    /**
    * Generates CDKTN code for importing a DataPostplaneReportSchedules resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneReportSchedules to import
    * @param importFromId The id of the existing DataPostplaneReportSchedules that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedules#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneReportSchedules to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedules postplane_report_schedules} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneReportSchedulesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneReportSchedulesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _reportSchedules;
    get reportSchedules(): DataPostplaneReportSchedulesReportSchedulesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
