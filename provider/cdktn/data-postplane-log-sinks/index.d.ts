import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneLogSinksConfig extends cdktn.TerraformMetaArguments {
}
export interface DataPostplaneLogSinksLogSinks {
}
export declare function dataPostplaneLogSinksLogSinksToTerraform(struct?: DataPostplaneLogSinksLogSinks): any;
export declare function dataPostplaneLogSinksLogSinksToHclTerraform(struct?: DataPostplaneLogSinksLogSinks): any;
export declare class DataPostplaneLogSinksLogSinksOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneLogSinksLogSinks | undefined;
    set internalValue(value: DataPostplaneLogSinksLogSinks | undefined);
    get caCertificate(): string;
    get description(): string;
    get enabled(): cdktn.IResolvable;
    get events(): string[];
    get facility(): string;
    get fileName(): string;
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
export declare class DataPostplaneLogSinksLogSinksList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneLogSinksLogSinksOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/log_sinks postplane_log_sinks}
*/
export declare class DataPostplaneLogSinks extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_log_sinks";
    /**
    * Generates CDKTN code for importing a DataPostplaneLogSinks resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneLogSinks to import
    * @param importFromId The id of the existing DataPostplaneLogSinks that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/log_sinks#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneLogSinks to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/log_sinks postplane_log_sinks} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneLogSinksConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneLogSinksConfig);
    private _logSinks;
    get logSinks(): DataPostplaneLogSinksLogSinksList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
