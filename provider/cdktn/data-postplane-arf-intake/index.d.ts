import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneArfIntakeConfig extends cdktn.TerraformMetaArguments {
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/arf_intake#name DataPostplaneArfIntake#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/arf_intake postplane_arf_intake}
*/
export declare class DataPostplaneArfIntake extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_arf_intake";
    /**
    * Generates CDKTN code for importing a DataPostplaneArfIntake resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneArfIntake to import
    * @param importFromId The id of the existing DataPostplaneArfIntake that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/arf_intake#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneArfIntake to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/arf_intake postplane_arf_intake} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneArfIntakeConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneArfIntakeConfig);
    get address(): string;
    get allowedSources(): string[];
    get autoAction(): string;
    get createdAt(): string;
    get description(): string;
    get lockAfter(): number;
    get lockWindowHours(): number;
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
