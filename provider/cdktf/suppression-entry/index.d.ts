import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface SuppressionEntryConfig extends cdktf.TerraformMetaArguments {
    /**
    * Why it is there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/suppression_entry#description SuppressionEntry#description}
    */
    readonly description?: string;
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/suppression_entry#domain SuppressionEntry#domain}
    */
    readonly domain: string;
    /**
    * An address, a domain (`example.net`) or all domains below one (`*.example.net`), lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/suppression_entry#recipient SuppressionEntry#recipient}
    */
    readonly recipient: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/suppression_entry postplane_suppression_entry}
*/
export declare class SuppressionEntry extends cdktf.TerraformResource {
    static readonly tfResourceType = "postplane_suppression_entry";
    /**
    * Generates CDKTF code for importing a SuppressionEntry resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the SuppressionEntry to import
    * @param importFromId The id of the existing SuppressionEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/suppression_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the SuppressionEntry to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/suppression_entry postplane_suppression_entry} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options SuppressionEntryConfig
    */
    constructor(scope: Construct, id: string, config: SuppressionEntryConfig);
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _recipient?;
    get recipient(): string;
    set recipient(value: string);
    get recipientInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
