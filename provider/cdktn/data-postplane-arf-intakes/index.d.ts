import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneArfIntakesConfig extends cdktn.TerraformMetaArguments {
}
export interface DataPostplaneArfIntakesArfIntakes {
}
export declare function dataPostplaneArfIntakesArfIntakesToTerraform(struct?: DataPostplaneArfIntakesArfIntakes): any;
export declare function dataPostplaneArfIntakesArfIntakesToHclTerraform(struct?: DataPostplaneArfIntakesArfIntakes): any;
export declare class DataPostplaneArfIntakesArfIntakesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneArfIntakesArfIntakes | undefined;
    set internalValue(value: DataPostplaneArfIntakesArfIntakes | undefined);
    get address(): string;
    get allowedSources(): string[];
    get autoAction(): string;
    get description(): string;
    get lockAfter(): number;
    get lockWindowHours(): number;
    get name(): string;
}
export declare class DataPostplaneArfIntakesArfIntakesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneArfIntakesArfIntakesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/arf_intakes postplane_arf_intakes}
*/
export declare class DataPostplaneArfIntakes extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_arf_intakes";
    /**
    * Generates CDKTN code for importing a DataPostplaneArfIntakes resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneArfIntakes to import
    * @param importFromId The id of the existing DataPostplaneArfIntakes that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/arf_intakes#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneArfIntakes to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/arf_intakes postplane_arf_intakes} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneArfIntakesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneArfIntakesConfig);
    private _arfIntakes;
    get arfIntakes(): DataPostplaneArfIntakesArfIntakesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
