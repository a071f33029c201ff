import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminTrustedRelaysConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_trusted_relays#admin DataPostplaneAdminTrustedRelays#admin}
    */
    readonly admin?: string;
}
export interface DataPostplaneAdminTrustedRelaysAdminTrustedRelays {
}
export declare function dataPostplaneAdminTrustedRelaysAdminTrustedRelaysToTerraform(struct?: DataPostplaneAdminTrustedRelaysAdminTrustedRelays): any;
export declare function dataPostplaneAdminTrustedRelaysAdminTrustedRelaysToHclTerraform(struct?: DataPostplaneAdminTrustedRelaysAdminTrustedRelays): any;
export declare class DataPostplaneAdminTrustedRelaysAdminTrustedRelaysOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneAdminTrustedRelaysAdminTrustedRelays | undefined;
    set internalValue(value: DataPostplaneAdminTrustedRelaysAdminTrustedRelays | undefined);
    get admin(): string;
    get cidrs(): string[];
    get description(): string;
    get headerName(): string;
    get match(): string;
    get name(): string;
    get providerName(): string;
    get require(): string;
    get secretHeader(): string;
    get secretSet(): cdktn.IResolvable;
    get secretSetAt(): string;
    get secretWoVersion(): number;
}
export declare class DataPostplaneAdminTrustedRelaysAdminTrustedRelaysList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneAdminTrustedRelaysAdminTrustedRelaysOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_trusted_relays postplane_admin_trusted_relays}
*/
export declare class DataPostplaneAdminTrustedRelays extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_trusted_relays";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminTrustedRelays resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminTrustedRelays to import
    * @param importFromId The id of the existing DataPostplaneAdminTrustedRelays that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_trusted_relays#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminTrustedRelays to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_trusted_relays postplane_admin_trusted_relays} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminTrustedRelaysConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneAdminTrustedRelaysConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _adminTrustedRelays;
    get adminTrustedRelays(): DataPostplaneAdminTrustedRelaysAdminTrustedRelaysList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
