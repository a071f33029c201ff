import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DomainVerificationConfig extends cdktn.TerraformMetaArguments {
    /**
    * The domain to verify.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain_verification#domain DomainVerification#domain}
    */
    readonly domain: string;
    /**
    * For how many seconds apply waits, 1 to 86400. Default 600.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain_verification#timeout_seconds DomainVerification#timeout_seconds}
    */
    readonly timeoutSeconds?: number;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain_verification postplane_domain_verification}
*/
export declare class DomainVerification extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_domain_verification";
    /**
    * Generates CDKTN code for importing a DomainVerification resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DomainVerification to import
    * @param importFromId The id of the existing DomainVerification that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain_verification#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DomainVerification to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain_verification postplane_domain_verification} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DomainVerificationConfig
    */
    constructor(scope: Construct, id: string, config: DomainVerificationConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    get status(): string;
    private _timeoutSeconds?;
    get timeoutSeconds(): number;
    set timeoutSeconds(value: number);
    resetTimeoutSeconds(): void;
    get timeoutSecondsInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
