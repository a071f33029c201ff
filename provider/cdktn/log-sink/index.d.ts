import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface LogSinkConfig extends cdktn.TerraformMetaArguments {
    /**
    * Of `webhook` and `syslog` over `tls`: who signs the certificate of the server, as PEM. Null: the public authorities.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#ca_certificate LogSink#ca_certificate}
    */
    readonly caCertificate?: string;
    /**
    * Who reads it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#description LogSink#description}
    */
    readonly description?: string;
    /**
    * Whether events are sent; those of the time without are not sent later. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#enabled LogSink#enabled}
    */
    readonly enabled?: boolean | cdktn.IResolvable;
    /**
    * What is sent: `message` (each change of a recipient of a message, as `message.delivered`) and `lock` (as `identity.locked`). Default both.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#events LogSink#events}
    */
    readonly events?: string[];
    /**
    * Of `syslog`: the facility. Null: `mail`. One of `mail`, `daemon`, `local0`, `local1`, `local2`, `local3`, `local4`, `local5`, `local6`, `local7`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#facility LogSink#facility}
    */
    readonly facility?: string;
    /**
    * Of `file`: its name in POSTPLANE_LOG_SINK_DIR of the node that has the sink; `.ndjson` is added.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#file_name LogSink#file_name}
    */
    readonly fileName?: string;
    /**
    * Of `syslog`: the server.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#host LogSink#host}
    */
    readonly host?: string;
    /**
    * Unique in its scope.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#name LogSink#name}
    */
    readonly name: string;
    /**
    * Of `syslog`. Null: 6514 for `tls`, else 514.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#port LogSink#port}
    */
    readonly port?: number;
    /**
    * Of `webhook`: signs each batch. `Postplane-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 over "<seconds>.<body>". At least 16 characters.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#secret_wo LogSink#secret_wo}
    */
    readonly secretWo?: string;
    /**
    * Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#secret_wo_version LogSink#secret_wo_version}
    */
    readonly secretWoVersion?: number;
    /**
    * Only message events with these statuses. Empty: all. One of `queued`, `delivered`, `bounced`, `delivery-failed`, `queue-frozen`, `queue-bounced`, `queue-removed`, `queue-expired`, `quarantined`, `quarantine-expired`, `quarantine-removed`, `rejected`, `not-accepted`, `blackholed`, `released`, `auto-released`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#statuses LogSink#statuses}
    */
    readonly statuses?: string[];
    /**
    * Of `syslog`: `tls` (RFC 5425), `tcp` (RFC 6587, octet counting) or `udp` (RFC 5426), which may lose messages. Null: `tls`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#transport LogSink#transport}
    */
    readonly transport?: string;
    /**
    * `syslog` (RFC 5424), `webhook` (batches of JSON) or `file` (a line of JSON for each event).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#type LogSink#type}
    */
    readonly type: string;
    /**
    * Of `webhook`: where batches are posted to, https.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#url LogSink#url}
    */
    readonly url?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink postplane_log_sink}
*/
export declare class LogSink extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_log_sink";
    /**
    * Generates CDKTN code for importing a LogSink resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LogSink to import
    * @param importFromId The id of the existing LogSink that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LogSink to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/log_sink postplane_log_sink} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LogSinkConfig
    */
    constructor(scope: Construct, id: string, config: LogSinkConfig);
    private _caCertificate?;
    get caCertificate(): string;
    set caCertificate(value: string);
    resetCaCertificate(): void;
    get caCertificateInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _enabled?;
    get enabled(): boolean | cdktn.IResolvable;
    set enabled(value: boolean | cdktn.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktn.IResolvable | undefined;
    private _events?;
    get events(): string[];
    set events(value: string[]);
    resetEvents(): void;
    get eventsInput(): string[] | undefined;
    private _facility?;
    get facility(): string;
    set facility(value: string);
    resetFacility(): void;
    get facilityInput(): string | undefined;
    private _fileName?;
    get fileName(): string;
    set fileName(value: string);
    resetFileName(): void;
    get fileNameInput(): string | undefined;
    private _host?;
    get host(): string;
    set host(value: string);
    resetHost(): void;
    get hostInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    resetPort(): void;
    get portInput(): number | undefined;
    get secretSet(): cdktn.IResolvable;
    get secretSetAt(): string;
    private _secretWo?;
    /**
    * @deprecated Write-only: the provider never returns this value; reading it always yields null by protocol contract. The getter remains for compatibility and will be removed in a future prebuilt-provider major.
    */
    get secretWo(): string;
    set secretWo(value: string);
    resetSecretWo(): void;
    get secretWoInput(): string | undefined;
    private _secretWoVersion?;
    get secretWoVersion(): number;
    set secretWoVersion(value: number);
    resetSecretWoVersion(): void;
    get secretWoVersionInput(): number | undefined;
    private _statuses?;
    get statuses(): string[];
    set statuses(value: string[]);
    resetStatuses(): void;
    get statusesInput(): string[] | undefined;
    private _transport?;
    get transport(): string;
    set transport(value: string);
    resetTransport(): void;
    get transportInput(): string | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    private _url?;
    get url(): string;
    set url(value: string);
    resetUrl(): void;
    get urlInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
