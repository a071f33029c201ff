// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function dataPostplaneQuarantineMessagesToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {};
}
export function dataPostplaneQuarantineMessagesToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneQuarantineMessagesOutputReference extends cdktn.ComplexObject {
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
    // expires_at - computed: true, optional: false, required: false
    get expiresAt() {
        return this.getStringAttribute('expires_at');
    }
    // header_from - computed: true, optional: false, required: false
    get headerFrom() {
        return this.getStringAttribute('header_from');
    }
    // identity - computed: true, optional: false, required: false
    get identity() {
        return this.getStringAttribute('identity');
    }
    // mail_from - computed: true, optional: false, required: false
    get mailFrom() {
        return this.getStringAttribute('mail_from');
    }
    // message_id - computed: true, optional: false, required: false
    get messageId() {
        return this.getStringAttribute('message_id');
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
    // received_at - computed: true, optional: false, required: false
    get receivedAt() {
        return this.getStringAttribute('received_at');
    }
    // recipients - computed: true, optional: false, required: false
    get recipients() {
        return this.getListAttribute('recipients');
    }
    // released_at - computed: true, optional: false, required: false
    get releasedAt() {
        return this.getStringAttribute('released_at');
    }
    // released_by - computed: true, optional: false, required: false
    get releasedBy() {
        return this.getStringAttribute('released_by');
    }
    // response - computed: true, optional: false, required: false
    get response() {
        return this.getStringAttribute('response');
    }
    // rule - computed: true, optional: false, required: false
    get rule() {
        return this.getStringAttribute('rule');
    }
    // score - computed: true, optional: false, required: false
    get score() {
        return this.getNumberAttribute('score');
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
}
export class DataPostplaneQuarantineMessagesList extends cdktn.ComplexList {
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
        return new DataPostplaneQuarantineMessagesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine postplane_quarantine}
*/
export class DataPostplaneQuarantine extends cdktn.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_quarantine";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a DataPostplaneQuarantine resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneQuarantine to import
    * @param importFromId The id of the existing DataPostplaneQuarantine that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneQuarantine to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_quarantine", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/quarantine postplane_quarantine} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneQuarantineConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'postplane_quarantine',
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
        this._classification = config.classification;
        this._direction = config.direction;
        this._domain = config.domain;
        this._from = config.from;
        this._identity = config.identity;
        this._limit = config.limit;
        this._outgoingUser = config.outgoingUser;
        this._q = config.q;
        this._recipient = config.recipient;
        this._sender = config.sender;
        this._status = config.status;
        this._to = config.to;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // classification - computed: false, optional: true, required: false
    _classification;
    get classification() {
        return cdktn.Fn.tolist(this.getListAttribute('classification'));
    }
    set classification(value) {
        this._classification = value;
    }
    resetClassification() {
        this._classification = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get classificationInput() {
        return this._classification;
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
    // from - computed: false, optional: true, required: false
    _from;
    get from() {
        return this.getStringAttribute('from');
    }
    set from(value) {
        this._from = value;
    }
    resetFrom() {
        this._from = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fromInput() {
        return this._from;
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
    _messages = new DataPostplaneQuarantineMessagesList(this, "messages", false);
    get messages() {
        return this._messages;
    }
    // outgoing_user - computed: false, optional: true, required: false
    _outgoingUser;
    get outgoingUser() {
        return this.getStringAttribute('outgoing_user');
    }
    set outgoingUser(value) {
        this._outgoingUser = value;
    }
    resetOutgoingUser() {
        this._outgoingUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outgoingUserInput() {
        return this._outgoingUser;
    }
    // q - computed: false, optional: true, required: false
    _q;
    get q() {
        return this.getStringAttribute('q');
    }
    set q(value) {
        this._q = value;
    }
    resetQ() {
        this._q = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get qInput() {
        return this._q;
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
    // status - computed: false, optional: true, required: false
    _status;
    get status() {
        return cdktn.Fn.tolist(this.getListAttribute('status'));
    }
    set status(value) {
        this._status = value;
    }
    resetStatus() {
        this._status = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get statusInput() {
        return this._status;
    }
    // to - computed: false, optional: true, required: false
    _to;
    get to() {
        return this.getStringAttribute('to');
    }
    set to(value) {
        this._to = value;
    }
    resetTo() {
        this._to = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get toInput() {
        return this._to;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            classification: cdktn.listMapper(cdktn.stringToTerraform, false)(this._classification),
            direction: cdktn.stringToTerraform(this._direction),
            domain: cdktn.stringToTerraform(this._domain),
            from: cdktn.stringToTerraform(this._from),
            identity: cdktn.stringToTerraform(this._identity),
            limit: cdktn.numberToTerraform(this._limit),
            outgoing_user: cdktn.stringToTerraform(this._outgoingUser),
            q: cdktn.stringToTerraform(this._q),
            recipient: cdktn.stringToTerraform(this._recipient),
            sender: cdktn.stringToTerraform(this._sender),
            status: cdktn.listMapper(cdktn.stringToTerraform, false)(this._status),
            to: cdktn.stringToTerraform(this._to),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            classification: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._classification),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
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
            from: {
                value: cdktn.stringToHclTerraform(this._from),
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
            outgoing_user: {
                value: cdktn.stringToHclTerraform(this._outgoingUser),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            q: {
                value: cdktn.stringToHclTerraform(this._q),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
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
            status: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._status),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            to: {
                value: cdktn.stringToHclTerraform(this._to),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
