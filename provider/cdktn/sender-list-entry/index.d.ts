import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface SenderListEntryConfig extends cdktn.TerraformMetaArguments {
    /**
    * Why it is there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#description SenderListEntry#description}
    */
    readonly description?: string;
    /**
    * `incoming`: who writes to the domain. `outgoing`: as whom its outgoing users send.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#direction SenderListEntry#direction}
    */
    readonly direction: string;
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#domain SenderListEntry#domain}
    */
    readonly domain: string;
    /**
    * `block`: refused with 550 5.7.1. `allow`: no spam check; only for `incoming`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#list SenderListEntry#list}
    */
    readonly list: string;
    /**
    * Whether the envelope sender (MAIL FROM) is looked at. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#match_envelope SenderListEntry#match_envelope}
    */
    readonly matchEnvelope?: boolean | cdktn.IResolvable;
    /**
    * Whether the addresses in From and Sender are looked at. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#match_header SenderListEntry#match_header}
    */
    readonly matchHeader?: boolean | cdktn.IResolvable;
    /**
    * For `outgoing`: only mail of this outgoing user. Null: of all.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#outgoing_user SenderListEntry#outgoing_user}
    */
    readonly outgoingUser?: string;
    /**
    * An address, a domain (`example.net`) or all domains below one (`*.example.net`), lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#pattern SenderListEntry#pattern}
    */
    readonly pattern: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry postplane_sender_list_entry}
*/
export declare class SenderListEntry extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_sender_list_entry";
    /**
    * Generates CDKTN code for importing a SenderListEntry resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SenderListEntry to import
    * @param importFromId The id of the existing SenderListEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SenderListEntry to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/sender_list_entry postplane_sender_list_entry} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SenderListEntryConfig
    */
    constructor(scope: Construct, id: string, config: SenderListEntryConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    get directionInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _list?;
    get list(): string;
    set list(value: string);
    get listInput(): string | undefined;
    private _matchEnvelope?;
    get matchEnvelope(): boolean | cdktn.IResolvable;
    set matchEnvelope(value: boolean | cdktn.IResolvable);
    resetMatchEnvelope(): void;
    get matchEnvelopeInput(): boolean | cdktn.IResolvable | undefined;
    private _matchHeader?;
    get matchHeader(): boolean | cdktn.IResolvable;
    set matchHeader(value: boolean | cdktn.IResolvable);
    resetMatchHeader(): void;
    get matchHeaderInput(): boolean | cdktn.IResolvable | undefined;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    resetOutgoingUser(): void;
    get outgoingUserInput(): string | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    get patternInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
