import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneListenerConfig extends cdktf.TerraformMetaArguments {
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listener#name DataPostplaneListener#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listener postplane_listener}
*/
export declare class DataPostplaneListener extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_listener";
    /**
    * Generates CDKTF code for importing a DataPostplaneListener resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneListener to import
    * @param importFromId The id of the existing DataPostplaneListener that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listener#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneListener to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/listener postplane_listener} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneListenerConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneListenerConfig);
    get address(): string;
    get certificate(): string;
    get certificateExpiresAt(): string;
    get createdAt(): string;
    get description(): string;
    get direction(): string;
    get enabled(): cdktf.IResolvable;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get port(): number;
    get privateKeySet(): cdktf.IResolvable;
    get privateKeySetAt(): string;
    get privateKeyWoVersion(): number;
    get proxyProtocol(): string[];
    get requireTlsForAuth(): cdktf.IResolvable;
    get revision(): number;
    get tls(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
