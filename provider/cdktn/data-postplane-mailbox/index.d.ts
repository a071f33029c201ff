import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneMailboxConfig extends cdktn.TerraformMetaArguments {
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox#domain DataPostplaneMailbox#domain}
    */
    readonly domain: string;
    /**
    * What stands before the "@", lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox#local_part DataPostplaneMailbox#local_part}
    */
    readonly localPart: string;
}
export interface DataPostplaneMailboxEffective {
}
export declare function dataPostplaneMailboxEffectiveToTerraform(struct?: DataPostplaneMailboxEffective): any;
export declare function dataPostplaneMailboxEffectiveToHclTerraform(struct?: DataPostplaneMailboxEffective): any;
export declare class DataPostplaneMailboxEffectiveOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataPostplaneMailboxEffective | undefined;
    set internalValue(value: DataPostplaneMailboxEffective | undefined);
    get archiving(): cdktn.IResolvable;
    get blockMacros(): cdktn.IResolvable;
    get discard(): cdktn.IResolvable;
    get filtering(): cdktn.IResolvable;
    get reports(): cdktn.IResolvable;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox postplane_mailbox}
*/
export declare class DataPostplaneMailbox extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_mailbox";
    /**
    * Generates CDKTN code for importing a DataPostplaneMailbox resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneMailbox to import
    * @param importFromId The id of the existing DataPostplaneMailbox that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneMailbox to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/mailbox postplane_mailbox} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneMailboxConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneMailboxConfig);
    get archiving(): cdktn.IResolvable;
    get blockMacros(): cdktn.IResolvable;
    get createdAt(): string;
    get description(): string;
    get discard(): cdktn.IResolvable;
    get distributionList(): cdktn.IResolvable;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _effective;
    get effective(): DataPostplaneMailboxEffectiveOutputReference;
    get filtering(): cdktn.IResolvable;
    private _localPart?;
    get localPart(): string;
    set localPart(value: string);
    get localPartInput(): string | undefined;
    get reports(): cdktn.IResolvable;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
