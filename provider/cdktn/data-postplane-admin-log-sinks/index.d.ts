import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminLogSinksConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sinks#admin DataPostplaneAdminLogSinks#admin}
    */
    readonly admin?: string;
}
export interface DataPostplaneAdminLogSinksAdminLogSinks {
}
export declare function dataPostplaneAdminLogSinksAdminLogSinksToTerraform(struct?: DataPostplaneAdminLogSinksAdminLogSinks): any;
export declare function dataPostplaneAdminLogSinksAdminLogSinksToHclTerraform(struct?: DataPostplaneAdminLogSinksAdminLogSinks): any;
export declare class DataPostplaneAdminLogSinksAdminLogSinksOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminLogSinksAdminLogSinks | undefined;
    set internalValue(value: DataPostplaneAdminLogSinksAdminLogSinks | undefined);
    get admin(): string;
    get caCertificate(): string;
    get description(): string;
    get enabled(): cdktn.IResolvable;
    get events(): string[];
    get facility(): string;
    get host(): string;
    get name(): string;
    get port(): number;
    get secretSet(): cdktn.IResolvable;
    get secretSetAt(): string;
    get secretWoVersion(): number;
    get statuses(): string[];
    get transport(): string;
    get type(): string;
    get url(): string;
}
export declare class DataPostplaneAdminLogSinksAdminLogSinksList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminLogSinksAdminLogSinksOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sinks postplane_admin_log_sinks}
*/
export declare class DataPostplaneAdminLogSinks extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_log_sinks";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminLogSinks resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminLogSinks to import
    * @param importFromId The id of the existing DataPostplaneAdminLogSinks that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sinks#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminLogSinks to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sinks postplane_admin_log_sinks} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminLogSinksConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAdminLogSinksConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _adminLogSinks;
    get adminLogSinks(): DataPostplaneAdminLogSinksAdminLogSinksList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
