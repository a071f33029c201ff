import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface EphemeralPostplaneOutgoingUserCredentialConfig extends cdktn.TerraformEphemeralMetaArguments {
    /**
    * The domain of the outgoing user.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential#domain EphemeralPostplaneOutgoingUserCredential#domain}
    */
    readonly domain: string;
    /**
    * Name of the outgoing user.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential#outgoing_user EphemeralPostplaneOutgoingUserCredential#outgoing_user}
    */
    readonly outgoingUser: string;
    /**
    * For how many seconds it lives unless it is renewed, 60 to 86400. Terraform renews it at half that time, for as long as the run needs it; after a crash it ends by itself. Default 900.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential#ttl_seconds EphemeralPostplaneOutgoingUserCredential#ttl_seconds}
    */
    readonly ttlSeconds?: number;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential postplane_outgoing_user_credential}
*/
export declare class EphemeralPostplaneOutgoingUserCredential extends cdktn.TerraformEphemeralResource {
    static readonly tfResourceType = "postplane_outgoing_user_credential";
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/outgoing_user_credential postplane_outgoing_user_credential} Ephemeral Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options EphemeralPostplaneOutgoingUserCredentialConfig
    */
    constructor(scope: Construct, id: string, config: EphemeralPostplaneOutgoingUserCredentialConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    get expiresAt(): string;
    get id(): string;
    get login(): string;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    get outgoingUserInput(): string | undefined;
    get password(): string;
    private _ttlSeconds?;
    get ttlSeconds(): number;
    set ttlSeconds(value: number);
    resetTtlSeconds(): void;
    get ttlSecondsInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
