import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminReportScheduleConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedule#admin DataPostplaneAdminReportSchedule#admin}
    */
    readonly admin: string;
    /**
    * Unique in its scope.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedule#name DataPostplaneAdminReportSchedule#name}
    */
    readonly name: string;
}
export interface DataPostplaneAdminReportScheduleFilters {
}
export declare function dataPostplaneAdminReportScheduleFiltersToTerraform(struct?: DataPostplaneAdminReportScheduleFilters): any;
export declare function dataPostplaneAdminReportScheduleFiltersToHclTerraform(struct?: DataPostplaneAdminReportScheduleFilters): any;
export declare class DataPostplaneAdminReportScheduleFiltersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminReportScheduleFilters | undefined;
    set internalValue(value: DataPostplaneAdminReportScheduleFilters | undefined);
    get classifications(): string[];
    get identity(): string;
    get outgoingUser(): string;
    get recipient(): string;
    get sender(): string;
    get statuses(): string[];
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedule postplane_admin_report_schedule}
*/
export declare class DataPostplaneAdminReportSchedule extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_report_schedule";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminReportSchedule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminReportSchedule to import
    * @param importFromId The id of the existing DataPostplaneAdminReportSchedule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminReportSchedule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_report_schedule postplane_admin_report_schedule} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminReportScheduleConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneAdminReportScheduleConfig);
    get actions(): string[];
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    get createdAt(): string;
    get days(): string[];
    get description(): string;
    get direction(): string;
    get enabled(): cdktn.IResolvable;
    private _filters;
    get filters(): DataPostplaneAdminReportScheduleFiltersOutputReference;
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
