import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminFilterRulesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rules#admin DataPostplaneAdminFilterRules#admin}
    */
    readonly admin?: string;
}
export interface DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOf {
}
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOfToTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOf): any;
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOfToHclTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOf): any;
export declare class DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOf | undefined;
    set internalValue(value: DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOfOutputReference;
}
export interface DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOf {
}
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOfToTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOf): any;
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOfToHclTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOf): any;
export declare class DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOf | undefined;
    set internalValue(value: DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOfOutputReference;
}
export interface DataPostplaneAdminFilterRulesAdminFilterRulesConditions {
}
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesConditionsToTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRulesConditions): any;
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesConditionsToHclTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRulesConditions): any;
export declare class DataPostplaneAdminFilterRulesAdminFilterRulesConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminFilterRulesAdminFilterRulesConditions | undefined;
    set internalValue(value: DataPostplaneAdminFilterRulesAdminFilterRulesConditions | undefined);
    private _allOf;
    get allOf(): DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAllOfList;
    private _anyOf;
    get anyOf(): DataPostplaneAdminFilterRulesAdminFilterRulesConditionsAnyOfList;
}
export interface DataPostplaneAdminFilterRulesAdminFilterRules {
}
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesToTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRules): any;
export declare function dataPostplaneAdminFilterRulesAdminFilterRulesToHclTerraform(struct?: DataPostplaneAdminFilterRulesAdminFilterRules): any;
export declare class DataPostplaneAdminFilterRulesAdminFilterRulesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminFilterRulesAdminFilterRules | undefined;
    set internalValue(value: DataPostplaneAdminFilterRulesAdminFilterRules | undefined);
    get action(): string;
    get admin(): string;
    private _conditions;
    get conditions(): DataPostplaneAdminFilterRulesAdminFilterRulesConditionsOutputReference;
    get countsTowardsLock(): cdktn.IResolvable;
    get description(): string;
    get direction(): string;
    get enabled(): cdktn.IResolvable;
    get name(): string;
    get priority(): number;
}
export declare class DataPostplaneAdminFilterRulesAdminFilterRulesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminFilterRulesAdminFilterRulesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rules postplane_admin_filter_rules}
*/
export declare class DataPostplaneAdminFilterRules extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_filter_rules";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminFilterRules resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminFilterRules to import
    * @param importFromId The id of the existing DataPostplaneAdminFilterRules that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rules#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminFilterRules to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rules postplane_admin_filter_rules} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminFilterRulesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAdminFilterRulesConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _adminFilterRules;
    get adminFilterRules(): DataPostplaneAdminFilterRulesAdminFilterRulesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
