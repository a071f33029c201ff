import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneGlobalFilterRulesConfig extends cdktn.TerraformMetaArguments {
}
export interface DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOf {
}
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOfToTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOf): any;
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOfToHclTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOf): any;
export declare class DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOf | undefined;
    set internalValue(value: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOfOutputReference;
}
export interface DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOf {
}
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOfToTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOf): any;
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOfToHclTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOf): any;
export declare class DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOf | undefined;
    set internalValue(value: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOfOutputReference;
}
export interface DataPostplaneGlobalFilterRulesGlobalFilterRulesConditions {
}
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsToTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditions): any;
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsToHclTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditions): any;
export declare class DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditions | undefined;
    set internalValue(value: DataPostplaneGlobalFilterRulesGlobalFilterRulesConditions | undefined);
    private _allOf;
    get allOf(): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAllOfList;
    private _anyOf;
    get anyOf(): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsAnyOfList;
}
export interface DataPostplaneGlobalFilterRulesGlobalFilterRules {
}
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesToTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRules): any;
export declare function dataPostplaneGlobalFilterRulesGlobalFilterRulesToHclTerraform(struct?: DataPostplaneGlobalFilterRulesGlobalFilterRules): any;
export declare class DataPostplaneGlobalFilterRulesGlobalFilterRulesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneGlobalFilterRulesGlobalFilterRules | undefined;
    set internalValue(value: DataPostplaneGlobalFilterRulesGlobalFilterRules | undefined);
    get action(): string;
    private _conditions;
    get conditions(): DataPostplaneGlobalFilterRulesGlobalFilterRulesConditionsOutputReference;
    get countsTowardsLock(): cdktn.IResolvable;
    get description(): string;
    get direction(): string;
    get enabled(): cdktn.IResolvable;
    get name(): string;
    get overridesMalware(): cdktn.IResolvable;
    get priority(): number;
    get scope(): string;
}
export declare class DataPostplaneGlobalFilterRulesGlobalFilterRulesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneGlobalFilterRulesGlobalFilterRulesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rules postplane_global_filter_rules}
*/
export declare class DataPostplaneGlobalFilterRules extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_global_filter_rules";
    /**
    * Generates CDKTN code for importing a DataPostplaneGlobalFilterRules resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneGlobalFilterRules to import
    * @param importFromId The id of the existing DataPostplaneGlobalFilterRules that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rules#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneGlobalFilterRules to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rules postplane_global_filter_rules} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneGlobalFilterRulesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneGlobalFilterRulesConfig);
    private _globalFilterRules;
    get globalFilterRules(): DataPostplaneGlobalFilterRulesGlobalFilterRulesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
