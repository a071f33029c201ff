import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneTrustedRelayConfig extends cdktn.TerraformMetaArguments {
    /**
    * Unique where it stands.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/trusted_relay#name DataPostplaneTrustedRelay#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/trusted_relay postplane_trusted_relay}
*/
export declare class DataPostplaneTrustedRelay extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_trusted_relay";
    /**
    * Generates CDKTN code for importing a DataPostplaneTrustedRelay resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneTrustedRelay to import
    * @param importFromId The id of the existing DataPostplaneTrustedRelay that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/trusted_relay#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneTrustedRelay to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/trusted_relay postplane_trusted_relay} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneTrustedRelayConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneTrustedRelayConfig);
    get cidrs(): string[];
    get createdAt(): string;
    get description(): string;
    get headerName(): string;
    get match(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get providerName(): string;
    get require(): string;
    get revision(): number;
    get secretHeader(): string;
    get secretSet(): cdktn.IResolvable;
    get secretSetAt(): string;
    get secretWoVersion(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
