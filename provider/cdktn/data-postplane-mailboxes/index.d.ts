import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneMailboxesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailboxes#domain DataPostplaneMailboxes#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneMailboxesMailboxes {
}
export declare function dataPostplaneMailboxesMailboxesToTerraform(struct?: DataPostplaneMailboxesMailboxes): any;
export declare function dataPostplaneMailboxesMailboxesToHclTerraform(struct?: DataPostplaneMailboxesMailboxes): any;
export declare class DataPostplaneMailboxesMailboxesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneMailboxesMailboxes | undefined;
    set internalValue(value: DataPostplaneMailboxesMailboxes | undefined);
    get archiving(): cdktn.IResolvable;
    get blockMacros(): cdktn.IResolvable;
    get description(): string;
    get discard(): cdktn.IResolvable;
    get distributionList(): cdktn.IResolvable;
    get domain(): string;
    get filtering(): cdktn.IResolvable;
    get localPart(): string;
    get reports(): cdktn.IResolvable;
}
export declare class DataPostplaneMailboxesMailboxesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneMailboxesMailboxesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailboxes postplane_mailboxes}
*/
export declare class DataPostplaneMailboxes extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_mailboxes";
    /**
    * Generates CDKTN code for importing a DataPostplaneMailboxes resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneMailboxes to import
    * @param importFromId The id of the existing DataPostplaneMailboxes that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailboxes#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneMailboxes to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailboxes postplane_mailboxes} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneMailboxesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneMailboxesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _mailboxes;
    get mailboxes(): DataPostplaneMailboxesMailboxesList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
