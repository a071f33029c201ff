import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneTrafficPolicyConfig extends cdktf.TerraformMetaArguments {
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/traffic_policy#name DataPostplaneTrafficPolicy#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/traffic_policy postplane_traffic_policy}
*/
export declare class DataPostplaneTrafficPolicy extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_traffic_policy";
    /**
    * Generates CDKTF code for importing a DataPostplaneTrafficPolicy resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneTrafficPolicy to import
    * @param importFromId The id of the existing DataPostplaneTrafficPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/traffic_policy#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneTrafficPolicy to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/traffic_policy postplane_traffic_policy} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneTrafficPolicyConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneTrafficPolicyConfig);
    get createdAt(): string;
    get description(): string;
    get domains(): string[];
    get maxConnections(): number;
    get maxMessagesPerConnection(): number;
    get maxPerMinute(): number;
    get mxHosts(): string[];
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get revision(): number;
    get smarthost(): cdktf.IResolvable;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
