import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface IdentityHeaderConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the outgoing user this belongs to: its domain.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#domain IdentityHeader#domain}
    */
    readonly domain: string;
    /**
    * For `regex`: `i` ignore case, `m` multi-line, `s` dot matches line ends. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#flags IdentityHeader#flags}
    */
    readonly flags?: string[];
    /**
    * For `regex`: which capture group. Default 1.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#group IdentityHeader#group}
    */
    readonly group?: number;
    /**
    * Name of the header field, lower-case; matched without regard to case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#name IdentityHeader#name}
    */
    readonly name: string;
    /**
    * Key of the outgoing user this belongs to: its name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#outgoing_user IdentityHeader#outgoing_user}
    */
    readonly outgoingUser: string;
    /**
    * For `regex`: a pattern in RE2 syntax with a capture group, searched in the first 4096 characters of the unfolded, decoded value.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#pattern IdentityHeader#pattern}
    */
    readonly pattern?: string;
    /**
    * Lowest first. Default 10.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#position IdentityHeader#position}
    */
    readonly position?: number;
    /**
    * Whether the header is removed before delivery. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#remove IdentityHeader#remove}
    */
    readonly remove?: boolean | cdktn.IResolvable;
    /**
    * `whole`: the value as it is, trimmed. `regex`: what a capture group of `pattern` matches. Default `whole`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#value_mode IdentityHeader#value_mode}
    */
    readonly valueMode?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header postplane_identity_header}
*/
export declare class IdentityHeader extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_identity_header";
    /**
    * Generates CDKTN code for importing a IdentityHeader resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the IdentityHeader to import
    * @param importFromId The id of the existing IdentityHeader that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the IdentityHeader to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/identity_header postplane_identity_header} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options IdentityHeaderConfig
    */
    constructor(scope: Construct, id: string, config: IdentityHeaderConfig);
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _flags?;
    get flags(): string[];
    set flags(value: string[]);
    resetFlags(): void;
    get flagsInput(): string[] | undefined;
    private _group?;
    get group(): number;
    set group(value: number);
    resetGroup(): void;
    get groupInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    get outgoingUserInput(): string | undefined;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    resetPattern(): void;
    get patternInput(): string | undefined;
    private _position?;
    get position(): number;
    set position(value: number);
    resetPosition(): void;
    get positionInput(): number | undefined;
    private _remove?;
    get remove(): boolean | cdktn.IResolvable;
    set remove(value: boolean | cdktn.IResolvable);
    resetRemove(): void;
    get removeInput(): boolean | cdktn.IResolvable | undefined;
    private _valueMode?;
    get valueMode(): string;
    set valueMode(value: string);
    resetValueMode(): void;
    get valueModeInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
