import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneTrafficPoliciesConfig extends cdktf.TerraformMetaArguments {
}
export interface DataPostplaneTrafficPoliciesTrafficPolicies {
}
export declare function dataPostplaneTrafficPoliciesTrafficPoliciesToTerraform(struct?: DataPostplaneTrafficPoliciesTrafficPolicies): any;
export declare function dataPostplaneTrafficPoliciesTrafficPoliciesToHclTerraform(struct?: DataPostplaneTrafficPoliciesTrafficPolicies): any;
export declare class DataPostplaneTrafficPoliciesTrafficPoliciesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneTrafficPoliciesTrafficPolicies | undefined;
    set internalValue(value: DataPostplaneTrafficPoliciesTrafficPolicies | undefined);
    get description(): string;
    get domains(): string[];
    get maxConnections(): number;
    get maxMessagesPerConnection(): number;
    get maxPerMinute(): number;
    get mxHosts(): string[];
    get name(): string;
    get smarthost(): cdktf.IResolvable;
}
export declare class DataPostplaneTrafficPoliciesTrafficPoliciesList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneTrafficPoliciesTrafficPoliciesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/traffic_policies postplane_traffic_policies}
*/
export declare class DataPostplaneTrafficPolicies extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_traffic_policies";
    /**
    * Generates CDKTF code for importing a DataPostplaneTrafficPolicies resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneTrafficPolicies to import
    * @param importFromId The id of the existing DataPostplaneTrafficPolicies that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/traffic_policies#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneTrafficPolicies to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/traffic_policies postplane_traffic_policies} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneTrafficPoliciesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneTrafficPoliciesConfig);
    private _trafficPolicies;
    get trafficPolicies(): DataPostplaneTrafficPoliciesTrafficPoliciesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
