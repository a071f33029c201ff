import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneSmarthostConfig extends cdktf.TerraformMetaArguments {
    /**
    * Unique in the installation; not `mx`, which stands for the hosts of the recipients.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/smarthost#name DataPostplaneSmarthost#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/smarthost postplane_smarthost}
*/
export declare class DataPostplaneSmarthost extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_smarthost";
    /**
    * Generates CDKTF code for importing a DataPostplaneSmarthost resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSmarthost to import
    * @param importFromId The id of the existing DataPostplaneSmarthost that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/smarthost#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSmarthost to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/smarthost postplane_smarthost} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSmarthostConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneSmarthostConfig);
    get admin(): string;
    get createdAt(): string;
    get description(): string;
    get host(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get passwordSet(): cdktf.IResolvable;
    get passwordSetAt(): string;
    get passwordWoVersion(): number;
    get port(): number;
    get revision(): number;
    get tls(): string;
    get updatedAt(): string;
    get username(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
