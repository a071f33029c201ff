import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneListenersConfig extends cdktf.TerraformMetaArguments {
}
export interface DataPostplaneListenersListeners {
}
export declare function dataPostplaneListenersListenersToTerraform(struct?: DataPostplaneListenersListeners): any;
export declare function dataPostplaneListenersListenersToHclTerraform(struct?: DataPostplaneListenersListeners): any;
export declare class DataPostplaneListenersListenersOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneListenersListeners | undefined;
    set internalValue(value: DataPostplaneListenersListeners | undefined);
    get address(): string;
    get certificate(): string;
    get certificateExpiresAt(): string;
    get description(): string;
    get direction(): string;
    get enabled(): cdktf.IResolvable;
    get name(): string;
    get port(): number;
    get privateKeySet(): cdktf.IResolvable;
    get privateKeySetAt(): string;
    get privateKeyWoVersion(): number;
    get proxyProtocol(): string[];
    get requireTlsForAuth(): cdktf.IResolvable;
    get tls(): string;
}
export declare class DataPostplaneListenersListenersList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneListenersListenersOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listeners postplane_listeners}
*/
export declare class DataPostplaneListeners extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_listeners";
    /**
    * Generates CDKTF code for importing a DataPostplaneListeners resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneListeners to import
    * @param importFromId The id of the existing DataPostplaneListeners that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listeners#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneListeners to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listeners postplane_listeners} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneListenersConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneListenersConfig);
    private _listeners;
    get listeners(): DataPostplaneListenersListenersList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
