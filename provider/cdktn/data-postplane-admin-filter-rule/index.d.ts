import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminFilterRuleConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rule#admin DataPostplaneAdminFilterRule#admin}
    */
    readonly admin: string;
    /**
    * Unique in its scope; it stands in the message log.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rule#name DataPostplaneAdminFilterRule#name}
    */
    readonly name: string;
}
export interface DataPostplaneAdminFilterRuleConditionsAllOf {
}
export declare function dataPostplaneAdminFilterRuleConditionsAllOfToTerraform(struct?: DataPostplaneAdminFilterRuleConditionsAllOf): any;
export declare function dataPostplaneAdminFilterRuleConditionsAllOfToHclTerraform(struct?: DataPostplaneAdminFilterRuleConditionsAllOf): any;
export declare class DataPostplaneAdminFilterRuleConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminFilterRuleConditionsAllOf | undefined;
    set internalValue(value: DataPostplaneAdminFilterRuleConditionsAllOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneAdminFilterRuleConditionsAllOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminFilterRuleConditionsAllOfOutputReference;
}
export interface DataPostplaneAdminFilterRuleConditionsAnyOf {
}
export declare function dataPostplaneAdminFilterRuleConditionsAnyOfToTerraform(struct?: DataPostplaneAdminFilterRuleConditionsAnyOf): any;
export declare function dataPostplaneAdminFilterRuleConditionsAnyOfToHclTerraform(struct?: DataPostplaneAdminFilterRuleConditionsAnyOf): any;
export declare class DataPostplaneAdminFilterRuleConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminFilterRuleConditionsAnyOf | undefined;
    set internalValue(value: DataPostplaneAdminFilterRuleConditionsAnyOf | undefined);
    get caseSensitive(): cdktn.IResolvable;
    get field(): string;
    get flags(): string[];
    get headerName(): string;
    get op(): string;
    get value(): string;
}
export declare class DataPostplaneAdminFilterRuleConditionsAnyOfList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminFilterRuleConditionsAnyOfOutputReference;
}
export interface DataPostplaneAdminFilterRuleConditions {
}
export declare function dataPostplaneAdminFilterRuleConditionsToTerraform(struct?: DataPostplaneAdminFilterRuleConditions): any;
export declare function dataPostplaneAdminFilterRuleConditionsToHclTerraform(struct?: DataPostplaneAdminFilterRuleConditions): any;
export declare class DataPostplaneAdminFilterRuleConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneAdminFilterRuleConditions | undefined;
    set internalValue(value: DataPostplaneAdminFilterRuleConditions | undefined);
    private _allOf;
    get allOf(): DataPostplaneAdminFilterRuleConditionsAllOfList;
    private _anyOf;
    get anyOf(): DataPostplaneAdminFilterRuleConditionsAnyOfList;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rule postplane_admin_filter_rule}
*/
export declare class DataPostplaneAdminFilterRule extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_filter_rule";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminFilterRule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminFilterRule to import
    * @param importFromId The id of the existing DataPostplaneAdminFilterRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminFilterRule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_filter_rule postplane_admin_filter_rule} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminFilterRuleConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneAdminFilterRuleConfig);
    get action(): string;
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    private _conditions;
    get conditions(): DataPostplaneAdminFilterRuleConditionsOutputReference;
    get countsTowardsLock(): cdktn.IResolvable;
    get createdAt(): string;
    get description(): string;
    get direction(): string;
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
