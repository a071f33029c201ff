import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface FilterRulesExclusiveConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rules_exclusive#domain FilterRulesExclusive#domain}
    */
    readonly domain: string;
    /**
    * The filter rules that stay. Refer to their resources, so that these are created first.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rules_exclusive#names FilterRulesExclusive#names}
    */
    readonly names: string[];
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rules_exclusive postplane_filter_rules_exclusive}
*/
export declare class FilterRulesExclusive extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_filter_rules_exclusive";
    /**
    * Generates CDKTN code for importing a FilterRulesExclusive resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the FilterRulesExclusive to import
    * @param importFromId The id of the existing FilterRulesExclusive that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rules_exclusive#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the FilterRulesExclusive to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rules_exclusive postplane_filter_rules_exclusive} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options FilterRulesExclusiveConfig
    */
    constructor(scope: Construct, id: string, config: FilterRulesExclusiveConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _names?;
    get names(): string[];
    set names(value: string[]);
    get namesInput(): string[] | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
