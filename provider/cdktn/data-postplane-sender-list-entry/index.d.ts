import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface DataPostplaneSenderListEntryConfig extends cdktn.TerraformMetaArguments {
    /**
    * `incoming`: who writes to the domain. `outgoing`: as whom its outgoing users send.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entry#direction DataPostplaneSenderListEntry#direction}
    */
    readonly direction: string;
    /**
    * Key of the domain this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entry#domain DataPostplaneSenderListEntry#domain}
    */
    readonly domain: string;
    /**
    * `block`: refused with 550 5.7.1. `allow`: no spam check; only for `incoming`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entry#list DataPostplaneSenderListEntry#list}
    */
    readonly list: string;
    /**
    * An address, a domain (`example.net`) or all domains below one (`*.example.net`), lower-case.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entry#pattern DataPostplaneSenderListEntry#pattern}
    */
    readonly pattern: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entry postplane_sender_list_entry}
*/
export declare class DataPostplaneSenderListEntry extends cdktn.TerraformDataSource {
    static readonly tfResourceType = "postplane_sender_list_entry";
    /**
    * Generates CDKTN code for importing a DataPostplaneSenderListEntry resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSenderListEntry to import
    * @param importFromId The id of the existing DataPostplaneSenderListEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSenderListEntry to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/sender_list_entry postplane_sender_list_entry} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSenderListEntryConfig
    */
    constructor(scope: Construct, id: string, config: DataPostplaneSenderListEntryConfig);
    get createdAt(): string;
    get description(): string;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    get directionInput(): string | undefined;
    private _domain?;
    get domain(): string;
    set domain(value: string);
    get domainInput(): string | undefined;
    private _list?;
    get list(): string;
    set list(value: string);
    get listInput(): string | undefined;
    get matchEnvelope(): cdktn.IResolvable;
    get matchHeader(): cdktn.IResolvable;
    get outgoingUser(): string;
    private _pattern?;
    get pattern(): string;
    set pattern(value: string);
    get patternInput(): string | undefined;
    get revision(): number;
    get updatedAt(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
