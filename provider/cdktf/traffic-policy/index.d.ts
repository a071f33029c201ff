import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface TrafficPolicyConfig extends cdktf.TerraformMetaArguments {
    /**
    * Which provider it is for.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#description TrafficPolicy#description}
    */
    readonly description?: string;
    /**
    * Recipient domains: a name (`gmail.com`) or all below one (`*.example.net`), lower-case. Order means nothing. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#domains TrafficPolicy#domains}
    */
    readonly domains?: string[];
    /**
    * Most deliveries at once. Null: up to 20 to each domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#max_connections TrafficPolicy#max_connections}
    */
    readonly maxConnections?: number;
    /**
    * After how many messages a connection is closed. Null: 1000.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#max_messages_per_connection TrafficPolicy#max_messages_per_connection}
    */
    readonly maxMessagesPerConnection?: number;
    /**
    * Most messages begun in any 60 seconds, spread over them. Null: no limit.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#max_per_minute TrafficPolicy#max_per_minute}
    */
    readonly maxPerMinute?: number;
    /**
    * Hosts that MX records of recipient domains name, in the same form (`*.google.com`): for all domains that a provider has mail for. The first message to a domain finds them out, one at a time for each domain, and does not wait. Order means nothing. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#mx_hosts TrafficPolicy#mx_hosts}
    */
    readonly mxHosts?: string[];
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#name TrafficPolicy#name}
    */
    readonly name: string;
    /**
    * Whether it is for smarthosts: that of POSTPLANE_SMARTHOST, and declared ones whose host no `mx_hosts` names. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#smarthost TrafficPolicy#smarthost}
    */
    readonly smarthost?: boolean | cdktf.IResolvable;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy postplane_traffic_policy}
*/
export declare class TrafficPolicy extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_traffic_policy";
    /**
    * Generates CDKTF code for importing a TrafficPolicy resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the TrafficPolicy to import
    * @param importFromId The id of the existing TrafficPolicy that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the TrafficPolicy to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/traffic_policy postplane_traffic_policy} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options TrafficPolicyConfig
    */
    constructor(scope: Construct, id: string, config: TrafficPolicyConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _domains?;
    get domains(): string[];
    set domains(value: string[]);
    resetDomains(): void;
    get domainsInput(): string[] | undefined;
    private _maxConnections?;
    get maxConnections(): number;
    set maxConnections(value: number);
    resetMaxConnections(): void;
    get maxConnectionsInput(): number | undefined;
    private _maxMessagesPerConnection?;
    get maxMessagesPerConnection(): number;
    set maxMessagesPerConnection(value: number);
    resetMaxMessagesPerConnection(): void;
    get maxMessagesPerConnectionInput(): number | undefined;
    private _maxPerMinute?;
    get maxPerMinute(): number;
    set maxPerMinute(value: number);
    resetMaxPerMinute(): void;
    get maxPerMinuteInput(): number | undefined;
    private _mxHosts?;
    get mxHosts(): string[];
    set mxHosts(value: string[]);
    resetMxHosts(): void;
    get mxHostsInput(): string[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _smarthost?;
    get smarthost(): boolean | cdktf.IResolvable;
    set smarthost(value: boolean | cdktf.IResolvable);
    resetSmarthost(): void;
    get smarthostInput(): boolean | cdktf.IResolvable | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
