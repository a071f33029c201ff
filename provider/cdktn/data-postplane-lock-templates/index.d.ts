import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneLockTemplatesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_templates#admin DataPostplaneLockTemplates#admin}
    */
    readonly admin?: string;
}
export interface DataPostplaneLockTemplatesLockTemplates {
}
export declare function dataPostplaneLockTemplatesLockTemplatesToTerraform(struct?: DataPostplaneLockTemplatesLockTemplates): any;
export declare function dataPostplaneLockTemplatesLockTemplatesToHclTerraform(struct?: DataPostplaneLockTemplatesLockTemplates): any;
export declare class DataPostplaneLockTemplatesLockTemplatesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneLockTemplatesLockTemplates | undefined;
    set internalValue(value: DataPostplaneLockTemplatesLockTemplates | undefined);
    get admin(): string;
    get html(): string;
    get isDefault(): cdktn.IResolvable;
    get language(): string;
    get name(): string;
    get subject(): string;
    get text(): string;
}
export declare class DataPostplaneLockTemplatesLockTemplatesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneLockTemplatesLockTemplatesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_templates postplane_lock_templates}
*/
export declare class DataPostplaneLockTemplates extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_lock_templates";
    /**
    * Generates CDKTN code for importing a DataPostplaneLockTemplates resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneLockTemplates to import
    * @param importFromId The id of the existing DataPostplaneLockTemplates that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_templates#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneLockTemplates to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_templates postplane_lock_templates} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneLockTemplatesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneLockTemplatesConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _lockTemplates;
    get lockTemplates(): DataPostplaneLockTemplatesLockTemplatesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
