import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneIdentitiesConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only of this domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identities#domain DataPostplaneIdentities#domain}
    */
    readonly domain?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identities#limit DataPostplaneIdentities#limit}
    */
    readonly limit?: number;
    /**
    * Only those that are locked, or are not.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identities#locked DataPostplaneIdentities#locked}
    */
    readonly locked?: boolean | cdktn.IResolvable;
    /**
    * Only of outgoing users of this name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identities#outgoing_user DataPostplaneIdentities#outgoing_user}
    */
    readonly outgoingUser?: string;
}
export interface DataPostplaneIdentitiesIdentities {
}
export declare function dataPostplaneIdentitiesIdentitiesToTerraform(struct?: DataPostplaneIdentitiesIdentities): any;
export declare function dataPostplaneIdentitiesIdentitiesToHclTerraform(struct?: DataPostplaneIdentitiesIdentities): any;
export declare class DataPostplaneIdentitiesIdentitiesOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneIdentitiesIdentities | undefined;
    set internalValue(value: DataPostplaneIdentitiesIdentities | undefined);
    get actor(): string;
    get administrativeLock(): string;
    get autoUnlocksUsed(): number;
    get badMessages(): number;
    get complaints(): number;
    get domain(): string;
    get firstSeenAt(): string;
    get identity(): string;
    get identityLocked(): cdktn.IResolvable;
    get lastSeenAt(): string;
    get lockedAt(): string;
    get messages(): number;
    get outgoingUser(): string;
    get reason(): string;
    get state(): string;
    get unlocksAt(): string;
}
export declare class DataPostplaneIdentitiesIdentitiesList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneIdentitiesIdentitiesOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identities postplane_identities}
*/
export declare class DataPostplaneIdentities extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_identities";
    /**
    * Generates CDKTN code for importing a DataPostplaneIdentities resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneIdentities to import
    * @param importFromId The id of the existing DataPostplaneIdentities that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identities#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneIdentities to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identities postplane_identities} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneIdentitiesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneIdentitiesConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _identities;
    get identities(): DataPostplaneIdentitiesIdentitiesList;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _locked?;
    get locked(): boolean | cdktn.IResolvable;
    set locked(value: boolean | cdktn.IResolvable);
    resetLocked(): void;
    get lockedInput(): boolean | cdktn.IResolvable | undefined;
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
