import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface ArfIntakeConfig extends cdktn.TerraformMetaArguments {
    /**
    * The address reports come to, in any domain whose mail reaches this gateway. No other intake has it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#address ArfIntake#address}
    */
    readonly address: string;
    /**
    * Networks that may report. Empty: any; then `auto_action` cannot be `lock_identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#allowed_sources ArfIntake#allowed_sources}
    */
    readonly allowedSources?: string[];
    /**
    * What follows from a report on a message with an identity: `none`, `suggest_lock` (the report says so) or `lock_identity`. Default `none`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#auto_action ArfIntake#auto_action}
    */
    readonly autoAction?: string;
    /**
    * Who reports here.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#description ArfIntake#description}
    */
    readonly description?: string;
    /**
    * With `lock_identity`: as many complaints about one identity lock it, until somebody unlocks it. Those to other intakes count, too. Default 1.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#lock_after ArfIntake#lock_after}
    */
    readonly lockAfter?: number;
    /**
    * Within how many hours they must come. Default 24.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#lock_window_hours ArfIntake#lock_window_hours}
    */
    readonly lockWindowHours?: number;
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#name ArfIntake#name}
    */
    readonly name: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake postplane_arf_intake}
*/
export declare class ArfIntake extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_arf_intake";
    /**
    * Generates CDKTN code for importing a ArfIntake resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ArfIntake to import
    * @param importFromId The id of the existing ArfIntake that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ArfIntake to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/arf_intake postplane_arf_intake} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ArfIntakeConfig
    */
    constructor(scope: Construct, id: string, config: ArfIntakeConfig);
    private _address?;
    get address(): string;
    set address(value: string);
    get addressInput(): string | undefined;
    private _allowedSources?;
    get allowedSources(): string[];
    set allowedSources(value: string[]);
    resetAllowedSources(): void;
    get allowedSourcesInput(): string[] | undefined;
    private _autoAction?;
    get autoAction(): string;
    set autoAction(value: string);
    resetAutoAction(): void;
    get autoActionInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _lockAfter?;
    get lockAfter(): number;
    set lockAfter(value: number);
    resetLockAfter(): void;
    get lockAfterInput(): number | undefined;
    private _lockWindowHours?;
    get lockWindowHours(): number;
    set lockWindowHours(value: number);
    resetLockWindowHours(): void;
    get lockWindowHoursInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
