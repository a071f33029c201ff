import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface FilterRuleConfig extends cdktn.TerraformMetaArguments {
    /**
    * `allow`: deliver without scoring. `block`: never deliver.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#action FilterRule#action}
    */
    readonly action: string;
    /**
    * When it applies: all of `all_of`, and one of `any_of`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#conditions FilterRule#conditions}
    */
    readonly conditions: FilterRuleConditions;
    /**
    * For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#counts_towards_lock FilterRule#counts_towards_lock}
    */
    readonly countsTowardsLock?: boolean | cdktn.IResolvable;
    /**
    * Why it is there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#description FilterRule#description}
    */
    readonly description?: string;
    /**
    * Which mail it judges. One of `incoming`, `outgoing`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#direction FilterRule#direction}
    */
    readonly direction: string;
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#domain FilterRule#domain}
    */
    readonly domain: string;
    /**
    * Whether it is used. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#enabled FilterRule#enabled}
    */
    readonly enabled?: boolean | cdktn.IResolvable;
    /**
    * Unique in its scope; it stands in the message log.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#name FilterRule#name}
    */
    readonly name: string;
    /**
    * Lowest first among the rules of one scope, then by name. Default 100.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#priority FilterRule#priority}
    */
    readonly priority?: number;
}
export interface FilterRuleConditionsAllOf {
    /**
    * Whether case counts; not for `matches`, which has `flags`. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#case_sensitive FilterRule#case_sensitive}
    */
    readonly caseSensitive?: boolean | cdktn.IResolvable;
    /**
    * What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB. `client_country` and `client_continent` need a database of addresses, which no relay has so far: such a condition never holds. One of `envelope_from`, `envelope_to`, `header`, `subject`, `from`, `to`, `cc`, `body_text`, `body_html`, `raw`, `attachment_name`, `attachment_ext`, `attachment_type`, `attachment_hash`, `client_ip`, `helo`, `client_country`, `client_continent`, `size_bytes`, `auth_user`, `identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#field FilterRule#field}
    */
    readonly field: string;
    /**
    * For `matches`: `i`, `m`, `s`. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#flags FilterRule#flags}
    */
    readonly flags?: string[];
    /**
    * For field `header`: which one, lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#header_name FilterRule#header_name}
    */
    readonly headerName?: string;
    /**
    * How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`. One of `is`, `is_not`, `contains`, `does_not_contain`, `starts_with`, `ends_with`, `matches`, `greater_than`, `less_than`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#op FilterRule#op}
    */
    readonly op: string;
    /**
    * What it is compared with. For `client_ip` an address or network.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#value FilterRule#value}
    */
    readonly value: string;
}
export declare function filterRuleConditionsAllOfToTerraform(struct?: FilterRuleConditionsAllOf | cdktn.IResolvable): any;
export declare function filterRuleConditionsAllOfToHclTerraform(struct?: FilterRuleConditionsAllOf | cdktn.IResolvable): any;
export declare class FilterRuleConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): FilterRuleConditionsAllOf | cdktn.IResolvable | undefined;
    set internalValue(value: FilterRuleConditionsAllOf | cdktn.IResolvable | undefined);
    private _caseSensitive?;
    get caseSensitive(): boolean | cdktn.IResolvable;
    set caseSensitive(value: boolean | cdktn.IResolvable);
    resetCaseSensitive(): void;
    get caseSensitiveInput(): boolean | cdktn.IResolvable | undefined;
    private _field?;
    get field(): string;
    set field(value: string);
    get fieldInput(): string | undefined;
    private _flags?;
    get flags(): string[];
    set flags(value: string[]);
    resetFlags(): void;
    get flagsInput(): string[] | undefined;
    private _headerName?;
    get headerName(): string;
    set headerName(value: string);
    resetHeaderName(): void;
    get headerNameInput(): string | undefined;
    private _op?;
    get op(): string;
    set op(value: string);
    get opInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class FilterRuleConditionsAllOfList extends cdktn.ComplexList {
    internalValue?: FilterRuleConditionsAllOf[] | cdktn.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): FilterRuleConditionsAllOfOutputReference;
}
export interface FilterRuleConditionsAnyOf {
    /**
    * Whether case counts; not for `matches`, which has `flags`. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#case_sensitive FilterRule#case_sensitive}
    */
    readonly caseSensitive?: boolean | cdktn.IResolvable;
    /**
    * What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB. `client_country` and `client_continent` need a database of addresses, which no relay has so far: such a condition never holds. One of `envelope_from`, `envelope_to`, `header`, `subject`, `from`, `to`, `cc`, `body_text`, `body_html`, `raw`, `attachment_name`, `attachment_ext`, `attachment_type`, `attachment_hash`, `client_ip`, `helo`, `client_country`, `client_continent`, `size_bytes`, `auth_user`, `identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#field FilterRule#field}
    */
    readonly field: string;
    /**
    * For `matches`: `i`, `m`, `s`. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#flags FilterRule#flags}
    */
    readonly flags?: string[];
    /**
    * For field `header`: which one, lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#header_name FilterRule#header_name}
    */
    readonly headerName?: string;
    /**
    * How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`. One of `is`, `is_not`, `contains`, `does_not_contain`, `starts_with`, `ends_with`, `matches`, `greater_than`, `less_than`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#op FilterRule#op}
    */
    readonly op: string;
    /**
    * What it is compared with. For `client_ip` an address or network.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#value FilterRule#value}
    */
    readonly value: string;
}
export declare function filterRuleConditionsAnyOfToTerraform(struct?: FilterRuleConditionsAnyOf | cdktn.IResolvable): any;
export declare function filterRuleConditionsAnyOfToHclTerraform(struct?: FilterRuleConditionsAnyOf | cdktn.IResolvable): any;
export declare class FilterRuleConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): FilterRuleConditionsAnyOf | cdktn.IResolvable | undefined;
    set internalValue(value: FilterRuleConditionsAnyOf | cdktn.IResolvable | undefined);
    private _caseSensitive?;
    get caseSensitive(): boolean | cdktn.IResolvable;
    set caseSensitive(value: boolean | cdktn.IResolvable);
    resetCaseSensitive(): void;
    get caseSensitiveInput(): boolean | cdktn.IResolvable | undefined;
    private _field?;
    get field(): string;
    set field(value: string);
    get fieldInput(): string | undefined;
    private _flags?;
    get flags(): string[];
    set flags(value: string[]);
    resetFlags(): void;
    get flagsInput(): string[] | undefined;
    private _headerName?;
    get headerName(): string;
    set headerName(value: string);
    resetHeaderName(): void;
    get headerNameInput(): string | undefined;
    private _op?;
    get op(): string;
    set op(value: string);
    get opInput(): string | undefined;
    private _value?;
    get value(): string;
    set value(value: string);
    get valueInput(): string | undefined;
}
export declare class FilterRuleConditionsAnyOfList extends cdktn.ComplexList {
    internalValue?: FilterRuleConditionsAnyOf[] | cdktn.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): FilterRuleConditionsAnyOfOutputReference;
}
export interface FilterRuleConditions {
    /**
    * All of these must hold.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#all_of FilterRule#all_of}
    */
    readonly allOf?: FilterRuleConditionsAllOf[] | cdktn.IResolvable;
    /**
    * At least one of these must hold, if there is any.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#any_of FilterRule#any_of}
    */
    readonly anyOf?: FilterRuleConditionsAnyOf[] | cdktn.IResolvable;
}
export declare function filterRuleConditionsToTerraform(struct?: FilterRuleConditions | cdktn.IResolvable): any;
export declare function filterRuleConditionsToHclTerraform(struct?: FilterRuleConditions | cdktn.IResolvable): any;
export declare class FilterRuleConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): FilterRuleConditions | cdktn.IResolvable | undefined;
    set internalValue(value: FilterRuleConditions | cdktn.IResolvable | undefined);
    private _allOf;
    get allOf(): FilterRuleConditionsAllOfList;
    putAllOf(value: FilterRuleConditionsAllOf[] | cdktn.IResolvable): void;
    resetAllOf(): void;
    get allOfInput(): cdktn.IResolvable | FilterRuleConditionsAllOf[] | undefined;
    private _anyOf;
    get anyOf(): FilterRuleConditionsAnyOfList;
    putAnyOf(value: FilterRuleConditionsAnyOf[] | cdktn.IResolvable): void;
    resetAnyOf(): void;
    get anyOfInput(): cdktn.IResolvable | FilterRuleConditionsAnyOf[] | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule postplane_filter_rule}
*/
export declare class FilterRule extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_filter_rule";
    /**
    * Generates CDKTN code for importing a FilterRule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the FilterRule to import
    * @param importFromId The id of the existing FilterRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the FilterRule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/filter_rule postplane_filter_rule} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options FilterRuleConfig
    */
    constructor(scope: Construct, id: string, config: FilterRuleConfig);
    private _action?;
    get action(): string;
    set action(value: string);
    get actionInput(): string | undefined;
    private _conditions;
    get conditions(): FilterRuleConditionsOutputReference;
    putConditions(value: FilterRuleConditions): void;
    get conditionsInput(): cdktn.IResolvable | FilterRuleConditions | undefined;
    private _countsTowardsLock?;
    get countsTowardsLock(): boolean | cdktn.IResolvable;
    set countsTowardsLock(value: boolean | cdktn.IResolvable);
    resetCountsTowardsLock(): void;
    get countsTowardsLockInput(): boolean | cdktn.IResolvable | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    get directionInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _enabled?;
    get enabled(): boolean | cdktn.IResolvable;
    set enabled(value: boolean | cdktn.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktn.IResolvable | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _priority?;
    get priority(): number;
    set priority(value: number);
    resetPriority(): void;
    get priorityInput(): number | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
