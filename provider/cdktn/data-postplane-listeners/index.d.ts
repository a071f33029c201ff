import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneListenersConfig extends cdktn.TerraformMetaArguments {
}
export interface DataPostplaneListenersListeners {
}
export declare function dataPostplaneListenersListenersToTerraform(struct?: DataPostplaneListenersListeners): any;
export declare function dataPostplaneListenersListenersToHclTerraform(struct?: DataPostplaneListenersListeners): any;
export declare class DataPostplaneListenersListenersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneListenersListeners | undefined;
    set internalValue(value: DataPostplaneListenersListeners | undefined);
    get address(): string;
    get description(): string;
    get direction(): string;
    get enabled(): cdktn.IResolvable;
    get name(): string;
    get port(): number;
    get proxyProtocol(): string[];
    get requireTlsForAuth(): cdktn.IResolvable;
    get tls(): string;
}
export declare class DataPostplaneListenersListenersList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneListenersListenersOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listeners postplane_listeners}
*/
export declare class DataPostplaneListeners extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_listeners";
    /**
    * Generates CDKTN code for importing a DataPostplaneListeners resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneListeners to import
    * @param importFromId The id of the existing DataPostplaneListeners that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listeners#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneListeners to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
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
