// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events
// generated from terraform resource schema
import * as cdktn from 'cdktn';
export function dataPostplaneAuditEventsAuditEventsToTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    return {};
}
export function dataPostplaneAuditEventsAuditEventsToHclTerraform(struct) {
    if (!cdktn.canInspect(struct) || cdktn.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktn.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
    }
    const attrs = {};
    return attrs;
}
export class DataPostplaneAuditEventsAuditEventsOutputReference extends cdktn.ComplexObject {
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
    // actor - computed: true, optional: false, required: false
    get actor() {
        return this.getStringAttribute('actor');
    }
    // at - computed: true, optional: false, required: false
    get at() {
        return this.getStringAttribute('at');
    }
    // client - computed: true, optional: false, required: false
    get client() {
        return this.getStringAttribute('client');
    }
    // has_secret_change - computed: true, optional: false, required: false
    get hasSecretChange() {
        return this.getBooleanAttribute('has_secret_change');
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // kind - computed: true, optional: false, required: false
    get kind() {
        return this.getStringAttribute('kind');
    }
    // manager - computed: true, optional: false, required: false
    get manager() {
        return this.getStringAttribute('manager');
    }
    // operation - computed: true, optional: false, required: false
    get operation() {
        return this.getStringAttribute('operation');
    }
    // reason - computed: true, optional: false, required: false
    get reason() {
        return this.getStringAttribute('reason');
    }
    // request_id - computed: true, optional: false, required: false
    get requestId() {
        return this.getStringAttribute('request_id');
    }
    // revision - computed: true, optional: false, required: false
    get revision() {
        return this.getNumberAttribute('revision');
    }
}
export class DataPostplaneAuditEventsAuditEventsList extends cdktn.ComplexList {
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
        return new DataPostplaneAuditEventsAuditEventsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events postplane_audit_events}
*/
export class DataPostplaneAuditEvents extends cdktn.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_audit_events";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a DataPostplaneAuditEvents resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAuditEvents to import
    * @param importFromId The id of the existing DataPostplaneAuditEvents that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAuditEvents to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_audit_events", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events postplane_audit_events} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAuditEventsConfig = {}
    */
    constructor(scope, id, config = {}) {
        super(scope, id, {
            terraformResourceType: 'postplane_audit_events',
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
        this._actor = config.actor;
        this._from = config.from;
        this._id = config.id;
        this._kind = config.kind;
        this._limit = config.limit;
        this._manager = config.manager;
        this._to = config.to;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // actor - computed: false, optional: true, required: false
    _actor;
    get actor() {
        return this.getStringAttribute('actor');
    }
    set actor(value) {
        this._actor = value;
    }
    resetActor() {
        this._actor = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get actorInput() {
        return this._actor;
    }
    // audit_events - computed: true, optional: false, required: false
    _auditEvents = new DataPostplaneAuditEventsAuditEventsList(this, "audit_events", false);
    get auditEvents() {
        return this._auditEvents;
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
    // id - computed: false, optional: true, required: false
    _id;
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
    }
    // kind - computed: false, optional: true, required: false
    _kind;
    get kind() {
        return this.getStringAttribute('kind');
    }
    set kind(value) {
        this._kind = value;
    }
    resetKind() {
        this._kind = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get kindInput() {
        return this._kind;
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
    // manager - computed: false, optional: true, required: false
    _manager;
    get manager() {
        return this.getStringAttribute('manager');
    }
    set manager(value) {
        this._manager = value;
    }
    resetManager() {
        this._manager = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get managerInput() {
        return this._manager;
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
            actor: cdktn.stringToTerraform(this._actor),
            from: cdktn.stringToTerraform(this._from),
            id: cdktn.stringToTerraform(this._id),
            kind: cdktn.stringToTerraform(this._kind),
            limit: cdktn.numberToTerraform(this._limit),
            manager: cdktn.stringToTerraform(this._manager),
            to: cdktn.stringToTerraform(this._to),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            actor: {
                value: cdktn.stringToHclTerraform(this._actor),
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
            id: {
                value: cdktn.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            kind: {
                value: cdktn.stringToHclTerraform(this._kind),
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
            manager: {
                value: cdktn.stringToHclTerraform(this._manager),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
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
