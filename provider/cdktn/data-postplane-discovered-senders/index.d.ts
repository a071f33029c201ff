import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneDiscoveredSendersConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only of this domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/discovered_senders#domain DataPostplaneDiscoveredSenders#domain}
    */
    readonly domain?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/discovered_senders#limit DataPostplaneDiscoveredSenders#limit}
    */
    readonly limit?: number;
}
export interface DataPostplaneDiscoveredSendersDiscoveredSenders {
}
export declare function dataPostplaneDiscoveredSendersDiscoveredSendersToTerraform(struct?: DataPostplaneDiscoveredSendersDiscoveredSenders): any;
export declare function dataPostplaneDiscoveredSendersDiscoveredSendersToHclTerraform(struct?: DataPostplaneDiscoveredSendersDiscoveredSenders): any;
export declare class DataPostplaneDiscoveredSendersDiscoveredSendersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneDiscoveredSendersDiscoveredSenders | undefined;
    set internalValue(value: DataPostplaneDiscoveredSendersDiscoveredSenders | undefined);
    get address(): string;
    get domain(): string;
    get firstSeenAt(): string;
    get isMailbox(): cdktn.IResolvable;
    get lastSeenAt(): string;
    get localPart(): string;
    get messages(): number;
}
export declare class DataPostplaneDiscoveredSendersDiscoveredSendersList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneDiscoveredSendersDiscoveredSendersOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/discovered_senders postplane_discovered_senders}
*/
export declare class DataPostplaneDiscoveredSenders extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_discovered_senders";
    /**
    * Generates CDKTN code for importing a DataPostplaneDiscoveredSenders resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDiscoveredSenders to import
    * @param importFromId The id of the existing DataPostplaneDiscoveredSenders that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/discovered_senders#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDiscoveredSenders to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/discovered_senders postplane_discovered_senders} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDiscoveredSendersConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneDiscoveredSendersConfig);
    private _discoveredSenders;
    get discoveredSenders(): DataPostplaneDiscoveredSendersDiscoveredSendersList;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
