import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneSmarthostsConfig extends cdktf.TerraformMetaArguments {
}
export interface DataPostplaneSmarthostsSmarthosts {
}
export declare function dataPostplaneSmarthostsSmarthostsToTerraform(struct?: DataPostplaneSmarthostsSmarthosts): any;
export declare function dataPostplaneSmarthostsSmarthostsToHclTerraform(struct?: DataPostplaneSmarthostsSmarthosts): any;
export declare class DataPostplaneSmarthostsSmarthostsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneSmarthostsSmarthosts | undefined;
    set internalValue(value: DataPostplaneSmarthostsSmarthosts | undefined);
    get admin(): string;
    get description(): string;
    get host(): string;
    get name(): string;
    get passwordSet(): cdktf.IResolvable;
    get passwordSetAt(): string;
    get passwordWoVersion(): number;
    get port(): number;
    get tls(): string;
    get username(): string;
}
export declare class DataPostplaneSmarthostsSmarthostsList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneSmarthostsSmarthostsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/smarthosts postplane_smarthosts}
*/
export declare class DataPostplaneSmarthosts extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_smarthosts";
    /**
    * Generates CDKTF code for importing a DataPostplaneSmarthosts resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSmarthosts to import
    * @param importFromId The id of the existing DataPostplaneSmarthosts that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/smarthosts#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSmarthosts to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/smarthosts postplane_smarthosts} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSmarthostsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneSmarthostsConfig);
    private _smarthosts;
    get smarthosts(): DataPostplaneSmarthostsSmarthostsList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
