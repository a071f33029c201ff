import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdminLogSinkConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sink#admin DataPostplaneAdminLogSink#admin}
    */
    readonly admin: string;
    /**
    * Unique in its scope.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sink#name DataPostplaneAdminLogSink#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sink postplane_admin_log_sink}
*/
export declare class DataPostplaneAdminLogSink extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_admin_log_sink";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdminLogSink resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdminLogSink to import
    * @param importFromId The id of the existing DataPostplaneAdminLogSink that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sink#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdminLogSink to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/admin_log_sink postplane_admin_log_sink} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdminLogSinkConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneAdminLogSinkConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    get caCertificate(): string;
    get createdAt(): string;
    get description(): string;
    get enabled(): cdktn.IResolvable;
    get events(): string[];
    get facility(): string;
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
