import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneIdentityAdministrativeLocksConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the outgoing user this belongs to: its domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_administrative_locks#domain DataPostplaneIdentityAdministrativeLocks#domain}
    */
    readonly domain?: string;
    /**
    * Key of the outgoing user this belongs to: its name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_administrative_locks#outgoing_user DataPostplaneIdentityAdministrativeLocks#outgoing_user}
    */
    readonly outgoingUser?: string;
}
export interface DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocks {
}
export declare function dataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocksToTerraform(struct?: DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocks): any;
export declare function dataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocksToHclTerraform(struct?: DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocks): any;
export declare class DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocksOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocks | undefined;
    set internalValue(value: DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocks | undefined);
    get domain(): string;
    get identity(): string;
    get outgoingUser(): string;
    get reason(): string;
}
export declare class DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocksList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocksOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_administrative_locks postplane_identity_administrative_locks}
*/
export declare class DataPostplaneIdentityAdministrativeLocks extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_identity_administrative_locks";
    /**
    * Generates CDKTN code for importing a DataPostplaneIdentityAdministrativeLocks resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneIdentityAdministrativeLocks to import
    * @param importFromId The id of the existing DataPostplaneIdentityAdministrativeLocks that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_administrative_locks#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneIdentityAdministrativeLocks to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_administrative_locks postplane_identity_administrative_locks} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneIdentityAdministrativeLocksConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneIdentityAdministrativeLocksConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _identityAdministrativeLocks;
    get identityAdministrativeLocks(): DataPostplaneIdentityAdministrativeLocksIdentityAdministrativeLocksList;
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
