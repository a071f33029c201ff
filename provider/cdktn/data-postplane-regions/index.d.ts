import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneRegionsConfig extends cdktn.TerraformMetaArguments {
}
export interface DataPostplaneRegionsRegions {
}
export declare function dataPostplaneRegionsRegionsToTerraform(struct?: DataPostplaneRegionsRegions): any;
export declare function dataPostplaneRegionsRegionsToHclTerraform(struct?: DataPostplaneRegionsRegions): any;
export declare class DataPostplaneRegionsRegionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneRegionsRegions | undefined;
    set internalValue(value: DataPostplaneRegionsRegions | undefined);
    get deliveryCidrs(): string[];
    get deliveryHost(): string;
    get description(): string;
    get mxHosts(): string[];
    get name(): string;
    get spfInclude(): string;
    get submissionHost(): string;
}
export declare class DataPostplaneRegionsRegionsList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneRegionsRegionsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/regions postplane_regions}
*/
export declare class DataPostplaneRegions extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_regions";
    /**
    * Generates CDKTN code for importing a DataPostplaneRegions resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneRegions to import
    * @param importFromId The id of the existing DataPostplaneRegions that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/regions#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneRegions to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/regions postplane_regions} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneRegionsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneRegionsConfig);
    private _regions;
    get regions(): DataPostplaneRegionsRegionsList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
