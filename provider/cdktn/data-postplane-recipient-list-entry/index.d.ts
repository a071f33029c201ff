import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneRecipientListEntryConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entry#domain DataPostplaneRecipientListEntry#domain}
    */
    readonly domain: string;
    /**
    * `allow`: no spam check for this recipient. `block`: refused at RCPT.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entry#list DataPostplaneRecipientListEntry#list}
    */
    readonly list: string;
    /**
    * What stands before the "@", lower-case; `*` means every recipient.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entry#local_part DataPostplaneRecipientListEntry#local_part}
    */
    readonly localPart: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entry postplane_recipient_list_entry}
*/
export declare class DataPostplaneRecipientListEntry extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_recipient_list_entry";
    /**
    * Generates CDKTN code for importing a DataPostplaneRecipientListEntry resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneRecipientListEntry to import
    * @param importFromId The id of the existing DataPostplaneRecipientListEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneRecipientListEntry to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/recipient_list_entry postplane_recipient_list_entry} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneRecipientListEntryConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneRecipientListEntryConfig);
    get createdAt(): string;
    get description(): string;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _list?;
    get list(): string;
    set list(value: string);
    get listInput(): string | undefined;
    private _localPart?;
    get localPart(): string;
    set localPart(value: string);
    get localPartInput(): string | undefined;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
