import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneQueueConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only where this is the recipient's domain, or the destination of the last attempt.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#destination DataPostplaneQueue#destination}
    */
    readonly destination?: string;
    /**
    * Only `incoming`, `outgoing` or `internal` mail.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#direction DataPostplaneQueue#direction}
    */
    readonly direction?: string;
    /**
    * Only of this domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#domain DataPostplaneQueue#domain}
    */
    readonly domain?: string;
    /**
    * Only of this responsible identity.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#identity DataPostplaneQueue#identity}
    */
    readonly identity?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#limit DataPostplaneQueue#limit}
    */
    readonly limit?: number;
    /**
    * Only to this envelope recipient.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#recipient DataPostplaneQueue#recipient}
    */
    readonly recipient?: string;
    /**
    * Only from this envelope sender.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#sender DataPostplaneQueue#sender}
    */
    readonly sender?: string;
    /**
    * Only in this state: `queued`, `deferred`, `held`, `frozen`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#state DataPostplaneQueue#state}
    */
    readonly state?: string;
}
export interface DataPostplaneQueueMessages {
}
export declare function dataPostplaneQueueMessagesToTerraform(struct?: DataPostplaneQueueMessages): any;
export declare function dataPostplaneQueueMessagesToHclTerraform(struct?: DataPostplaneQueueMessages): any;
export declare class DataPostplaneQueueMessagesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneQueueMessages | undefined;
    set internalValue(value: DataPostplaneQueueMessages | undefined);
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
export declare class DataPostplaneQueueMessagesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneQueueMessagesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue postplane_queue}
*/
export declare class DataPostplaneQueue extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_queue";
    /**
    * Generates CDKTN code for importing a DataPostplaneQueue resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneQueue to import
    * @param importFromId The id of the existing DataPostplaneQueue that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneQueue to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue postplane_queue} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneQueueConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneQueueConfig);
    private _destination?;
    get destination(): string;
    set destination(value: string);
    resetDestination(): void;
    get destinationInput(): string | undefined;
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
    get messages(): DataPostplaneQueueMessagesList;
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
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
