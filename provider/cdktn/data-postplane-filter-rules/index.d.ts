import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneFilterRulesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rules#domain DataPostplaneFilterRules#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneFilterRulesFilterRulesConditionsAllOf {
}
export declare function dataPostplaneFilterRulesFilterRulesConditionsAllOfToTerraform(struct?: DataPostplaneFilterRulesFilterRulesConditionsAllOf): any;
export declare function dataPostplaneFilterRulesFilterRulesConditionsAllOfToHclTerraform(struct?: DataPostplaneFilterRulesFilterRulesConditionsAllOf): any;
export declare class DataPostplaneFilterRulesFilterRulesConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneFilterRulesFilterRulesConditionsAllOf | undefined;
    set internalValue(value: DataPostplaneFilterRulesFilterRulesConditionsAllOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneFilterRulesFilterRulesConditionsAllOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneFilterRulesFilterRulesConditionsAllOfOutputReference;
}
export interface DataPostplaneFilterRulesFilterRulesConditionsAnyOf {
}
export declare function dataPostplaneFilterRulesFilterRulesConditionsAnyOfToTerraform(struct?: DataPostplaneFilterRulesFilterRulesConditionsAnyOf): any;
export declare function dataPostplaneFilterRulesFilterRulesConditionsAnyOfToHclTerraform(struct?: DataPostplaneFilterRulesFilterRulesConditionsAnyOf): any;
export declare class DataPostplaneFilterRulesFilterRulesConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneFilterRulesFilterRulesConditionsAnyOf | undefined;
    set internalValue(value: DataPostplaneFilterRulesFilterRulesConditionsAnyOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneFilterRulesFilterRulesConditionsAnyOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneFilterRulesFilterRulesConditionsAnyOfOutputReference;
}
export interface DataPostplaneFilterRulesFilterRulesConditions {
}
export declare function dataPostplaneFilterRulesFilterRulesConditionsToTerraform(struct?: DataPostplaneFilterRulesFilterRulesConditions): any;
export declare function dataPostplaneFilterRulesFilterRulesConditionsToHclTerraform(struct?: DataPostplaneFilterRulesFilterRulesConditions): any;
export declare class DataPostplaneFilterRulesFilterRulesConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneFilterRulesFilterRulesConditions | undefined;
    set internalValue(value: DataPostplaneFilterRulesFilterRulesConditions | undefined);
    private _allOf;
    get allOf(): DataPostplaneFilterRulesFilterRulesConditionsAllOfList;
    private _anyOf;
    get anyOf(): DataPostplaneFilterRulesFilterRulesConditionsAnyOfList;
}
export interface DataPostplaneFilterRulesFilterRules {
}
export declare function dataPostplaneFilterRulesFilterRulesToTerraform(struct?: DataPostplaneFilterRulesFilterRules): any;
export declare function dataPostplaneFilterRulesFilterRulesToHclTerraform(struct?: DataPostplaneFilterRulesFilterRules): any;
export declare class DataPostplaneFilterRulesFilterRulesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneFilterRulesFilterRules | undefined;
    set internalValue(value: DataPostplaneFilterRulesFilterRules | undefined);
    get action(): string;
    private _conditions;
    get conditions(): DataPostplaneFilterRulesFilterRulesConditionsOutputReference;
    get countsTowardsLock(): cdktn.IResolvable;
    get description(): string;
    get direction(): string;
    get domain(): string;
    get enabled(): cdktn.IResolvable;
    get name(): string;
    get priority(): number;
}
export declare class DataPostplaneFilterRulesFilterRulesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneFilterRulesFilterRulesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rules postplane_filter_rules}
*/
export declare class DataPostplaneFilterRules extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_filter_rules";
    /**
    * Generates CDKTN code for importing a DataPostplaneFilterRules resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneFilterRules to import
    * @param importFromId The id of the existing DataPostplaneFilterRules that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rules#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneFilterRules to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rules postplane_filter_rules} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneFilterRulesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneFilterRulesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _filterRules;
    get filterRules(): DataPostplaneFilterRulesFilterRulesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
