import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneSuppressionsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Only of this domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppressions#domain DataPostplaneSuppressions#domain}
    */
    readonly domain?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppressions#limit DataPostplaneSuppressions#limit}
    */
    readonly limit?: number;
}
export interface DataPostplaneSuppressionsSuppressions {
}
export declare function dataPostplaneSuppressionsSuppressionsToTerraform(struct?: DataPostplaneSuppressionsSuppressions): any;
export declare function dataPostplaneSuppressionsSuppressionsToHclTerraform(struct?: DataPostplaneSuppressionsSuppressions): any;
export declare class DataPostplaneSuppressionsSuppressionsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneSuppressionsSuppressions | undefined;
    set internalValue(value: DataPostplaneSuppressionsSuppressions | undefined);
    get domain(): string;
    get failures(): number;
    get outgoingUser(): string;
    get queueId(): string;
    get recipient(): string;
    get reply(): string;
    get suppressedAt(): string;
    get until(): string;
}
export declare class DataPostplaneSuppressionsSuppressionsList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneSuppressionsSuppressionsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppressions postplane_suppressions}
*/
export declare class DataPostplaneSuppressions extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_suppressions";
    /**
    * Generates CDKTF code for importing a DataPostplaneSuppressions resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSuppressions to import
    * @param importFromId The id of the existing DataPostplaneSuppressions that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppressions#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSuppressions to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppressions postplane_suppressions} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSuppressionsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneSuppressionsConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _suppressions;
    get suppressions(): DataPostplaneSuppressionsSuppressionsList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
