import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneRoutesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/routes#domain DataPostplaneRoutes#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneRoutesRoutes {
}
export declare function dataPostplaneRoutesRoutesToTerraform(struct?: DataPostplaneRoutesRoutes): any;
export declare function dataPostplaneRoutesRoutesToHclTerraform(struct?: DataPostplaneRoutesRoutes): any;
export declare class DataPostplaneRoutesRoutesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneRoutesRoutes | undefined;
    set internalValue(value: DataPostplaneRoutesRoutes | undefined);
    get domain(): string;
    get enabled(): cdktn.IResolvable;
    get host(): string;
    get name(): string;
    get port(): number;
    get priority(): number;
    get tls(): string;
}
export declare class DataPostplaneRoutesRoutesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneRoutesRoutesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/routes postplane_routes}
*/
export declare class DataPostplaneRoutes extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_routes";
    /**
    * Generates CDKTN code for importing a DataPostplaneRoutes resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneRoutes to import
    * @param importFromId The id of the existing DataPostplaneRoutes that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/routes#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneRoutes to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/routes postplane_routes} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneRoutesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneRoutesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _routes;
    get routes(): DataPostplaneRoutesRoutesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
