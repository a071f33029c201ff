import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAuditEventsConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only by this token, as the events name it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#actor DataPostplaneAuditEvents#actor}
    */
    readonly actor?: string;
    /**
    * Only at this time or later (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#from DataPostplaneAuditEvents#from}
    */
    readonly from?: string;
    /**
    * Only of the object with this ID; with `kind`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#id DataPostplaneAuditEvents#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Only of this kind, for example `route`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#kind DataPostplaneAuditEvents#kind}
    */
    readonly kind?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#limit DataPostplaneAuditEvents#limit}
    */
    readonly limit?: number;
    /**
    * Only what was written for this manager.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#manager DataPostplaneAuditEvents#manager}
    */
    readonly manager?: string;
    /**
    * Only before this time (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#to DataPostplaneAuditEvents#to}
    */
    readonly to?: string;
}
export interface DataPostplaneAuditEventsAuditEvents {
}
export declare function dataPostplaneAuditEventsAuditEventsToTerraform(struct?: DataPostplaneAuditEventsAuditEvents): any;
export declare function dataPostplaneAuditEventsAuditEventsToHclTerraform(struct?: DataPostplaneAuditEventsAuditEvents): any;
export declare class DataPostplaneAuditEventsAuditEventsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAuditEventsAuditEvents | undefined;
    set internalValue(value: DataPostplaneAuditEventsAuditEvents | undefined);
    get actor(): string;
    get at(): string;
    get client(): string;
    get hasSecretChange(): cdktn.IResolvable;
    get id(): string;
    get kind(): string;
    get manager(): string;
    get operation(): string;
    get reason(): string;
    get requestId(): string;
    get revision(): number;
}
export declare class DataPostplaneAuditEventsAuditEventsList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAuditEventsAuditEventsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events postplane_audit_events}
*/
export declare class DataPostplaneAuditEvents extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_audit_events";
    /**
    * Generates CDKTN code for importing a DataPostplaneAuditEvents resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAuditEvents to import
    * @param importFromId The id of the existing DataPostplaneAuditEvents that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAuditEvents to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/audit_events postplane_audit_events} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAuditEventsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAuditEventsConfig);
    private _actor?;
    get actor(): string;
    set actor(value: string);
    resetActor(): void;
    get actorInput(): string | undefined;
    private _auditEvents;
    get auditEvents(): DataPostplaneAuditEventsAuditEventsList;
    private _from?;
    get from(): string;
    set from(value: string);
    resetFrom(): void;
    get fromInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _kind?;
    get kind(): string;
    set kind(value: string);
    resetKind(): void;
    get kindInput(): string | undefined;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _manager?;
    get manager(): string;
    set manager(value: string);
    resetManager(): void;
    get managerInput(): string | undefined;
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
