import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface AdminFilterRuleConfig extends cdktn.TerraformMetaArguments {
    /**
    * `allow`: deliver without scoring. `block`: never deliver.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#action AdminFilterRule#action}
    */
    readonly action: string;
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#admin AdminFilterRule#admin}
    */
    readonly admin: string;
    /**
    * When it applies: all of `all_of`, and one of `any_of`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#conditions AdminFilterRule#conditions}
    */
    readonly conditions: AdminFilterRuleConditions;
    /**
    * For outgoing block rules: whether a hit counts like spam for automatic locks. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#counts_towards_lock AdminFilterRule#counts_towards_lock}
    */
    readonly countsTowardsLock?: boolean | cdktn.IResolvable;
    /**
    * Why it is there.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#description AdminFilterRule#description}
    */
    readonly description?: string;
    /**
    * Which mail it judges. One of `incoming`, `outgoing`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#direction AdminFilterRule#direction}
    */
    readonly direction: string;
    /**
    * Whether it is used. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#enabled AdminFilterRule#enabled}
    */
    readonly enabled?: boolean | cdktn.IResolvable;
    /**
    * Unique in its scope; it stands in the message log.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#name AdminFilterRule#name}
    */
    readonly name: string;
    /**
    * Lowest first among the rules of one scope, then by name. Default 100.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#priority AdminFilterRule#priority}
    */
    readonly priority?: number;
}
export interface AdminFilterRuleConditionsAllOf {
    /**
    * Whether case counts; not for `matches`, which has `flags`. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#case_sensitive AdminFilterRule#case_sensitive}
    */
    readonly caseSensitive?: boolean | cdktn.IResolvable;
    /**
    * What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB. `client_country` and `client_continent` need a database of addresses, which no relay has so far: such a condition never holds. One of `envelope_from`, `envelope_to`, `header`, `subject`, `from`, `to`, `cc`, `body_text`, `body_html`, `raw`, `attachment_name`, `attachment_ext`, `attachment_type`, `attachment_hash`, `client_ip`, `helo`, `client_country`, `client_continent`, `size_bytes`, `auth_user`, `identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#field AdminFilterRule#field}
    */
    readonly field: string;
    /**
    * For `matches`: `i`, `m`, `s`. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#flags AdminFilterRule#flags}
    */
    readonly flags?: string[];
    /**
    * For field `header`: which one, lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#header_name AdminFilterRule#header_name}
    */
    readonly headerName?: string;
    /**
    * How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`. One of `is`, `is_not`, `contains`, `does_not_contain`, `starts_with`, `ends_with`, `matches`, `greater_than`, `less_than`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#op AdminFilterRule#op}
    */
    readonly op: string;
    /**
    * What it is compared with. For `client_ip` an address or network.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#value AdminFilterRule#value}
    */
    readonly value: string;
}
export declare function adminFilterRuleConditionsAllOfToTerraform(struct?: AdminFilterRuleConditionsAllOf | cdktn.IResolvable): any;
export declare function adminFilterRuleConditionsAllOfToHclTerraform(struct?: AdminFilterRuleConditionsAllOf | cdktn.IResolvable): any;
export declare class AdminFilterRuleConditionsAllOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): AdminFilterRuleConditionsAllOf | cdktn.IResolvable | undefined;
    set internalValue(value: AdminFilterRuleConditionsAllOf | cdktn.IResolvable | undefined);
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
export declare class AdminFilterRuleConditionsAllOfList extends cdktn.ComplexList {
    internalValue?: AdminFilterRuleConditionsAllOf[] | cdktn.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): AdminFilterRuleConditionsAllOfOutputReference;
}
export interface AdminFilterRuleConditionsAnyOf {
    /**
    * Whether case counts; not for `matches`, which has `flags`. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#case_sensitive AdminFilterRule#case_sensitive}
    */
    readonly caseSensitive?: boolean | cdktn.IResolvable;
    /**
    * What is looked at. Headers are unfolded and decoded (RFC 2047), bodies transfer-decoded, the first MiB. `client_country` and `client_continent` need a database of addresses, which no relay has so far: such a condition never holds. One of `envelope_from`, `envelope_to`, `header`, `subject`, `from`, `to`, `cc`, `body_text`, `body_html`, `raw`, `attachment_name`, `attachment_ext`, `attachment_type`, `attachment_hash`, `client_ip`, `helo`, `client_country`, `client_continent`, `size_bytes`, `auth_user`, `identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#field AdminFilterRule#field}
    */
    readonly field: string;
    /**
    * For `matches`: `i`, `m`, `s`. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#flags AdminFilterRule#flags}
    */
    readonly flags?: string[];
    /**
    * For field `header`: which one, lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#header_name AdminFilterRule#header_name}
    */
    readonly headerName?: string;
    /**
    * How it is compared. `matches` takes an RE2 pattern; `greater_than` and `less_than` take a number, for `size_bytes`. One of `is`, `is_not`, `contains`, `does_not_contain`, `starts_with`, `ends_with`, `matches`, `greater_than`, `less_than`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#op AdminFilterRule#op}
    */
    readonly op: string;
    /**
    * What it is compared with. For `client_ip` an address or network.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#value AdminFilterRule#value}
    */
    readonly value: string;
}
export declare function adminFilterRuleConditionsAnyOfToTerraform(struct?: AdminFilterRuleConditionsAnyOf | cdktn.IResolvable): any;
export declare function adminFilterRuleConditionsAnyOfToHclTerraform(struct?: AdminFilterRuleConditionsAnyOf | cdktn.IResolvable): any;
export declare class AdminFilterRuleConditionsAnyOfOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): AdminFilterRuleConditionsAnyOf | cdktn.IResolvable | undefined;
    set internalValue(value: AdminFilterRuleConditionsAnyOf | cdktn.IResolvable | undefined);
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
export declare class AdminFilterRuleConditionsAnyOfList extends cdktn.ComplexList {
    internalValue?: AdminFilterRuleConditionsAnyOf[] | cdktn.IResolvable;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): AdminFilterRuleConditionsAnyOfOutputReference;
}
export interface AdminFilterRuleConditions {
    /**
    * All of these must hold.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#all_of AdminFilterRule#all_of}
    */
    readonly allOf?: AdminFilterRuleConditionsAllOf[] | cdktn.IResolvable;
    /**
    * At least one of these must hold, if there is any.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#any_of AdminFilterRule#any_of}
    */
    readonly anyOf?: AdminFilterRuleConditionsAnyOf[] | cdktn.IResolvable;
}
export declare function adminFilterRuleConditionsToTerraform(struct?: AdminFilterRuleConditions | cdktn.IResolvable): any;
export declare function adminFilterRuleConditionsToHclTerraform(struct?: AdminFilterRuleConditions | cdktn.IResolvable): any;
export declare class AdminFilterRuleConditionsOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AdminFilterRuleConditions | cdktn.IResolvable | undefined;
    set internalValue(value: AdminFilterRuleConditions | cdktn.IResolvable | undefined);
    private _allOf;
    get allOf(): AdminFilterRuleConditionsAllOfList;
    putAllOf(value: AdminFilterRuleConditionsAllOf[] | cdktn.IResolvable): void;
    resetAllOf(): void;
    get allOfInput(): cdktn.IResolvable | AdminFilterRuleConditionsAllOf[] | undefined;
    private _anyOf;
    get anyOf(): AdminFilterRuleConditionsAnyOfList;
    putAnyOf(value: AdminFilterRuleConditionsAnyOf[] | cdktn.IResolvable): void;
    resetAnyOf(): void;
    get anyOfInput(): cdktn.IResolvable | AdminFilterRuleConditionsAnyOf[] | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule postplane_admin_filter_rule}
*/
export declare class AdminFilterRule extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_admin_filter_rule";
    /**
    * Generates CDKTN code for importing a AdminFilterRule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the AdminFilterRule to import
    * @param importFromId The id of the existing AdminFilterRule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the AdminFilterRule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_filter_rule postplane_admin_filter_rule} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AdminFilterRuleConfig
    */
    constructor(scope: Construct, id: string, config: AdminFilterRuleConfig);
    private _action?;
    get action(): string;
    set action(value: string);
    get actionInput(): string | undefined;
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    private _conditions;
    get conditions(): AdminFilterRuleConditionsOutputReference;
    putConditions(value: AdminFilterRuleConditions): void;
    get conditionsInput(): cdktn.IResolvable | AdminFilterRuleConditions | undefined;
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
