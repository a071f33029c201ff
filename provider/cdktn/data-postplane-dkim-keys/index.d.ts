import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneDkimKeysConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_keys#domain DataPostplaneDkimKeys#domain}
    */
    readonly domain?: string;
}
export interface DataPostplaneDkimKeysDkimKeysDnsRecord {
}
export declare function dataPostplaneDkimKeysDkimKeysDnsRecordToTerraform(struct?: DataPostplaneDkimKeysDkimKeysDnsRecord): any;
export declare function dataPostplaneDkimKeysDkimKeysDnsRecordToHclTerraform(struct?: DataPostplaneDkimKeysDkimKeysDnsRecord): any;
export declare class DataPostplaneDkimKeysDkimKeysDnsRecordOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneDkimKeysDkimKeysDnsRecord | undefined;
    set internalValue(value: DataPostplaneDkimKeysDkimKeysDnsRecord | undefined);
    get chunks(): string[];
    get name(): string;
    get value(): string;
}
export interface DataPostplaneDkimKeysDkimKeys {
}
export declare function dataPostplaneDkimKeysDkimKeysToTerraform(struct?: DataPostplaneDkimKeysDkimKeys): any;
export declare function dataPostplaneDkimKeysDkimKeysToHclTerraform(struct?: DataPostplaneDkimKeysDkimKeys): any;
export declare class DataPostplaneDkimKeysDkimKeysOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataPostplaneDkimKeysDkimKeys | undefined;
    set internalValue(value: DataPostplaneDkimKeysDkimKeys | undefined);
    get algorithm(): string;
    get bits(): number;
    private _dnsRecord;
    get dnsRecord(): DataPostplaneDkimKeysDkimKeysDnsRecordOutputReference;
    get domain(): string;
    get privateKeySet(): cdktn.IResolvable;
    get privateKeySetAt(): string;
    get privateKeyWoVersion(): number;
    get publicKey(): string;
    get selector(): string;
    get state(): string;
}
export declare class DataPostplaneDkimKeysDkimKeysList extends cdktn.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataPostplaneDkimKeysDkimKeysOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_keys postplane_dkim_keys}
*/
export declare class DataPostplaneDkimKeys extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_dkim_keys";
    /**
    * Generates CDKTN code for importing a DataPostplaneDkimKeys resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneDkimKeys to import
    * @param importFromId The id of the existing DataPostplaneDkimKeys that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_keys#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneDkimKeys to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/dkim_keys postplane_dkim_keys} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneDkimKeysConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataPostplaneDkimKeysConfig);
    private _dkimKeys;
    get dkimKeys(): DataPostplaneDkimKeysDkimKeysList;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    resetDomain(): void;
    get domainInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
