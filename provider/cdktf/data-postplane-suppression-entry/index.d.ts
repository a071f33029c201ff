import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataPostplaneSuppressionEntryConfig extends cdktf.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry#domain DataPostplaneSuppressionEntry#domain}
    */
    readonly domain: string;
    /**
    * An address, a domain (`example.net`) or all domains below one (`*.example.net`), lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry#recipient DataPostplaneSuppressionEntry#recipient}
    */
    readonly recipient: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry postplane_suppression_entry}
*/
export declare class DataPostplaneSuppressionEntry extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "postplane_suppression_entry";
    /**
    * Generates CDKTF code for importing a DataPostplaneSuppressionEntry resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSuppressionEntry to import
    * @param importFromId The id of the existing DataPostplaneSuppressionEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSuppressionEntry to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry postplane_suppression_entry} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSuppressionEntryConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneSuppressionEntryConfig);
    get createdAt(): string;
    get description(): string;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _recipient?;
    get recipient(): string;
    set recipient(value: string);
    get recipientInput(): string | undefined;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
