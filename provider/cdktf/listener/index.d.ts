import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface ListenerConfig extends cdktf.TerraformMetaArguments {
    /**
    * The address to listen on; `0.0.0.0`: all of IPv4, `::`: all. Default `0.0.0.0`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#address Listener#address}
    */
    readonly address?: string;
    /**
    * The certificate to present, as a chain in PEM form: its own first, then each that issued the one before. Null: that of the relay (POSTPLANE_TLS_CERT). A new one is presented from the next handshake on; sessions go on. Not with `tls` `none`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#certificate Listener#certificate}
    */
    readonly certificate?: string;
    /**
    * Who connects there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#description Listener#description}
    */
    readonly description?: string;
    /**
    * `incoming`: mail for our domains, as on port 25. `outgoing`: mail of outgoing users, as on port 587.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#direction Listener#direction}
    */
    readonly direction: string;
    /**
    * Whether relays listen. Sessions of a listener that is switched off end between two messages. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#enabled Listener#enabled}
    */
    readonly enabled?: boolean | cdktf.IResolvable;
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#name Listener#name}
    */
    readonly name: string;
    /**
    * The TCP port. It must not be one that a relay has from its settings.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#port Listener#port}
    */
    readonly port: number;
    /**
    * The private key of `certificate` as PEM, without passphrase: RSA of 2048 to 4096 bits, ECDSA on P-256, P-384 or P-521, or Ed25519. Terraform sends it with each change of `certificate`, also when its version stays. It is forgotten when `certificate` is null.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#private_key_wo Listener#private_key_wo}
    */
    readonly privateKeyWo?: string;
    /**
    * Raise it whenever `private_key_wo` changes: write-only values are not compared, this number is.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#private_key_wo_version Listener#private_key_wo_version}
    */
    readonly privateKeyWoVersion?: number;
    /**
    * Networks of load balancers. A connection from there must begin with a PROXY header (version 1 or 2), which names the client; without one it is closed. From elsewhere no such header is taken. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#proxy_protocol Listener#proxy_protocol}
    */
    readonly proxyProtocol?: string[];
    /**
    * Of `outgoing`: whether passwords are taken within TLS alone. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#require_tls_for_auth Listener#require_tls_for_auth}
    */
    readonly requireTlsForAuth?: boolean | cdktf.IResolvable;
    /**
    * `starttls`: in clear until the client asks for TLS. `implicit`: TLS at once. `auto`: both, told apart by the first octet. `none`: no TLS. Default `starttls`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#tls Listener#tls}
    */
    readonly tls?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener postplane_listener}
*/
export declare class Listener extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_listener";
    /**
    * Generates CDKTF code for importing a Listener resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Listener to import
    * @param importFromId The id of the existing Listener that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Listener to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/listener postplane_listener} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ListenerConfig
    */
    constructor(scope: Construct, id: string, config: ListenerConfig);
    private _address?;
    get address(): string;
    set address(value: string);
    resetAddress(): void;
    get addressInput(): string | undefined;
    private _certificate?;
    get certificate(): string;
    set certificate(value: string);
    resetCertificate(): void;
    get certificateInput(): string | undefined;
    get certificateExpiresAt(): string;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    get directionInput(): string | undefined;
    private _enabled?;
    get enabled(): boolean | cdktf.IResolvable;
    set enabled(value: boolean | cdktf.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktf.IResolvable | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    get portInput(): number | undefined;
    get privateKeySet(): cdktf.IResolvable;
    get privateKeySetAt(): string;
    private _privateKeyWo?;
    get privateKeyWo(): string;
    set privateKeyWo(value: string);
    resetPrivateKeyWo(): void;
    get privateKeyWoInput(): string | undefined;
    private _privateKeyWoVersion?;
    get privateKeyWoVersion(): number;
    set privateKeyWoVersion(value: number);
    resetPrivateKeyWoVersion(): void;
    get privateKeyWoVersionInput(): number | undefined;
    private _proxyProtocol?;
    get proxyProtocol(): string[];
    set proxyProtocol(value: string[]);
    resetProxyProtocol(): void;
    get proxyProtocolInput(): string[] | undefined;
    private _requireTlsForAuth?;
    get requireTlsForAuth(): boolean | cdktf.IResolvable;
    set requireTlsForAuth(value: boolean | cdktf.IResolvable);
    resetRequireTlsForAuth(): void;
    get requireTlsForAuthInput(): boolean | cdktf.IResolvable | undefined;
    private _tls?;
    get tls(): string;
    set tls(value: string);
    resetTls(): void;
    get tlsInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
