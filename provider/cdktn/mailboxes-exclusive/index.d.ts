import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface MailboxesExclusiveConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive#domain MailboxesExclusive#domain}
    */
    readonly domain: string;
    /**
    * The mailboxes that stay. Refer to their resources, so that these are created first.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive#local_parts MailboxesExclusive#local_parts}
    */
    readonly localParts: string[];
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive postplane_mailboxes_exclusive}
*/
export declare class MailboxesExclusive extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_mailboxes_exclusive";
    /**
    * Generates CDKTN code for importing a MailboxesExclusive resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the MailboxesExclusive to import
    * @param importFromId The id of the existing MailboxesExclusive that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the MailboxesExclusive to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive postplane_mailboxes_exclusive} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MailboxesExclusiveConfig
    */
    constructor(scope: Construct, id: string, config: MailboxesExclusiveConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _localParts?;
    get localParts(): string[];
    set localParts(value: string[]);
    get localPartsInput(): string[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
