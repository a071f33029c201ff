import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneQuarantineConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only with one of these: `accepted`, `whitelisted`, `spam`, `phish`, `virus`, `macro`, `blocked_rule`, `oversize`, `blacklisted`, `locked`, `deferred`, `unknown`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#classification DataPostplaneQuarantine#classification}
    */
    readonly classification?: string[];
    /**
    * Only `incoming` or `outgoing` mail.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#direction DataPostplaneQuarantine#direction}
    */
    readonly direction?: string;
    /**
    * Only of this domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#domain DataPostplaneQuarantine#domain}
    */
    readonly domain?: string;
    /**
    * Only what was received at or after this time (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#from DataPostplaneQuarantine#from}
    */
    readonly from?: string;
    /**
    * Only of this responsible identity.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#identity DataPostplaneQuarantine#identity}
    */
    readonly identity?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#limit DataPostplaneQuarantine#limit}
    */
    readonly limit?: number;
    /**
    * Only of outgoing users of this name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#outgoing_user DataPostplaneQuarantine#outgoing_user}
    */
    readonly outgoingUser?: string;
    /**
    * Only with this text in subject, sender, Message-ID or identity, in either case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#q DataPostplaneQuarantine#q}
    */
    readonly q?: string;
    /**
    * Only to this envelope recipient.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#recipient DataPostplaneQuarantine#recipient}
    */
    readonly recipient?: string;
    /**
    * Only from this envelope sender.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#sender DataPostplaneQuarantine#sender}
    */
    readonly sender?: string;
    /**
    * Only with one of these: `quarantined`, `releasing`, `released`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#status DataPostplaneQuarantine#status}
    */
    readonly status?: string[];
    /**
    * Only what was received before this time (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#to DataPostplaneQuarantine#to}
    */
    readonly to?: string;
}
export interface DataPostplaneQuarantineMessages {
}
export declare function dataPostplaneQuarantineMessagesToTerraform(struct?: DataPostplaneQuarantineMessages): any;
export declare function dataPostplaneQuarantineMessagesToHclTerraform(struct?: DataPostplaneQuarantineMessages): any;
export declare class DataPostplaneQuarantineMessagesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneQuarantineMessages | undefined;
    set internalValue(value: DataPostplaneQuarantineMessages | undefined);
    get admin(): string;
    get classification(): string;
    get clientAddress(): string;
    get direction(): string;
    get domain(): string;
    get expiresAt(): string;
    get headerFrom(): string;
    get identity(): string;
    get mailFrom(): string;
    get messageId(): string;
    get nodeAttribute(): string;
    get outgoingUser(): string;
    get queueId(): string;
    get receivedAt(): string;
    get recipients(): string[];
    get releasedAt(): string;
    get releasedBy(): string;
    get response(): string;
    get rule(): string;
    get score(): number;
    get size(): number;
    get status(): string;
    get subject(): string;
}
export declare class DataPostplaneQuarantineMessagesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneQuarantineMessagesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine postplane_quarantine}
*/
export declare class DataPostplaneQuarantine extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_quarantine";
    /**
    * Generates CDKTN code for importing a DataPostplaneQuarantine resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneQuarantine to import
    * @param importFromId The id of the existing DataPostplaneQuarantine that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneQuarantine to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine postplane_quarantine} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneQuarantineConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneQuarantineConfig);
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
    private _messages;
    get messages(): DataPostplaneQuarantineMessagesList;
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
