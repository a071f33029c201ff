import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface PostplaneProviderConfig {
    /**
    * Why, for the audit: a commit, the address of a run. It goes with every write. Default: the environment variable POSTPLANE_CHANGE_REASON, else none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#change_reason PostplaneProvider#change_reason}
    */
    readonly changeReason?: string;
    /**
    * Address of the control plane, such as https://mail.example.net. Default: the environment variable POSTPLANE_ENDPOINT.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#endpoint PostplaneProvider#endpoint}
    */
    readonly endpoint?: string;
    /**
    * Who manages these objects: the name of this configuration or its pipeline, for example its repository. It is claimed for what is read and written, so that others see whose it is (`foreign_writes` of the admin says what follows when they write nevertheless), and `postplane_drift_report` finds what they did. Default: the environment variable POSTPLANE_MANAGED_BY, else nobody.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#managed_by PostplaneProvider#managed_by}
    */
    readonly managedBy?: string;
    /**
    * `server`: each planned change is also checked by the control plane, without effect. `offline`: plans check the configuration alone. Default `server`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#plan_checks PostplaneProvider#plan_checks}
    */
    readonly planChecks?: string;
    /**
    * Whether every write is refused before it leaves: for plans and drift checks that must change nothing, whatever the token may do. Ephemeral resources and actions write, too. Default: the environment variable POSTPLANE_READ_ONLY, else false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#read_only PostplaneProvider#read_only}
    */
    readonly readOnly?: boolean | cdktn.IResolvable;
    /**
    * Bearer token. Default: the environment variable POSTPLANE_TOKEN.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#token PostplaneProvider#token}
    */
    readonly token?: string;
    /**
    * Alias name
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#alias PostplaneProvider#alias}
    */
    readonly alias?: string;
}
import { PostplaneProviderFunctions } from '../provider-functions/index.js';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs postplane}
*/
export declare class PostplaneProvider extends cdktn.TerraformProvider {
    static readonly tfResourceType = "postplane";
    /**
    * Generates CDKTN code for importing a PostplaneProvider resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the PostplaneProvider to import
    * @param importFromId The id of the existing PostplaneProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the PostplaneProvider to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs postplane} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options PostplaneProviderConfig = {}
    */
    constructor(scope: Construct, id: string, config?: PostplaneProviderConfig);
    private _changeReason?;
    get changeReason(): string | undefined;
    set changeReason(value: string | undefined);
    resetChangeReason(): void;
    get changeReasonInput(): string | undefined;
    private _endpoint?;
    get endpoint(): string | undefined;
    set endpoint(value: string | undefined);
    resetEndpoint(): void;
    get endpointInput(): string | undefined;
    private _managedBy?;
    get managedBy(): string | undefined;
    set managedBy(value: string | undefined);
    resetManagedBy(): void;
    get managedByInput(): string | undefined;
    private _planChecks?;
    get planChecks(): string | undefined;
    set planChecks(value: string | undefined);
    resetPlanChecks(): void;
    get planChecksInput(): string | undefined;
    private _readOnly?;
    get readOnly(): boolean | cdktn.IResolvable | undefined;
    set readOnly(value: boolean | cdktn.IResolvable | undefined);
    resetReadOnly(): void;
    get readOnlyInput(): boolean | cdktn.IResolvable | undefined;
    private _token?;
    get token(): string | undefined;
    set token(value: string | undefined);
    resetToken(): void;
    get tokenInput(): string | undefined;
    private _alias?;
    get alias(): string | undefined;
    set alias(value: string | undefined);
    resetAlias(): void;
    get aliasInput(): string | undefined;
    private _functions?;
    /**
    * Provider-defined functions of the postplane provider.
    */
    get functions(): PostplaneProviderFunctions;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
