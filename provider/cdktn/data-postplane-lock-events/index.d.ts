import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneLockEventsConfig extends cdktn.TerraformMetaArguments {
    /**
    * Only of this domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_events#domain DataPostplaneLockEvents#domain}
    */
    readonly domain?: string;
    /**
    * Only of this identity.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_events#identity DataPostplaneLockEvents#identity}
    */
    readonly identity?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_events#limit DataPostplaneLockEvents#limit}
    */
    readonly limit?: number;
    /**
    * Only of outgoing users of this name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_events#outgoing_user DataPostplaneLockEvents#outgoing_user}
    */
    readonly outgoingUser?: string;
}
export interface DataPostplaneLockEventsLockEvents {
}
export declare function dataPostplaneLockEventsLockEventsToTerraform(struct?: DataPostplaneLockEventsLockEvents): any;
export declare function dataPostplaneLockEventsLockEventsToHclTerraform(struct?: DataPostplaneLockEventsLockEvents): any;
export declare class DataPostplaneLockEventsLockEventsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneLockEventsLockEvents | undefined;
    set internalValue(value: DataPostplaneLockEventsLockEvents | undefined);
    get actor(): string;
    get at(): string;
    get domain(): string;
    get event(): string;
    get id(): number;
    get identity(): string;
    get outgoingUser(): string;
    get reason(): string;
    get unlocksAt(): string;
}
export declare class DataPostplaneLockEventsLockEventsList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneLockEventsLockEventsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_events postplane_lock_events}
*/
export declare class DataPostplaneLockEvents extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_lock_events";
    /**
    * Generates CDKTN code for importing a DataPostplaneLockEvents resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneLockEvents to import
    * @param importFromId The id of the existing DataPostplaneLockEvents that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_events#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneLockEvents to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_events postplane_lock_events} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneLockEventsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneLockEventsConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    private _identity?;
    get identity(): string;
    set identity(value: string);
    resetIdentity(): void;
    get identityInput(): string | undefined;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _lockEvents;
    get lockEvents(): DataPostplaneLockEventsLockEventsList;
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
