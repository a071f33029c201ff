import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface EphemeralPostplaneApiTokenConfig extends cdktn.TerraformEphemeralMetaArguments {
    /**
    * The admin whose subtree it reaches. Null: as far as the token of the provider.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token#admin EphemeralPostplaneApiToken#admin}
    */
    readonly admin?: string;
    /**
    * What the change log calls it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token#name EphemeralPostplaneApiToken#name}
    */
    readonly name: string;
    /**
    * For how many seconds it lives unless it is renewed, 60 to 86400. Terraform renews it at half that time, for as long as the run needs it; after a crash it ends by itself. Default 900.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token#ttl_seconds EphemeralPostplaneApiToken#ttl_seconds}
    */
    readonly ttlSeconds?: number;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token postplane_api_token}
*/
export declare class EphemeralPostplaneApiToken extends cdktn.TerraformEphemeralResource {
    static readonly tfResourceType = "postplane_api_token";
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/ephemeral-resources/api_token postplane_api_token} Ephemeral Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options EphemeralPostplaneApiTokenConfig
    */
    constructor(scope: Construct, id: string, config: EphemeralPostplaneApiTokenConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    get expiresAt(): string;
    get id(): string;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get token(): string;
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
