import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneRecipientListEntriesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entries#domain DataPostplaneRecipientListEntries#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneRecipientListEntriesRecipientListEntries {
}
export declare function dataPostplaneRecipientListEntriesRecipientListEntriesToTerraform(struct?: DataPostplaneRecipientListEntriesRecipientListEntries): any;
export declare function dataPostplaneRecipientListEntriesRecipientListEntriesToHclTerraform(struct?: DataPostplaneRecipientListEntriesRecipientListEntries): any;
export declare class DataPostplaneRecipientListEntriesRecipientListEntriesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneRecipientListEntriesRecipientListEntries | undefined;
    set internalValue(value: DataPostplaneRecipientListEntriesRecipientListEntries | undefined);
    get description(): string;
    get domain(): string;
    get list(): string;
    get localPart(): string;
}
export declare class DataPostplaneRecipientListEntriesRecipientListEntriesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneRecipientListEntriesRecipientListEntriesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entries postplane_recipient_list_entries}
*/
export declare class DataPostplaneRecipientListEntries extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_recipient_list_entries";
    /**
    * Generates CDKTN code for importing a DataPostplaneRecipientListEntries resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneRecipientListEntries to import
    * @param importFromId The id of the existing DataPostplaneRecipientListEntries that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entries#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneRecipientListEntries to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entries postplane_recipient_list_entries} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneRecipientListEntriesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneRecipientListEntriesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _recipientListEntries;
    get recipientListEntries(): DataPostplaneRecipientListEntriesRecipientListEntriesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
