import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface OutgoingUsersExclusiveConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_users_exclusive#domain OutgoingUsersExclusive#domain}
    */
    readonly domain: string;
    /**
    * The outgoing users that stay. Refer to their resources, so that these are created first.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_users_exclusive#names OutgoingUsersExclusive#names}
    */
    readonly names: string[];
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_users_exclusive postplane_outgoing_users_exclusive}
*/
export declare class OutgoingUsersExclusive extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_outgoing_users_exclusive";
    /**
    * Generates CDKTN code for importing a OutgoingUsersExclusive resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the OutgoingUsersExclusive to import
    * @param importFromId The id of the existing OutgoingUsersExclusive that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_users_exclusive#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the OutgoingUsersExclusive to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/outgoing_users_exclusive postplane_outgoing_users_exclusive} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options OutgoingUsersExclusiveConfig
    */
    constructor(scope: Construct, id: string, config: OutgoingUsersExclusiveConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _names?;
    get names(): string[];
    set names(value: string[]);
    get namesInput(): string[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
