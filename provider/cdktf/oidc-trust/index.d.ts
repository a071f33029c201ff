import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface OidcTrustConfig extends cdktf.TerraformMetaArguments {
    /**
    * What the tokens may do: `read` (reads and dry runs, for plans) or `write`. Default `read`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#access OidcTrust#access}
    */
    readonly access?: string;
    /**
    * The admin whose subtree the tokens reach. Null: the installation, for which only a token of the installation may say so.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#admin OidcTrust#admin}
    */
    readonly admin?: string;
    /**
    * Whom they are made for: exactly as in `aud`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#audience OidcTrust#audience}
    */
    readonly audience: string;
    /**
    * Further claims and the value each must have, exactly or, with `*` at its end, as a beginning: `repository`, `ref`, `sub`. At least one; of an issuer that everybody may use, one that names your organisation there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#claims OidcTrust#claims}
    */
    readonly claims: {
        [key: string]: string;
    };
    /**
    * Which pipeline it is for.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#description OidcTrust#description}
    */
    readonly description?: string;
    /**
    * Whether ID tokens are exchanged. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#enabled OidcTrust#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Who signs the ID tokens: an https URL, exactly as in `iss`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#issuer OidcTrust#issuer}
    */
    readonly issuer: string;
    /**
    * The public keys of the issuer as JSON (RFC 7517), where the control plane cannot reach it. Null: fetched as `/.well-known/openid-configuration` of the issuer says.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#jwks OidcTrust#jwks}
    */
    readonly jwks?: string;
    /**
    * How long the tokens live at most, in seconds. Default 900.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#max_seconds OidcTrust#max_seconds}
    */
    readonly maxSeconds?: number;
    /**
    * Unique in the installation; the name of the tokens.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#name OidcTrust#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust postplane_oidc_trust}
*/
export declare class OidcTrust extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_oidc_trust";
    /**
    * Generates CDKTF code for importing a OidcTrust resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the OidcTrust to import
    * @param importFromId The id of the existing OidcTrust that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the OidcTrust to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/oidc_trust postplane_oidc_trust} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options OidcTrustConfig
    */
    constructor(scope: Construct, id: string, config: OidcTrustConfig);
    private _access?;
    get access(): string;
    set access(value: string);
    resetAccess(): void;
    get accessInput(): string | undefined;
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _audience?;
    get audience(): string;
    set audience(value: string);
    get audienceInput(): string | undefined;
    private _claims?;
    get claims(): {
        [key: string]: string;
    };
    set claims(value: {
        [key: string]: string;
    });
    get claimsInput(): {
        [key: string]: string;
    } | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
    private _issuer?;
    get issuer(): string;
    set issuer(value: string);
    get issuerInput(): string | undefined;
    private _jwks?;
    get jwks(): string;
    set jwks(value: string);
    resetJwks(): void;
    get jwksInput(): string | undefined;
    private _maxSeconds?;
    get maxSeconds(): number;
    set maxSeconds(value: number);
    resetMaxSeconds(): void;
    get maxSecondsInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
