import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneFilterRuleConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rule#domain DataPostplaneFilterRule#domain}
    */
    readonly domain: string;
    /**
    * Unique in its scope; it stands in the message log.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rule#name DataPostplaneFilterRule#name}
    */
    readonly name: string;
}
export interface DataPostplaneFilterRuleConditionsAllOf {
}
export declare function dataPostplaneFilterRuleConditionsAllOfToTerraform(struct?: DataPostplaneFilterRuleConditionsAllOf): any;
export declare function dataPostplaneFilterRuleConditionsAllOfToHclTerraform(struct?: DataPostplaneFilterRuleConditionsAllOf): any;
export declare class DataPostplaneFilterRuleConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneFilterRuleConditionsAllOf | undefined;
    set internalValue(value: DataPostplaneFilterRuleConditionsAllOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneFilterRuleConditionsAllOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneFilterRuleConditionsAllOfOutputReference;
}
export interface DataPostplaneFilterRuleConditionsAnyOf {
}
export declare function dataPostplaneFilterRuleConditionsAnyOfToTerraform(struct?: DataPostplaneFilterRuleConditionsAnyOf): any;
export declare function dataPostplaneFilterRuleConditionsAnyOfToHclTerraform(struct?: DataPostplaneFilterRuleConditionsAnyOf): any;
export declare class DataPostplaneFilterRuleConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneFilterRuleConditionsAnyOf | undefined;
    set internalValue(value: DataPostplaneFilterRuleConditionsAnyOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneFilterRuleConditionsAnyOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneFilterRuleConditionsAnyOfOutputReference;
}
export interface DataPostplaneFilterRuleConditions {
}
export declare function dataPostplaneFilterRuleConditionsToTerraform(struct?: DataPostplaneFilterRuleConditions): any;
export declare function dataPostplaneFilterRuleConditionsToHclTerraform(struct?: DataPostplaneFilterRuleConditions): any;
export declare class DataPostplaneFilterRuleConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneFilterRuleConditions | undefined;
    set internalValue(value: DataPostplaneFilterRuleConditions | undefined);
    private _allOf;
    get allOf(): DataPostplaneFilterRuleConditionsAllOfList;
    private _anyOf;
    get anyOf(): DataPostplaneFilterRuleConditionsAnyOfList;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rule postplane_filter_rule}
*/
export declare class DataPostplaneFilterRule extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_filter_rule";
    /**
    * Generates CDKTN code for importing a DataPostplaneFilterRule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneFilterRule to import
    * @param importFromId The id of the existing DataPostplaneFilterRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneFilterRule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/filter_rule postplane_filter_rule} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneFilterRuleConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneFilterRuleConfig);
    get action(): string;
    private _conditions;
    get conditions(): DataPostplaneFilterRuleConditionsOutputReference;
    get countsTowardsLock(): cdktn.IResolvable;
    get createdAt(): string;
    get description(): string;
    get direction(): string;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    get enabled(): cdktn.IResolvable;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get priority(): number;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
