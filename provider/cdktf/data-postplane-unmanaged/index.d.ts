import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneUnmanagedConfig extends cdktf.TerraformMetaArguments {
    /**
    * Only of this admin.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/unmanaged#admin DataPostplaneUnmanaged#admin}
    */
    readonly admin?: string;
    /**
    * Only this domain and what belongs to it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/unmanaged#domain DataPostplaneUnmanaged#domain}
    */
    readonly domain?: string;
    /**
    * Only of this kind, for example `route`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/unmanaged#kind DataPostplaneUnmanaged#kind}
    */
    readonly kind?: string;
    /**
    * Most to read. Default 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/unmanaged#limit DataPostplaneUnmanaged#limit}
    */
    readonly limit?: number;
}
export interface DataPostplaneUnmanagedObjects {
}
export declare function dataPostplaneUnmanagedObjectsToTerraform(struct?: DataPostplaneUnmanagedObjects): any;
export declare function dataPostplaneUnmanagedObjectsToHclTerraform(struct?: DataPostplaneUnmanagedObjects): any;
export declare class DataPostplaneUnmanagedObjectsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneUnmanagedObjects | undefined;
    set internalValue(value: DataPostplaneUnmanagedObjects | undefined);
    get admin(): string;
    get id(): string;
    get kind(): string;
    get resourceType(): string;
    get revision(): number;
    get updatedAt(): string;
}
export declare class DataPostplaneUnmanagedObjectsList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneUnmanagedObjectsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/unmanaged postplane_unmanaged}
*/
export declare class DataPostplaneUnmanaged extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_unmanaged";
    /**
    * Generates CDKTF code for importing a DataPostplaneUnmanaged resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneUnmanaged to import
    * @param importFromId The id of the existing DataPostplaneUnmanaged that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/unmanaged#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneUnmanaged to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/unmanaged postplane_unmanaged} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneUnmanagedConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneUnmanagedConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
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
    private _objects;
    get objects(): DataPostplaneUnmanagedObjectsList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
