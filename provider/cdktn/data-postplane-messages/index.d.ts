import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneMessagesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only with one of these: `accepted`, `whitelisted`, `spam`, `phish`, `virus`, `macro`, `blocked_rule`, `oversize`, `blacklisted`, `locked`, `deferred`, `unknown`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#classification DataPostplaneMessages#classification}
    */
    readonly classification?: string[];
    /**
    * Only `incoming`, `outgoing` or `internal` mail.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#direction DataPostplaneMessages#direction}
    */
    readonly direction?: string;
    /**
    * Only of this domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#domain DataPostplaneMessages#domain}
    */
    readonly domain?: string;
    /**
    * Only what was received at or after this time (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#from DataPostplaneMessages#from}
    */
    readonly from?: string;
    /**
    * Only of this responsible identity.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#identity DataPostplaneMessages#identity}
    */
    readonly identity?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#limit DataPostplaneMessages#limit}
    */
    readonly limit?: number;
    /**
    * Only from or to this address.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#mailbox DataPostplaneMessages#mailbox}
    */
    readonly mailbox?: string;
    /**
    * Only of outgoing users of this name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#outgoing_user DataPostplaneMessages#outgoing_user}
    */
    readonly outgoingUser?: string;
    /**
    * Only with this text in subject, sender, recipient, Message-ID or identity, in either case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#q DataPostplaneMessages#q}
    */
    readonly q?: string;
    /**
    * Only to this envelope recipient.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#recipient DataPostplaneMessages#recipient}
    */
    readonly recipient?: string;
    /**
    * Only from this envelope sender.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#sender DataPostplaneMessages#sender}
    */
    readonly sender?: string;
    /**
    * Only with one of these: `queued`, `delivered`, `bounced`, `delivery-failed`, `queue-frozen`, `queue-bounced`, `queue-removed`, `queue-expired`, `quarantined`, `quarantine-expired`, `quarantine-removed`, `rejected`, `not-accepted`, `blackholed`, `released`, `auto-released`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#status DataPostplaneMessages#status}
    */
    readonly status?: string[];
    /**
    * Only what was received before this time (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#to DataPostplaneMessages#to}
    */
    readonly to?: string;
}
export interface DataPostplaneMessagesMessages {
}
export declare function dataPostplaneMessagesMessagesToTerraform(struct?: DataPostplaneMessagesMessages): any;
export declare function dataPostplaneMessagesMessagesToHclTerraform(struct?: DataPostplaneMessagesMessages): any;
export declare class DataPostplaneMessagesMessagesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneMessagesMessages | undefined;
    set internalValue(value: DataPostplaneMessagesMessages | undefined);
    get admin(): string;
    get attempts(): number;
    get classification(): string;
    get clientAddress(): string;
    get direction(): string;
    get domain(): string;
    get headerFrom(): string;
    get identity(): string;
    get identityLocked(): cdktn.IResolvable;
    get mailFrom(): string;
    get messageId(): string;
    get nextAttemptAt(): string;
    get nodeAttribute(): string;
    get outgoingUser(): string;
    get queueId(): string;
    get queueState(): string;
    get receivedAt(): string;
    get recipient(): string;
    get recipientIndex(): number;
    get replyCode(): number;
    get replyRemote(): string;
    get replyText(): string;
    get rule(): string;
    get size(): number;
    get status(): string;
    get subject(): string;
    get updatedAt(): string;
    get userLocked(): cdktn.IResolvable;
}
export declare class DataPostplaneMessagesMessagesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneMessagesMessagesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages postplane_messages}
*/
export declare class DataPostplaneMessages extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_messages";
    /**
    * Generates CDKTN code for importing a DataPostplaneMessages resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneMessages to import
    * @param importFromId The id of the existing DataPostplaneMessages that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneMessages to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/messages postplane_messages} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneMessagesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneMessagesConfig);
    private _classification?;
    get classification(): string[];
    set classification(value: string[]);
    resetClassification(): void;
    get classificationInput(): string[] | undefined;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    resetDirection(): void;
    get directionInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _from?;
    get from(): string;
    set from(value: string);
    resetFrom(): void;
    get fromInput(): string | undefined;
    private _identity?;
    get identity(): string;
    set identity(value: string);
    resetIdentity(): void;
    get identityInput(): string | undefined;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _mailbox?;
    get mailbox(): string;
    set mailbox(value: string);
    resetMailbox(): void;
    get mailboxInput(): string | undefined;
    private _messages;
    get messages(): DataPostplaneMessagesMessagesList;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    resetOutgoingUser(): void;
    get outgoingUserInput(): string | undefined;
    private _q?;
    get q(): string;
    set q(value: string);
    resetQ(): void;
    get qInput(): string | undefined;
    private _recipient?;
    get recipient(): string;
    set recipient(value: string);
    resetRecipient(): void;
    get recipientInput(): string | undefined;
    private _sender?;
    get sender(): string;
    set sender(value: string);
    resetSender(): void;
    get senderInput(): string | undefined;
    private _status?;
    get status(): string[];
    set status(value: string[]);
    resetStatus(): void;
    get statusInput(): string[] | undefined;
    private _to?;
    get to(): string;
    set to(value: string);
    resetTo(): void;
    get toInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
