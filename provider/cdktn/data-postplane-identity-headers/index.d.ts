import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneIdentityHeadersConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the outgoing user this belongs to: its domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers#domain DataPostplaneIdentityHeaders#domain}
    */
    readonly domain?: string;
    /**
    * Key of the outgoing user this belongs to: its name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers#outgoing_user DataPostplaneIdentityHeaders#outgoing_user}
    */
    readonly outgoingUser?: string;
}
export interface DataPostplaneIdentityHeadersIdentityHeaders {
}
export declare function dataPostplaneIdentityHeadersIdentityHeadersToTerraform(struct?: DataPostplaneIdentityHeadersIdentityHeaders): any;
export declare function dataPostplaneIdentityHeadersIdentityHeadersToHclTerraform(struct?: DataPostplaneIdentityHeadersIdentityHeaders): any;
export declare class DataPostplaneIdentityHeadersIdentityHeadersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneIdentityHeadersIdentityHeaders | undefined;
    set internalValue(value: DataPostplaneIdentityHeadersIdentityHeaders | undefined);
    get domain(): string;
    get flags(): string[];
    get group(): number;
    get name(): string;
    get outgoingUser(): string;
    get pattern(): string;
    get position(): number;
    get remove(): cdktn.IResolvable;
    get valueMode(): string;
}
export declare class DataPostplaneIdentityHeadersIdentityHeadersList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneIdentityHeadersIdentityHeadersOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers postplane_identity_headers}
*/
export declare class DataPostplaneIdentityHeaders extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_identity_headers";
    /**
    * Generates CDKTN code for importing a DataPostplaneIdentityHeaders resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneIdentityHeaders to import
    * @param importFromId The id of the existing DataPostplaneIdentityHeaders that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneIdentityHeaders to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_headers postplane_identity_headers} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneIdentityHeadersConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneIdentityHeadersConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _identityHeaders;
    get identityHeaders(): DataPostplaneIdentityHeadersIdentityHeadersList;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    resetOutgoingUser(): void;
    get outgoingUserInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
