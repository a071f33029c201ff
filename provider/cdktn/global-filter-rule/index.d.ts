import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface GlobalFilterRuleConfig extends cdktn.TerraformMetaArguments {
    /**
    * `allow`: deliver without scoring. `block`: never deliver.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#action GlobalFilterRule#action}
    */
    readonly action: string;
    /**
    * When it applies: all of `all_of`, and one of `any_of`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#conditions GlobalFilterRule#conditions}
    */
    readonly conditions: GlobalFilterRuleConditions;
    /**
    * For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#counts_towards_lock GlobalFilterRule#counts_towards_lock}
    */
    readonly countsTowardsLock?: boolean | cdktn.IResolvable;
    /**
    * Why it is there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#description GlobalFilterRule#description}
    */
    readonly description?: string;
    /**
    * Which mail it judges. One of `incoming`, `outgoing`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#direction GlobalFilterRule#direction}
    */
    readonly direction: string;
    /**
    * Whether it is used. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#enabled GlobalFilterRule#enabled}
    */
    readonly enabled?: boolean | cdktn.IResolvable;
    /**
    * Unique in its scope; it stands in the message log.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#name GlobalFilterRule#name}
    */
    readonly name: string;
    /**
    * Whether an allow rule passes malware and macros too. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#overrides_malware GlobalFilterRule#overrides_malware}
    */
    readonly overridesMalware?: boolean | cdktn.IResolvable;
    /**
    * Lowest first among the rules of one scope, then by name. Default 100.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#priority GlobalFilterRule#priority}
    */
    readonly priority?: number;
    /**
    * `global`: before all others. `default`: after all others.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#scope GlobalFilterRule#scope}
    */
    readonly scope: string;
}
export interface GlobalFilterRuleConditionsAllOf {
    /**
    * Whether case counts; not for `matches`, which has `flags`. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#case_sensitive GlobalFilterRule#case_sensitive}
    */
    readonly caseSensitive?: boolean | cdktn.IResolvable;
    /**
    * What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB. `client_country` and `client_continent` need a database of addresses, which no relay has so far: such a condition never holds. One of `envelope_from`, `envelope_to`, `header`, `subject`, `from`, `to`, `cc`, `body_text`, `body_html`, `raw`, `attachment_name`, `attachment_ext`, `attachment_type`, `attachment_hash`, `client_ip`, `helo`, `client_country`, `client_continent`, `size_bytes`, `auth_user`, `identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#field GlobalFilterRule#field}
    */
    readonly field: string;
    /**
    * For `matches`: `i`, `m`, `s`. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#flags GlobalFilterRule#flags}
    */
    readonly flags?: string[];
    /**
    * For field `header`: which one, lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#header_name GlobalFilterRule#header_name}
    */
    readonly headerName?: string;
    /**
    * How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`. One of `is`, `is_not`, `contains`, `does_not_contain`, `starts_with`, `ends_with`, `matches`, `greater_than`, `less_than`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#op GlobalFilterRule#op}
    */
    readonly op: string;
    /**
    * What it is compared with. For `client_ip` an address or network.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#value GlobalFilterRule#value}
    */
    readonly value: string;
}
export declare function globalFilterRuleConditionsAllOfToTerraform(struct?: GlobalFilterRuleConditionsAllOf | cdktn.IResolvable): any;
export declare function globalFilterRuleConditionsAllOfToHclTerraform(struct?: GlobalFilterRuleConditionsAllOf | cdktn.IResolvable): any;
export declare class GlobalFilterRuleConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): GlobalFilterRuleConditionsAllOf | cdktn.IResolvable | undefined;
    set internalValue(value: GlobalFilterRuleConditionsAllOf | cdktn.IResolvable | undefined);
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
export declare class GlobalFilterRuleConditionsAllOfList extends cdktn.ComplexList {
    internalValue?: GlobalFilterRuleConditionsAllOf[] | cdktn.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): GlobalFilterRuleConditionsAllOfOutputReference;
}
export interface GlobalFilterRuleConditionsAnyOf {
    /**
    * Whether case counts; not for `matches`, which has `flags`. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#case_sensitive GlobalFilterRule#case_sensitive}
    */
    readonly caseSensitive?: boolean | cdktn.IResolvable;
    /**
    * What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB. `client_country` and `client_continent` need a database of addresses, which no relay has so far: such a condition never holds. One of `envelope_from`, `envelope_to`, `header`, `subject`, `from`, `to`, `cc`, `body_text`, `body_html`, `raw`, `attachment_name`, `attachment_ext`, `attachment_type`, `attachment_hash`, `client_ip`, `helo`, `client_country`, `client_continent`, `size_bytes`, `auth_user`, `identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#field GlobalFilterRule#field}
    */
    readonly field: string;
    /**
    * For `matches`: `i`, `m`, `s`. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#flags GlobalFilterRule#flags}
    */
    readonly flags?: string[];
    /**
    * For field `header`: which one, lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#header_name GlobalFilterRule#header_name}
    */
    readonly headerName?: string;
    /**
    * How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`. One of `is`, `is_not`, `contains`, `does_not_contain`, `starts_with`, `ends_with`, `matches`, `greater_than`, `less_than`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#op GlobalFilterRule#op}
    */
    readonly op: string;
    /**
    * What it is compared with. For `client_ip` an address or network.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#value GlobalFilterRule#value}
    */
    readonly value: string;
}
export declare function globalFilterRuleConditionsAnyOfToTerraform(struct?: GlobalFilterRuleConditionsAnyOf | cdktn.IResolvable): any;
export declare function globalFilterRuleConditionsAnyOfToHclTerraform(struct?: GlobalFilterRuleConditionsAnyOf | cdktn.IResolvable): any;
export declare class GlobalFilterRuleConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): GlobalFilterRuleConditionsAnyOf | cdktn.IResolvable | undefined;
    set internalValue(value: GlobalFilterRuleConditionsAnyOf | cdktn.IResolvable | undefined);
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
export declare class GlobalFilterRuleConditionsAnyOfList extends cdktn.ComplexList {
    internalValue?: GlobalFilterRuleConditionsAnyOf[] | cdktn.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): GlobalFilterRuleConditionsAnyOfOutputReference;
}
export interface GlobalFilterRuleConditions {
    /**
    * All of these must hold.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#all_of GlobalFilterRule#all_of}
    */
    readonly allOf?: GlobalFilterRuleConditionsAllOf[] | cdktn.IResolvable;
    /**
    * At least one of these must hold, if there is any.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#any_of GlobalFilterRule#any_of}
    */
    readonly anyOf?: GlobalFilterRuleConditionsAnyOf[] | cdktn.IResolvable;
}
export declare function globalFilterRuleConditionsToTerraform(struct?: GlobalFilterRuleConditions | cdktn.IResolvable): any;
export declare function globalFilterRuleConditionsToHclTerraform(struct?: GlobalFilterRuleConditions | cdktn.IResolvable): any;
export declare class GlobalFilterRuleConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): GlobalFilterRuleConditions | cdktn.IResolvable | undefined;
    set internalValue(value: GlobalFilterRuleConditions | cdktn.IResolvable | undefined);
    private _allOf;
    get allOf(): GlobalFilterRuleConditionsAllOfList;
    putAllOf(value: GlobalFilterRuleConditionsAllOf[] | cdktn.IResolvable): void;
    resetAllOf(): void;
    get allOfInput(): cdktn.IResolvable | GlobalFilterRuleConditionsAllOf[] | undefined;
    private _anyOf;
    get anyOf(): GlobalFilterRuleConditionsAnyOfList;
    putAnyOf(value: GlobalFilterRuleConditionsAnyOf[] | cdktn.IResolvable): void;
    resetAnyOf(): void;
    get anyOfInput(): cdktn.IResolvable | GlobalFilterRuleConditionsAnyOf[] | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule postplane_global_filter_rule}
