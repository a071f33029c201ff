import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface TrustedRelayConfig extends cdktn.TerraformMetaArguments {
    /**
    * The networks they connect from. Providers publish and change theirs: Google those behind the SPF record of _spf.google.com, Microsoft those behind spf.protection.outlook.com (and at endpoints.office.com, service Exchange).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#cidrs TrustedRelay#cidrs}
    */
    readonly cidrs: string[];
    /**
    * What people call it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#description TrustedRelay#description}
    */
    readonly description?: string;
    /**
    * For match `header`: the field that holds the domain, or an address of it. Lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#header_name TrustedRelay#header_name}
    */
    readonly headerName?: string;
    /**
    * Where the domain that sends is taken from: the `envelope_sender_domain` (for the null sender the domain in From), or a `header` that the servers add. Default `envelope_sender_domain`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#match TrustedRelay#match}
    */
    readonly match?: string;
    /**
    * Unique where it stands.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#name TrustedRelay#name}
    */
    readonly name: string;
    /**
    * Whose servers they are: `google`, `microsoft` or `custom`. It is a note: the networks are in `cidrs`. Default `custom`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#provider_name TrustedRelay#provider_name}
    */
    readonly providerName?: string;
    /**
    * What proves that the domain sends: `none`; `header_secret`, a field that the domain's servers add; or `authenticated_author`, a DKIM signature of the domain (d=) on a message whose From is of the domain. The networks of a provider are shared by all its customers: with `none` each of them can send as any domain that permits re-authentication. Default `none`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#require TrustedRelay#require}
    */
    readonly require?: string;
    /**
    * For require `header_secret`: the field that holds the secret; it is taken out of each message. Lower-case. Default `x-postplane-secret`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#secret_header TrustedRelay#secret_header}
    */
    readonly secretHeader?: string;
    /**
    * For require `header_secret`: the secret, at least 16 characters. Null keeps the stored one.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#secret_wo TrustedRelay#secret_wo}
    */
    readonly secretWo?: string;
    /**
    * Raise it whenever `secret_wo` changes: write-only values are not compared, this number is.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#secret_wo_version TrustedRelay#secret_wo_version}
    */
    readonly secretWoVersion?: number;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay postplane_trusted_relay}
*/
export declare class TrustedRelay extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_trusted_relay";
    /**
    * Generates CDKTN code for importing a TrustedRelay resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the TrustedRelay to import
    * @param importFromId The id of the existing TrustedRelay that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the TrustedRelay to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/trusted_relay postplane_trusted_relay} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options TrustedRelayConfig
    */
    constructor(scope: Construct, id: string, config: TrustedRelayConfig);
    private _cidrs?;
    get cidrs(): string[];
    set cidrs(value: string[]);
    get cidrsInput(): string[] | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _headerName?;
    get headerName(): string;
    set headerName(value: string);
    resetHeaderName(): void;
    get headerNameInput(): string | undefined;
    private _match?;
    get match(): string;
    set match(value: string);
    resetMatch(): void;
    get matchInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _providerName?;
    get providerName(): string;
    set providerName(value: string);
    resetProviderName(): void;
    get providerNameInput(): string | undefined;
    private _require?;
    get require(): string;
    set require(value: string);
    resetRequire(): void;
    get requireInput(): string | undefined;
    private _secretHeader?;
    get secretHeader(): string;
    set secretHeader(value: string);
    resetSecretHeader(): void;
    get secretHeaderInput(): string | undefined;
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
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
