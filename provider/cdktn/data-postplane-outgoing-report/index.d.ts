import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneOutgoingReportConfig extends cdktn.TerraformMetaArguments {
    /**
    * `rejected` (default): quarantined, refused or dropped. `accepted`: all else.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report#classification DataPostplaneOutgoingReport#classification}
    */
    readonly classification?: string;
    /**
    * Only of this domain. Without it the period is of whole days (UTC).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report#domain DataPostplaneOutgoingReport#domain}
    */
    readonly domain?: string;
    /**
    * Only what was received at or after this time (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report#from DataPostplaneOutgoingReport#from}
    */
    readonly from?: string;
    /**
    * What a row is: `identity` (default), `user` or `domain`; with `domain` given also `sender`, `recipient_domain` or `client_ip`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report#group_by DataPostplaneOutgoingReport#group_by}
    */
    readonly groupBy?: string;
    /**
    * Most rows, up to 10000. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report#limit DataPostplaneOutgoingReport#limit}
    */
    readonly limit?: number;
    /**
    * Only what was received before this time (RFC 3339).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report#to DataPostplaneOutgoingReport#to}
    */
    readonly to?: string;
}
export interface DataPostplaneOutgoingReportRows {
}
export declare function dataPostplaneOutgoingReportRowsToTerraform(struct?: DataPostplaneOutgoingReportRows): any;
export declare function dataPostplaneOutgoingReportRowsToHclTerraform(struct?: DataPostplaneOutgoingReportRows): any;
export declare class DataPostplaneOutgoingReportRowsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneOutgoingReportRows | undefined;
    set internalValue(value: DataPostplaneOutgoingReportRows | undefined);
    get bytes(): number;
    get domain(): string;
    get firstSeen(): string;
    get identity(): string;
    get identityLocked(): cdktn.IResolvable;
    get key(): string;
    get lastSeen(): string;
    get messages(): number;
    get outgoingUser(): string;
    get recipients(): number;
    get spam(): number;
    get userLocked(): cdktn.IResolvable;
}
export declare class DataPostplaneOutgoingReportRowsList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneOutgoingReportRowsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report postplane_outgoing_report}
*/
export declare class DataPostplaneOutgoingReport extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_outgoing_report";
    /**
    * Generates CDKTN code for importing a DataPostplaneOutgoingReport resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneOutgoingReport to import
    * @param importFromId The id of the existing DataPostplaneOutgoingReport that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneOutgoingReport to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/outgoing_report postplane_outgoing_report} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneOutgoingReportConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneOutgoingReportConfig);
    private _classification?;
    get classification(): string;
    set classification(value: string);
    resetClassification(): void;
    get classificationInput(): string | undefined;
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
    private _groupBy?;
    get groupBy(): string;
    set groupBy(value: string);
    resetGroupBy(): void;
    get groupByInput(): string | undefined;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _rows;
    get rows(): DataPostplaneOutgoingReportRowsList;
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
