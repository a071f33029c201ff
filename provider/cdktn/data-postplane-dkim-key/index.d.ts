import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneDkimKeyConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_key#domain DataPostplaneDkimKey#domain}
    */
    readonly domain: string;
    /**
    * Any name; it leads the name of the DNS record. Lower-case letters, digits, "-" and dots, up to 63 characters, not `none`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_key#selector DataPostplaneDkimKey#selector}
    */
    readonly selector: string;
}
export interface DataPostplaneDkimKeyDnsRecord {
}
export declare function dataPostplaneDkimKeyDnsRecordToTerraform(struct?: DataPostplaneDkimKeyDnsRecord): any;
export declare function dataPostplaneDkimKeyDnsRecordToHclTerraform(struct?: DataPostplaneDkimKeyDnsRecord): any;
export declare class DataPostplaneDkimKeyDnsRecordOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDkimKeyDnsRecord | undefined;
    set internalValue(value: DataPostplaneDkimKeyDnsRecord | undefined);
    get chunks(): string[];
    get name(): string;
    get value(): string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_key postplane_dkim_key}
*/
export declare class DataPostplaneDkimKey extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_dkim_key";
    /**
    * Generates CDKTN code for importing a DataPostplaneDkimKey resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDkimKey to import
    * @param importFromId The id of the existing DataPostplaneDkimKey that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_key#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDkimKey to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_key postplane_dkim_key} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDkimKeyConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneDkimKeyConfig);
    get algorithm(): string;
    get bits(): number;
    get createdAt(): string;
    private _dnsRecord;
    get dnsRecord(): DataPostplaneDkimKeyDnsRecordOutputReference;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    get privateKeySet(): cdktn.IResolvable;
    get privateKeySetAt(): string;
    get privateKeyWoVersion(): number;
    get publicKey(): string;
    get revision(): number;
    private _selector?;
    get selector(): string;
    set selector(value: string);
    get selectorInput(): string | undefined;
    get state(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