*/
export declare class GlobalFilterRule extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_global_filter_rule";
    /**
    * Generates CDKTN code for importing a GlobalFilterRule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the GlobalFilterRule to import
    * @param importFromId The id of the existing GlobalFilterRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the GlobalFilterRule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/global_filter_rule postplane_global_filter_rule} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options GlobalFilterRuleConfig
    */
    constructor(scope: Construct, id: string, config: GlobalFilterRuleConfig);
    private _action?;
    get action(): string;
    set action(value: string);
    get actionInput(): string | undefined;
    private _conditions;
    get conditions(): GlobalFilterRuleConditionsOutputReference;
    putConditions(value: GlobalFilterRuleConditions): void;
    get conditionsInput(): cdktn.IResolvable | GlobalFilterRuleConditions | undefined;
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
    private _enabled?;
    get enabled(): boolean | cdktn.IResolvable;
    set enabled(value: boolean | cdktn.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktn.IResolvable | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _overridesMalware?;
    get overridesMalware(): boolean | cdktn.IResolvable;
    set overridesMalware(value: boolean | cdktn.IResolvable);
    resetOverridesMalware(): void;
    get overridesMalwareInput(): boolean | cdktn.IResolvable | undefined;
    private _priority?;
    get priority(): number;
    set priority(value: number);
    resetPriority(): void;
    get priorityInput(): number | undefined;
    private _scope?;
    get scope(): string;
    set scope(value: string);
    get scopeInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
