import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface MailboxConfig extends cdktn.TerraformMetaArguments {
    /**
    * Whether its mail is archived. Null inherits from the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#archiving Mailbox#archiving}
    */
    readonly archiving?: boolean | cdktn.IResolvable;
    /**
    * Whether incoming messages with document macros are rejected. Null inherits `block_macros` of the domain, which also says what is done with documents that cannot be looked into.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#block_macros Mailbox#block_macros}
    */
    readonly blockMacros?: boolean | cdktn.IResolvable;
    /**
    * What people call it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#description Mailbox#description}
    */
    readonly description?: string;
    /**
    * Whether accepted mail is dropped instead of delivered. Null inherits from the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#discard Mailbox#discard}
    */
    readonly discard?: boolean | cdktn.IResolvable;
    /**
    * Whether it stands for many people. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#distribution_list Mailbox#distribution_list}
    */
    readonly distributionList?: boolean | cdktn.IResolvable;
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#domain Mailbox#domain}
    */
    readonly domain: string;
    /**
    * Whether its incoming mail is filtered. Null inherits from the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#filtering Mailbox#filtering}
    */
    readonly filtering?: boolean | cdktn.IResolvable;
    /**
    * What stands before the "@", lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#local_part Mailbox#local_part}
    */
    readonly localPart: string;
    /**
    * Whether it gets quarantine reports. Null inherits from the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#reports Mailbox#reports}
    */
    readonly reports?: boolean | cdktn.IResolvable;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox postplane_mailbox}
*/
export declare class Mailbox extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_mailbox";
    /**
    * Generates CDKTN code for importing a Mailbox resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Mailbox to import
    * @param importFromId The id of the existing Mailbox that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Mailbox to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailbox postplane_mailbox} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MailboxConfig
    */
    constructor(scope: Construct, id: string, config: MailboxConfig);
    private _archiving?;
    get archiving(): boolean | cdktn.IResolvable;
    set archiving(value: boolean | cdktn.IResolvable);
    resetArchiving(): void;
    get archivingInput(): boolean | cdktn.IResolvable | undefined;
    private _blockMacros?;
    get blockMacros(): boolean | cdktn.IResolvable;
    set blockMacros(value: boolean | cdktn.IResolvable);
    resetBlockMacros(): void;
    get blockMacrosInput(): boolean | cdktn.IResolvable | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _discard?;
    get discard(): boolean | cdktn.IResolvable;
    set discard(value: boolean | cdktn.IResolvable);
    resetDiscard(): void;
    get discardInput(): boolean | cdktn.IResolvable | undefined;
    private _distributionList?;
    get distributionList(): boolean | cdktn.IResolvable;
    set distributionList(value: boolean | cdktn.IResolvable);
    resetDistributionList(): void;
    get distributionListInput(): boolean | cdktn.IResolvable | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _filtering?;
    get filtering(): boolean | cdktn.IResolvable;
    set filtering(value: boolean | cdktn.IResolvable);
    resetFiltering(): void;
    get filteringInput(): boolean | cdktn.IResolvable | undefined;
    private _localPart?;
    get localPart(): string;
    set localPart(value: string);
    get localPartInput(): string | undefined;
    private _reports?;
    get reports(): boolean | cdktn.IResolvable;
    set reports(value: boolean | cdktn.IResolvable);
    resetReports(): void;
    get reportsInput(): boolean | cdktn.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
