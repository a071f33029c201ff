import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneAdministrativeLockConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the outgoing user this belongs to: its domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/administrative_lock#domain DataPostplaneAdministrativeLock#domain}
    */
    readonly domain: string;
    /**
    * Key of the outgoing user this belongs to: its name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/administrative_lock#outgoing_user DataPostplaneAdministrativeLock#outgoing_user}
    */
    readonly outgoingUser: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/administrative_lock postplane_administrative_lock}
*/
export declare class DataPostplaneAdministrativeLock extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_administrative_lock";
    /**
    * Generates CDKTN code for importing a DataPostplaneAdministrativeLock resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneAdministrativeLock to import
    * @param importFromId The id of the existing DataPostplaneAdministrativeLock that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/administrative_lock#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneAdministrativeLock to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/administrative_lock postplane_administrative_lock} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneAdministrativeLockConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneAdministrativeLockConfig);
    get createdAt(): string;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    get outgoingUserInput(): string | undefined;
    get reason(): string;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
