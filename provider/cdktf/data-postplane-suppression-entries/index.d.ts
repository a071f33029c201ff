import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneSuppressionEntriesConfig extends cdktf.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entries#domain DataPostplaneSuppressionEntries#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneSuppressionEntriesSuppressionEntries {
}
export declare function dataPostplaneSuppressionEntriesSuppressionEntriesToTerraform(struct?: DataPostplaneSuppressionEntriesSuppressionEntries): any;
export declare function dataPostplaneSuppressionEntriesSuppressionEntriesToHclTerraform(struct?: DataPostplaneSuppressionEntriesSuppressionEntries): any;
export declare class DataPostplaneSuppressionEntriesSuppressionEntriesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneSuppressionEntriesSuppressionEntries | undefined;
    set internalValue(value: DataPostplaneSuppressionEntriesSuppressionEntries | undefined);
    get description(): string;
    get domain(): string;
    get recipient(): string;
}
export declare class DataPostplaneSuppressionEntriesSuppressionEntriesList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneSuppressionEntriesSuppressionEntriesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entries postplane_suppression_entries}
*/
export declare class DataPostplaneSuppressionEntries extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_suppression_entries";
    /**
    * Generates CDKTF code for importing a DataPostplaneSuppressionEntries resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSuppressionEntries to import
    * @param importFromId The id of the existing DataPostplaneSuppressionEntries that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entries#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSuppressionEntries to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entries postplane_suppression_entries} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSuppressionEntriesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneSuppressionEntriesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _suppressionEntries;
    get suppressionEntries(): DataPostplaneSuppressionEntriesSuppressionEntriesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
