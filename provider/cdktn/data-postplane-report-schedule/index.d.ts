import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneReportScheduleConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedule#domain DataPostplaneReportSchedule#domain}
    */
    readonly domain: string;
    /**
    * Unique in its scope.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedule#name DataPostplaneReportSchedule#name}
    */
    readonly name: string;
}
export interface DataPostplaneReportScheduleFilters {
}
export declare function dataPostplaneReportScheduleFiltersToTerraform(struct?: DataPostplaneReportScheduleFilters): any;
export declare function dataPostplaneReportScheduleFiltersToHclTerraform(struct?: DataPostplaneReportScheduleFilters): any;
export declare class DataPostplaneReportScheduleFiltersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneReportScheduleFilters | undefined;
    set internalValue(value: DataPostplaneReportScheduleFilters | undefined);
    get classifications(): string[];
    get identity(): string;
    get outgoingUser(): string;
    get recipient(): string;
    get sender(): string;
    get statuses(): string[];
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedule postplane_report_schedule}
*/
export declare class DataPostplaneReportSchedule extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_report_schedule";
    /**
    * Generates CDKTN code for importing a DataPostplaneReportSchedule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneReportSchedule to import
    * @param importFromId The id of the existing DataPostplaneReportSchedule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneReportSchedule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/report_schedule postplane_report_schedule} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneReportScheduleConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneReportScheduleConfig);
    get actions(): string[];
    get createdAt(): string;
    get days(): string[];
    get description(): string;
    get direction(): string;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    get enabled(): cdktn.IResolvable;
    private _filters;
    get filters(): DataPostplaneReportScheduleFiltersOutputReference;
    get format(): string;
    get groupBy(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get recipients(): string[];
    get revision(): number;
    get skipEmpty(): cdktn.IResolvable;
    get source(): string;
    get times(): string[];
    get timezone(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
