import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface AdminRecipientListEntryConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_recipient_list_entry#admin AdminRecipientListEntry#admin}
    */
    readonly admin: string;
    /**
    * Why it is there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_recipient_list_entry#description AdminRecipientListEntry#description}
    */
    readonly description?: string;
    /**
    * `allow`: no spam check for this recipient. `block`: refused at RCPT.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_recipient_list_entry#list AdminRecipientListEntry#list}
    */
    readonly list: string;
    /**
    * What stands before the "@", lower-case; `*` means every recipient.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_recipient_list_entry#local_part AdminRecipientListEntry#local_part}
    */
    readonly localPart: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_recipient_list_entry postplane_admin_recipient_list_entry}
*/
export declare class AdminRecipientListEntry extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_admin_recipient_list_entry";
    /**
    * Generates CDKTN code for importing a AdminRecipientListEntry resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the AdminRecipientListEntry to import
    * @param importFromId The id of the existing AdminRecipientListEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_recipient_list_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the AdminRecipientListEntry to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_recipient_list_entry postplane_admin_recipient_list_entry} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AdminRecipientListEntryConfig
    */
    constructor(scope: Construct, id: string, config: AdminRecipientListEntryConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _list?;
    get list(): string;
    set list(value: string);
    get listInput(): string | undefined;
    private _localPart?;
    get localPart(): string;
    set localPart(value: string);
    get localPartInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
