import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminRecipientListEntriesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_recipient_list_entries#admin DataPostplaneAdminRecipientListEntries#admin}
    */
    readonly admin?: string;
}
export interface DataPostplaneAdminRecipientListEntriesAdminRecipientListEntries {
}
export declare function dataPostplaneAdminRecipientListEntriesAdminRecipientListEntriesToTerraform(struct?: DataPostplaneAdminRecipientListEntriesAdminRecipientListEntries): any;
export declare function dataPostplaneAdminRecipientListEntriesAdminRecipientListEntriesToHclTerraform(struct?: DataPostplaneAdminRecipientListEntriesAdminRecipientListEntries): any;
export declare class DataPostplaneAdminRecipientListEntriesAdminRecipientListEntriesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminRecipientListEntriesAdminRecipientListEntries | undefined;
    set internalValue(value: DataPostplaneAdminRecipientListEntriesAdminRecipientListEntries | undefined);
    get admin(): string;
    get description(): string;
    get list(): string;
    get localPart(): string;
}
export declare class DataPostplaneAdminRecipientListEntriesAdminRecipientListEntriesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminRecipientListEntriesAdminRecipientListEntriesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_recipient_list_entries postplane_admin_recipient_list_entries}
*/
export declare class DataPostplaneAdminRecipientListEntries extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_recipient_list_entries";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminRecipientListEntries resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminRecipientListEntries to import
    * @param importFromId The id of the existing DataPostplaneAdminRecipientListEntries that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_recipient_list_entries#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminRecipientListEntries to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_recipient_list_entries postplane_admin_recipient_list_entries} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminRecipientListEntriesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAdminRecipientListEntriesConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _adminRecipientListEntries;
    get adminRecipientListEntries(): DataPostplaneAdminRecipientListEntriesAdminRecipientListEntriesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
