import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneSenderListEntriesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entries#domain DataPostplaneSenderListEntries#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneSenderListEntriesSenderListEntries {
}
export declare function dataPostplaneSenderListEntriesSenderListEntriesToTerraform(struct?: DataPostplaneSenderListEntriesSenderListEntries): any;
export declare function dataPostplaneSenderListEntriesSenderListEntriesToHclTerraform(struct?: DataPostplaneSenderListEntriesSenderListEntries): any;
export declare class DataPostplaneSenderListEntriesSenderListEntriesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneSenderListEntriesSenderListEntries | undefined;
    set internalValue(value: DataPostplaneSenderListEntriesSenderListEntries | undefined);
    get description(): string;
    get direction(): string;
    get domain(): string;
    get list(): string;
    get matchEnvelope(): cdktn.IResolvable;
    get matchHeader(): cdktn.IResolvable;
    get outgoingUser(): string;
    get pattern(): string;
}
export declare class DataPostplaneSenderListEntriesSenderListEntriesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneSenderListEntriesSenderListEntriesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entries postplane_sender_list_entries}
*/
export declare class DataPostplaneSenderListEntries extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_sender_list_entries";
    /**
    * Generates CDKTN code for importing a DataPostplaneSenderListEntries resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSenderListEntries to import
    * @param importFromId The id of the existing DataPostplaneSenderListEntries that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entries#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSenderListEntries to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entries postplane_sender_list_entries} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSenderListEntriesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneSenderListEntriesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _senderListEntries;
    get senderListEntries(): DataPostplaneSenderListEntriesSenderListEntriesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
