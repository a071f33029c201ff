import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneGlobalFilterRuleConfig extends cdktn.TerraformMetaArguments {
    /**
    * Unique in its scope; it stands in the message log.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rule#name DataPostplaneGlobalFilterRule#name}
    */
    readonly name: string;
    /**
    * `global`: before all others. `default`: after all others.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rule#scope DataPostplaneGlobalFilterRule#scope}
    */
    readonly scope: string;
}
export interface DataPostplaneGlobalFilterRuleConditionsAllOf {
}
export declare function dataPostplaneGlobalFilterRuleConditionsAllOfToTerraform(struct?: DataPostplaneGlobalFilterRuleConditionsAllOf): any;
export declare function dataPostplaneGlobalFilterRuleConditionsAllOfToHclTerraform(struct?: DataPostplaneGlobalFilterRuleConditionsAllOf): any;
export declare class DataPostplaneGlobalFilterRuleConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneGlobalFilterRuleConditionsAllOf | undefined;
    set internalValue(value: DataPostplaneGlobalFilterRuleConditionsAllOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneGlobalFilterRuleConditionsAllOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneGlobalFilterRuleConditionsAllOfOutputReference;
}
export interface DataPostplaneGlobalFilterRuleConditionsAnyOf {
}
export declare function dataPostplaneGlobalFilterRuleConditionsAnyOfToTerraform(struct?: DataPostplaneGlobalFilterRuleConditionsAnyOf): any;
export declare function dataPostplaneGlobalFilterRuleConditionsAnyOfToHclTerraform(struct?: DataPostplaneGlobalFilterRuleConditionsAnyOf): any;
export declare class DataPostplaneGlobalFilterRuleConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneGlobalFilterRuleConditionsAnyOf | undefined;
    set internalValue(value: DataPostplaneGlobalFilterRuleConditionsAnyOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneGlobalFilterRuleConditionsAnyOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneGlobalFilterRuleConditionsAnyOfOutputReference;
}
export interface DataPostplaneGlobalFilterRuleConditions {
}
export declare function dataPostplaneGlobalFilterRuleConditionsToTerraform(struct?: DataPostplaneGlobalFilterRuleConditions): any;
export declare function dataPostplaneGlobalFilterRuleConditionsToHclTerraform(struct?: DataPostplaneGlobalFilterRuleConditions): any;
export declare class DataPostplaneGlobalFilterRuleConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneGlobalFilterRuleConditions | undefined;
    set internalValue(value: DataPostplaneGlobalFilterRuleConditions | undefined);
    private _allOf;
    get allOf(): DataPostplaneGlobalFilterRuleConditionsAllOfList;
    private _anyOf;
    get anyOf(): DataPostplaneGlobalFilterRuleConditionsAnyOfList;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rule postplane_global_filter_rule}
*/
export declare class DataPostplaneGlobalFilterRule extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_global_filter_rule";
    /**
    * Generates CDKTN code for importing a DataPostplaneGlobalFilterRule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneGlobalFilterRule to import
    * @param importFromId The id of the existing DataPostplaneGlobalFilterRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneGlobalFilterRule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/global_filter_rule postplane_global_filter_rule} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneGlobalFilterRuleConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneGlobalFilterRuleConfig);
    get action(): string;
    private _conditions;
    get conditions(): DataPostplaneGlobalFilterRuleConditionsOutputReference;
    get countsTowardsLock(): cdktn.IResolvable;
    get createdAt(): string;
    get description(): string;
    get direction(): string;
    get enabled(): cdktn.IResolvable;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get overridesMalware(): cdktn.IResolvable;
    get priority(): number;
    get revision(): number;
    private _scope?;
    get scope(): string;
    set scope(value: string);
    get scopeInput(): string | undefined;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
