import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneLogSinkConfig extends cdktn.TerraformMetaArguments {
    /**
    * Unique in its scope.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/log_sink#name DataPostplaneLogSink#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/log_sink postplane_log_sink}
*/
export declare class DataPostplaneLogSink extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_log_sink";
    /**
    * Generates CDKTN code for importing a DataPostplaneLogSink resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneLogSink to import
    * @param importFromId The id of the existing DataPostplaneLogSink that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/log_sink#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneLogSink to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/log_sink postplane_log_sink} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneLogSinkConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneLogSinkConfig);
    get caCertificate(): string;
    get createdAt(): string;
    get description(): string;
    get enabled(): cdktn.IResolvable;
    get events(): string[];
    get facility(): string;
    get fileName(): string;
    get host(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get port(): number;
    get revision(): number;
    get secretSet(): cdktn.IResolvable;
    get secretSetAt(): string;
    get secretWoVersion(): number;
    get statuses(): string[];
    get transport(): string;
    get type(): string;
    get updatedAt(): string;
    get url(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
