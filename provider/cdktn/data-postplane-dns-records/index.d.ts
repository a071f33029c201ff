import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneDnsRecordsConfig extends cdktn.TerraformMetaArguments {
    /**
    * The admin the domain belongs to, or will belong to: the verification value depends on it. Needed while the domain does not exist.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dns_records#admin DataPostplaneDnsRecords#admin}
    */
    readonly admin?: string;
    /**
    * The domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dns_records#domain DataPostplaneDnsRecords#domain}
    */
    readonly domain: string;
    /**
    * The region the domain will have: the MX hosts depend on it. Only used while the domain does not exist.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dns_records#region DataPostplaneDnsRecords#region}
    */
    readonly region?: string;
}
export interface DataPostplaneDnsRecordsRecords {
}
export declare function dataPostplaneDnsRecordsRecordsToTerraform(struct?: DataPostplaneDnsRecordsRecords): any;
export declare function dataPostplaneDnsRecordsRecordsToHclTerraform(struct?: DataPostplaneDnsRecordsRecords): any;
export declare class DataPostplaneDnsRecordsRecordsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectKey the key of this item in the map
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectKey: string);
    get internalValue(): DataPostplaneDnsRecordsRecords | undefined;
    set internalValue(value: DataPostplaneDnsRecordsRecords | undefined);
    get name(): string;
    get priority(): number;
    get purpose(): string;
    get required(): cdktn.IResolvable;
    get ttl(): number;
    get type(): string;
    get value(): string;
}
export declare class DataPostplaneDnsRecordsRecordsMap extends cdktn.ComplexMap {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    /**
    * @param key the key of the item to return
    */
    get(key: string): DataPostplaneDnsRecordsRecordsOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dns_records postplane_dns_records}
*/
export declare class DataPostplaneDnsRecords extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_dns_records";
    /**
    * Generates CDKTN code for importing a DataPostplaneDnsRecords resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDnsRecords to import
    * @param importFromId The id of the existing DataPostplaneDnsRecords that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dns_records#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDnsRecords to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dns_records postplane_dns_records} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDnsRecordsConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneDnsRecordsConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    resetAdmin(): void;
    get adminInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _records;
    get records(): DataPostplaneDnsRecordsRecordsMap;
    private _region?;
    get region(): string;
    set region(value: string);
    resetRegion(): void;
    get regionInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
