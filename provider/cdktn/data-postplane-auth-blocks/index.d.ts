import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAuthBlocksConfig extends cdktn.TerraformMetaArguments {
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/auth_blocks#limit DataPostplaneAuthBlocks#limit}
    */
    readonly limit?: number;
}
export interface DataPostplaneAuthBlocksAuthBlocks {
}
export declare function dataPostplaneAuthBlocksAuthBlocksToTerraform(struct?: DataPostplaneAuthBlocksAuthBlocks): any;
export declare function dataPostplaneAuthBlocksAuthBlocksToHclTerraform(struct?: DataPostplaneAuthBlocksAuthBlocks): any;
export declare class DataPostplaneAuthBlocksAuthBlocksOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAuthBlocksAuthBlocks | undefined;
    set internalValue(value: DataPostplaneAuthBlocksAuthBlocks | undefined);
    get address(): string;
    get blockedAt(): string;
    get failures(): number;
    get until(): string;
}
export declare class DataPostplaneAuthBlocksAuthBlocksList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAuthBlocksAuthBlocksOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/auth_blocks postplane_auth_blocks}
*/
export declare class DataPostplaneAuthBlocks extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_auth_blocks";
    /**
    * Generates CDKTN code for importing a DataPostplaneAuthBlocks resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAuthBlocks to import
    * @param importFromId The id of the existing DataPostplaneAuthBlocks that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/auth_blocks#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAuthBlocks to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/auth_blocks postplane_auth_blocks} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAuthBlocksConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAuthBlocksConfig);
    private _authBlocks;
    get authBlocks(): DataPostplaneAuthBlocksAuthBlocksList;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
