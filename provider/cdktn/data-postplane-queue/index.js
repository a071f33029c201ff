// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function dataPostplaneQueueMessagesToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {};
}
export function dataPostplaneQueueMessagesToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneQueueMessagesOutputReference extends cdktn.ComplexObject {
    isEmptyObject = false;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
        }
    }
    // admin - computed: true, optional: false, required: false
    get admin() {
        return this.getStringAttribute('admin');
    }
    // attempts - computed: true, optional: false, required: false
    get attempts() {
        return this.getNumberAttribute('attempts');
    }
    // classification - computed: true, optional: false, required: false
    get classification() {
        return this.getStringAttribute('classification');
    }
    // client_address - computed: true, optional: false, required: false
    get clientAddress() {
        return this.getStringAttribute('client_address');
    }
    // direction - computed: true, optional: false, required: false
    get direction() {
        return this.getStringAttribute('direction');
    }
    // domain - computed: true, optional: false, required: false
    get domain() {
        return this.getStringAttribute('domain');
    }
    // header_from - computed: true, optional: false, required: false
    get headerFrom() {
        return this.getStringAttribute('header_from');
    }
    // identity - computed: true, optional: false, required: false
    get identity() {
        return this.getStringAttribute('identity');
    }
    // identity_locked - computed: true, optional: false, required: false
    get identityLocked() {
        return this.getBooleanAttribute('identity_locked');
    }
    // mail_from - computed: true, optional: false, required: false
    get mailFrom() {
        return this.getStringAttribute('mail_from');
    }
    // message_id - computed: true, optional: false, required: false
    get messageId() {
        return this.getStringAttribute('message_id');
    }
    // next_attempt_at - computed: true, optional: false, required: false
    get nextAttemptAt() {
        return this.getStringAttribute('next_attempt_at');
    }
    // node - computed: true, optional: false, required: false
    get nodeAttribute() {
        return this.getStringAttribute('node');
    }
    // outgoing_user - computed: true, optional: false, required: false
    get outgoingUser() {
        return this.getStringAttribute('outgoing_user');
    }
    // queue_id - computed: true, optional: false, required: false
    get queueId() {
        return this.getStringAttribute('queue_id');
    }
    // queue_state - computed: true, optional: false, required: false
    get queueState() {
        return this.getStringAttribute('queue_state');
    }
    // received_at - computed: true, optional: false, required: false
    get receivedAt() {
        return this.getStringAttribute('received_at');
    }
    // recipient - computed: true, optional: false, required: false
    get recipient() {
        return this.getStringAttribute('recipient');
    }
    // recipient_index - computed: true, optional: false, required: false
    get recipientIndex() {
        return this.getNumberAttribute('recipient_index');
    }
    // reply_code - computed: true, optional: false, required: false
    get replyCode() {
        return this.getNumberAttribute('reply_code');
    }
    // reply_remote - computed: true, optional: false, required: false
    get replyRemote() {
        return this.getStringAttribute('reply_remote');
    }
    // reply_text - computed: true, optional: false, required: false
    get replyText() {
        return this.getStringAttribute('reply_text');
    }
    // rule - computed: true, optional: false, required: false
    get rule() {
        return this.getStringAttribute('rule');
    }
    // size - computed: true, optional: false, required: false
    get size() {
        return this.getNumberAttribute('size');
    }
    // status - computed: true, optional: false, required: false
    get status() {
        return this.getStringAttribute('status');
    }
    // subject - computed: true, optional: false, required: false
    get subject() {
        return this.getStringAttribute('subject');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
    // user_locked - computed: true, optional: false, required: false
    get userLocked() {
        return this.getBooleanAttribute('user_locked');
    }
}
export class DataPostplaneQueueMessagesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new DataPostplaneQueueMessagesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue postplane_queue}
*/
export class DataPostplaneQueue extends cdktn.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_queue";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a DataPostplaneQueue resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneQueue to import
    * @param importFromId The id of the existing DataPostplaneQueue that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneQueue to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_queue", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/queue postplane_queue} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneQueueConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'postplane_queue',
            terraformGeneratorMetadata: {
                providerName: 'postplane'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._destination = config.destination;
        this._direction = config.direction;
        this._domain = config.domain;
        this._identity = config.identity;
        this._limit = config.limit;
        this._recipient = config.recipient;
        this._sender = config.sender;
        this._state = config.state;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // destination - computed: false, optional: true, required: false
    _destination;
    get destination() {
        return this.getStringAttribute('destination');
    }
    set destination(value) {
        this._destination = value;
    }
    resetDestination() {
        this._destination = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get destinationInput() {
        return this._destination;
    }
    // direction - computed: false, optional: true, required: false
    _direction;
    get direction() {
        return this.getStringAttribute('direction');
    }
    set direction(value) {
        this._direction = value;
    }
    resetDirection() {
        this._direction = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get directionInput() {
        return this._direction;
    }
    // domain - computed: false, optional: true, required: false
    _domain;
    get domain() {
        return this.getStringAttribute('domain');
    }
    set domain(value) {
        this._domain = value;
    }
    resetDomain() {
        this._domain = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get domainInput() {
        return this._domain;
    }
    // identity - computed: false, optional: true, required: false
    _identity;
    get identity() {
        return this.getStringAttribute('identity');
    }
    set identity(value) {
        this._identity = value;
    }
    resetIdentity() {
        this._identity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get identityInput() {
        return this._identity;
    }
    // limit - computed: false, optional: true, required: false
    _limit;
    get limit() {
        return this.getNumberAttribute('limit');
    }
    set limit(value) {
        this._limit = value;
    }
    resetLimit() {
        this._limit = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get limitInput() {
        return this._limit;
    }
    // messages - computed: true, optional: false, required: false
    _messages = new DataPostplaneQueueMessagesList(this, "messages", false);
    get messages() {
        return this._messages;
    }
    // recipient - computed: false, optional: true, required: false
    _recipient;
    get recipient() {
        return this.getStringAttribute('recipient');
    }
    set recipient(value) {
        this._recipient = value;
    }
    resetRecipient() {
        this._recipient = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get recipientInput() {
        return this._recipient;
    }
    // sender - computed: false, optional: true, required: false
    _sender;
    get sender() {
        return this.getStringAttribute('sender');
    }
    set sender(value) {
        this._sender = value;
    }
    resetSender() {
        this._sender = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get senderInput() {
        return this._sender;
    }
    // state - computed: false, optional: true, required: false
    _state;
    get state() {
        return this.getStringAttribute('state');
    }
    set state(value) {
        this._state = value;
    }
    resetState() {
        this._state = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get stateInput() {
        return this._state;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            destination: cdktn.stringToTerraform(this._destination),
            direction: cdktn.stringToTerraform(this._direction),
            domain: cdktn.stringToTerraform(this._domain),
            identity: cdktn.stringToTerraform(this._identity),
            limit: cdktn.numberToTerraform(this._limit),
            recipient: cdktn.stringToTerraform(this._recipient),
            sender: cdktn.stringToTerraform(this._sender),
            state: cdktn.stringToTerraform(this._state),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            destination: {
                value: cdktn.stringToHclTerraform(this._destination),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            direction: {
                value: cdktn.stringToHclTerraform(this._direction),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            domain: {
                value: cdktn.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            identity: {
                value: cdktn.stringToHclTerraform(this._identity),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            limit: {
                value: cdktn.numberToHclTerraform(this._limit),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            recipient: {
                value: cdktn.stringToHclTerraform(this._recipient),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            sender: {
                value: cdktn.stringToHclTerraform(this._sender),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            state: {
                value: cdktn.stringToHclTerraform(this._state),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
