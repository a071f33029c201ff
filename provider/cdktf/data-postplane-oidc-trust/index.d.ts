import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneOidcTrustConfig extends cdktf.TerraformMetaArguments {
    /**
    * Unique in the installation; the name of the tokens.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/oidc_trust#name DataPostplaneOidcTrust#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/oidc_trust postplane_oidc_trust}
*/
export declare class DataPostplaneOidcTrust extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_oidc_trust";
    /**
    * Generates CDKTF code for importing a DataPostplaneOidcTrust resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneOidcTrust to import
    * @param importFromId The id of the existing DataPostplaneOidcTrust that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/oidc_trust#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneOidcTrust to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/oidc_trust postplane_oidc_trust} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneOidcTrustConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneOidcTrustConfig);
    get access(): string;
    get admin(): string;
    get audience(): string;
    private _claims;
    get claims(): cdktf.StringMap;
    get createdAt(): string;
    get description(): string;
    get enabled(): cdktf.IResolvable;
    get issuer(): string;
    get jwks(): string;
    get maxSeconds(): number;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
