import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface LockTemplateConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#admin LockTemplate#admin}
    */
    readonly admin: string;
    /**
    * The mail as HTML; values are escaped. Null: plain text alone. Holds variables such as `{{identity}}`, and sections: `{{#name}}...{{/name}}` is written where the variable is not empty, `{{^name}}...{{/name}}` where it is, and for each element of a list, which is `{{.}}` inside.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#html LockTemplate#html}
    */
    readonly html?: string;
    /**
    * Whether it is used where an outgoing user names no template. Of several the first by name. Default false.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#is_default LockTemplate#is_default}
    */
    readonly isDefault?: boolean | cdktn.IResolvable;
    /**
    * Language of the text (BCP 47), for Content-Language and the form of times. Default `en`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#language LockTemplate#language}
    */
    readonly language?: string;
    /**
    * Unique within the admin.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#name LockTemplate#name}
    */
    readonly name: string;
    /**
    * Subject line. Holds variables such as `{{identity}}`, and sections: `{{#name}}...{{/name}}` is written where the variable is not empty, `{{^name}}...{{/name}}` where it is, and for each element of a list, which is `{{.}}` inside.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#subject LockTemplate#subject}
    */
    readonly subject: string;
    /**
    * The mail as plain text. Holds variables such as `{{identity}}`, and sections: `{{#name}}...{{/name}}` is written where the variable is not empty, `{{^name}}...{{/name}}` where it is, and for each element of a list, which is `{{.}}` inside.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#text LockTemplate#text}
    */
    readonly text: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template postplane_lock_template}
*/
export declare class LockTemplate extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_lock_template";
    /**
    * Generates CDKTN code for importing a LockTemplate resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LockTemplate to import
    * @param importFromId The id of the existing LockTemplate that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LockTemplate to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/lock_template postplane_lock_template} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LockTemplateConfig
    */
    constructor(scope: Construct, id: string, config: LockTemplateConfig);
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    private _html?;
    get html(): string;
    set html(value: string);
    resetHtml(): void;
    get htmlInput(): string | undefined;
    private _isDefault?;
    get isDefault(): boolean | cdktn.IResolvable;
    set isDefault(value: boolean | cdktn.IResolvable);
    resetIsDefault(): void;
    get isDefaultInput(): boolean | cdktn.IResolvable | undefined;
    private _language?;
    get language(): string;
    set language(value: string);
    resetLanguage(): void;
    get languageInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _subject?;
    get subject(): string;
    set subject(value: string);
    get subjectInput(): string | undefined;
    private _text?;
    get text(): string;
    set text(value: string);
    get textInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
