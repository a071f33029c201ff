import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneLockTemplateConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_template#admin DataPostplaneLockTemplate#admin}
    */
    readonly admin: string;
    /**
    * Unique within the admin.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_template#name DataPostplaneLockTemplate#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_template postplane_lock_template}
*/
export declare class DataPostplaneLockTemplate extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_lock_template";
    /**
    * Generates CDKTN code for importing a DataPostplaneLockTemplate resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneLockTemplate to import
    * @param importFromId The id of the existing DataPostplaneLockTemplate that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_template#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneLockTemplate to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/lock_template postplane_lock_template} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneLockTemplateConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneLockTemplateConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    get createdAt(): string;
    get html(): string;
    get isDefault(): cdktn.IResolvable;
    get language(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get revision(): number;
    get subject(): string;
    get text(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
