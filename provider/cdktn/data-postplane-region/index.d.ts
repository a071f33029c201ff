import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneRegionConfig extends cdktn.TerraformMetaArguments {
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/region#name DataPostplaneRegion#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/region postplane_region}
*/
export declare class DataPostplaneRegion extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_region";
    /**
    * Generates CDKTN code for importing a DataPostplaneRegion resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneRegion to import
    * @param importFromId The id of the existing DataPostplaneRegion that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/region#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneRegion to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/region postplane_region} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneRegionConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneRegionConfig);
    get createdAt(): string;
    get deliveryCidrs(): string[];
    get deliveryHost(): string;
    get description(): string;
    get mxHosts(): string[];
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    get revision(): number;
    get spfInclude(): string;
    get submissionHost(): string;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
