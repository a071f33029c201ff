import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface SmarthostConfig extends cdktf.TerraformMetaArguments {
    /**
    * The admin it belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#admin Smarthost#admin}
    */
    readonly admin: string;
    /**
    * Whose server it is.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#description Smarthost#description}
    */
    readonly description?: string;
    /**
    * Host name (its A and AAAA records, no MX) or IP address, IPv6 without brackets.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#host Smarthost#host}
    */
    readonly host: string;
    /**
    * Unique in the installation; not `mx`, which stands for the hosts of the recipients.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#name Smarthost#name}
    */
    readonly name: string;
    /**
    * The password. Null keeps the stored one, unless host, port, tls or username change: it is not sent anywhere that it was not given for.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#password_wo Smarthost#password_wo}
    */
    readonly passwordWo?: string;
    /**
    * Raise it whenever `password_wo` changes: write-only values are not compared, this number is.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#password_wo_version Smarthost#password_wo_version}
    */
    readonly passwordWoVersion?: number;
    /**
    * TCP port. Default 587.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#port Smarthost#port}
    */
    readonly port?: number;
    /**
    * `require_verified` (STARTTLS and a valid certificate for the host), `require` (any certificate), `implicit` (TLS at once, as on port 465, and a valid certificate), `opportunistic` (STARTTLS when offered) or `none`. With a username one of the first three. Default `require_verified`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#tls Smarthost#tls}
    */
    readonly tls?: string;
    /**
    * Who the relay logs in as (AUTH PLAIN or LOGIN). Null: without a login.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#username Smarthost#username}
    */
    readonly username?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost postplane_smarthost}
*/
export declare class Smarthost extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_smarthost";
    /**
    * Generates CDKTF code for importing a Smarthost resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Smarthost to import
    * @param importFromId The id of the existing Smarthost that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Smarthost to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/smarthost postplane_smarthost} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SmarthostConfig
    */
    constructor(scope: Construct, id: string, config: SmarthostConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _host?;
    get host(): string;
    set host(value: string);
    get hostInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get passwordSet(): cdktf.IResolvable;
    get passwordSetAt(): string;
    private _passwordWo?;
    get passwordWo(): string;
    set passwordWo(value: string);
    resetPasswordWo(): void;
    get passwordWoInput(): string | undefined;
    private _passwordWoVersion?;
    get passwordWoVersion(): number;
    set passwordWoVersion(value: number);
    resetPasswordWoVersion(): void;
    get passwordWoVersionInput(): number | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    private _tls?;
    get tls(): string;
    set tls(value: string);
    resetTls(): void;
    get tlsInput(): string | undefined;
    private _username?;
    get username(): string;
    set username(value: string);
    resetUsername(): void;
    get usernameInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
