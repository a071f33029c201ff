import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DkimKeyConfig extends cdktn.TerraformMetaArguments {
    /**
    * `rsa` (rsa-sha256) or `ed25519` (RFC 8463), which not every receiver knows: have an RSA key beside it, and both sign. Default `rsa`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#algorithm DkimKey#algorithm}
    */
    readonly algorithm?: string;
    /**
    * Length of an RSA key: 1024, 2048 or 4096. Warning: 1024 bits are weak, and only for DNS that takes no long records. Null: 2048, or what the given private key has. Not for `ed25519`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#bits DkimKey#bits}
    */
    readonly bits?: number;
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#domain DkimKey#domain}
    */
    readonly domain: string;
    /**
    * Your own private key as PEM, without passphrase: RSA of 1024 to 4096 bits, or Ed25519, as `algorithm` says. Null: made by the server at creation, and kept afterwards.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#private_key_wo DkimKey#private_key_wo}
    */
    readonly privateKeyWo?: string;
    /**
    * Raise it whenever `private_key_wo` changes: write-only values are not compared, this number is.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#private_key_wo_version DkimKey#private_key_wo_version}
    */
    readonly privateKeyWoVersion?: number;
    /**
    * Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#selector DkimKey#selector}
    */
    readonly selector: string;
    /**
    * `active`: signs. `retiring`: signs no more, and its record stays for mail under way. `revoked`: the record says that the key is void. Default `active`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#state DkimKey#state}
    */
    readonly state?: string;
}
export interface DkimKeyDnsRecord {
}
export declare function dkimKeyDnsRecordToTerraform(struct?: DkimKeyDnsRecord): any;
export declare function dkimKeyDnsRecordToHclTerraform(struct?: DkimKeyDnsRecord): any;
export declare class DkimKeyDnsRecordOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DkimKeyDnsRecord | undefined;
    set internalValue(value: DkimKeyDnsRecord | undefined);
    get chunks(): string[];
    get name(): string;
    get value(): string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key postplane_dkim_key}
*/
export declare class DkimKey extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_dkim_key";
    /**
    * Generates CDKTN code for importing a DkimKey resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DkimKey to import
    * @param importFromId The id of the existing DkimKey that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DkimKey to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/dkim_key postplane_dkim_key} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DkimKeyConfig
    */
    constructor(scope: Construct, id: string, config: DkimKeyConfig);
    private _algorithm?;
    get algorithm(): string;
    set algorithm(value: string);
    resetAlgorithm(): void;
    get algorithmInput(): string | undefined;
    private _bits?;
    get bits(): number;
    set bits(value: number);
    resetBits(): void;
    get bitsInput(): number | undefined;
    private _dnsRecord;
    get dnsRecord(): DkimKeyDnsRecordOutputReference;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    get privateKeySet(): cdktn.IResolvable;
    get privateKeySetAt(): string;
    private _privateKeyWo?;
    /**
    * @deprecated Write-only: the provider never returns this value; reading it always yields null by protocol contract. The getter remains for compatibility and will be removed in a future prebuilt-provider major.
    */
    get privateKeyWo(): string;
    set privateKeyWo(value: string);
    resetPrivateKeyWo(): void;
    get privateKeyWoInput(): string | undefined;
    private _privateKeyWoVersion?;
    get privateKeyWoVersion(): number;
    set privateKeyWoVersion(value: number);
    resetPrivateKeyWoVersion(): void;
    get privateKeyWoVersionInput(): number | undefined;
    get publicKey(): string;
    private _selector?;
    get selector(): string;
    set selector(value: string);
    get selectorInput(): string | undefined;
    private _state?;
    get state(): string;
    set state(value: string);
    resetState(): void;
    get stateInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
