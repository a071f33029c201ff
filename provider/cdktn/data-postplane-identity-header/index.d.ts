import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneIdentityHeaderConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the outgoing user this belongs to: its domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_header#domain DataPostplaneIdentityHeader#domain}
    */
    readonly domain: string;
    /**
    * Name of the header field, lower-case; matched without regard to case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_header#name DataPostplaneIdentityHeader#name}
    */
    readonly name: string;
    /**
    * Key of the outgoing user this belongs to: its name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_header#outgoing_user DataPostplaneIdentityHeader#outgoing_user}
    */
    readonly outgoingUser: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_header postplane_identity_header}
*/
export declare class DataPostplaneIdentityHeader extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_identity_header";
    /**
    * Generates CDKTN code for importing a DataPostplaneIdentityHeader resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneIdentityHeader to import
    * @param importFromId The id of the existing DataPostplaneIdentityHeader that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_header#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneIdentityHeader to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/identity_header postplane_identity_header} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneIdentityHeaderConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneIdentityHeaderConfig);
    get createdAt(): string;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    get flags(): string[];
    get group(): number;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    get outgoingUserInput(): string | undefined;
    get pattern(): string;
    get position(): number;
    get remove(): cdktn.IResolvable;
    get revision(): number;
    get updatedAt(): string;
    get valueMode(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
