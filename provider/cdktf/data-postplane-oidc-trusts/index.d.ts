import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneOidcTrustsConfig extends cdktf.TerraformMetaArguments {
}
export interface DataPostplaneOidcTrustsOidcTrusts {
}
export declare function dataPostplaneOidcTrustsOidcTrustsToTerraform(struct?: DataPostplaneOidcTrustsOidcTrusts): any;
export declare function dataPostplaneOidcTrustsOidcTrustsToHclTerraform(struct?: DataPostplaneOidcTrustsOidcTrusts): any;
export declare class DataPostplaneOidcTrustsOidcTrustsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneOidcTrustsOidcTrusts | undefined;
    set internalValue(value: DataPostplaneOidcTrustsOidcTrusts | undefined);
    get access(): string;
    get admin(): string;
    get audience(): string;
    private _claims;
    get claims(): cdktf.StringMap;
    get description(): string;
    get enabled(): cdktf.IResolvable;
    get issuer(): string;
    get jwks(): string;
    get maxSeconds(): number;
    get name(): string;
}
export declare class DataPostplaneOidcTrustsOidcTrustsList extends cdktf.ComplexList {
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
    get(index: number): DataPostplaneOidcTrustsOidcTrustsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/oidc_trusts postplane_oidc_trusts}
*/
export declare class DataPostplaneOidcTrusts extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_oidc_trusts";
    /**
    * Generates CDKTF code for importing a DataPostplaneOidcTrusts resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneOidcTrusts to import
    * @param importFromId The id of the existing DataPostplaneOidcTrusts that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/oidc_trusts#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneOidcTrusts to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/oidc_trusts postplane_oidc_trusts} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneOidcTrustsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneOidcTrustsConfig);
    private _oidcTrusts;
    get oidcTrusts(): DataPostplaneOidcTrustsOidcTrustsList;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
