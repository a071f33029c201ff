import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneWhoamiConfig extends cdktf.TerraformMetaArguments {
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/whoami postplane_whoami}
*/
export declare class DataPostplaneWhoami extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_whoami";
    /**
    * Generates CDKTF code for importing a DataPostplaneWhoami resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneWhoami to import
    * @param importFromId The id of the existing DataPostplaneWhoami that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/whoami#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneWhoami to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/whoami postplane_whoami} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneWhoamiConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneWhoamiConfig);
    get access(): string;
    get admin(): string;
    get expiresAt(): string;
    get name(): string;
    get role(): string;
    get tokenId(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
