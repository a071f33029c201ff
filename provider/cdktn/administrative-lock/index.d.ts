import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface AdministrativeLockConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the outgoing user this belongs to: its domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/administrative_lock#domain AdministrativeLock#domain}
    */
    readonly domain: string;
    /**
    * Key of the outgoing user this belongs to: its name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/administrative_lock#outgoing_user AdministrativeLock#outgoing_user}
    */
    readonly outgoingUser: string;
    /**
    * Why. It is for administrators, senders are not told.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/administrative_lock#reason AdministrativeLock#reason}
    */
    readonly reason: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/administrative_lock postplane_administrative_lock}
*/
export declare class AdministrativeLock extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_administrative_lock";
    /**
    * Generates CDKTN code for importing a AdministrativeLock resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the AdministrativeLock to import
    * @param importFromId The id of the existing AdministrativeLock that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/administrative_lock#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the AdministrativeLock to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/administrative_lock postplane_administrative_lock} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AdministrativeLockConfig
    */
    constructor(scope: Construct, id: string, config: AdministrativeLockConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    get outgoingUserInput(): string | undefined;
    private _reason?;
    get reason(): string;
    set reason(value: string);
    get reasonInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
