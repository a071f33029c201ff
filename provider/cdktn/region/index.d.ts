import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface RegionConfig extends cdktn.TerraformMetaArguments {
    /**
    * Networks that deliveries come from, for firewalls and SPF.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#delivery_cidrs Region#delivery_cidrs}
    */
    readonly deliveryCidrs?: string[];
    /**
    * Name that deliveries greet with. Null: the host name of the relay.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#delivery_host Region#delivery_host}
    */
    readonly deliveryHost?: string;
    /**
    * What people call it.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#description Region#description}
    */
    readonly description?: string;
    /**
    * Hosts to publish as MX, the first with the lowest preference.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#mx_hosts Region#mx_hosts}
    */
    readonly mxHosts: string[];
    /**
    * Unique in the installation.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#name Region#name}
    */
    readonly name: string;
    /**
    * Domain whose SPF record customers include.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#spf_include Region#spf_include}
    */
    readonly spfInclude?: string;
    /**
    * Host that outgoing users connect to. Null: the first MX host.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#submission_host Region#submission_host}
    */
    readonly submissionHost?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region postplane_region}
*/
export declare class Region extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_region";
    /**
    * Generates CDKTN code for importing a Region resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Region to import
    * @param importFromId The id of the existing Region that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Region to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/region postplane_region} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options RegionConfig
    */
    constructor(scope: Construct, id: string, config: RegionConfig);
    private _deliveryCidrs?;
    get deliveryCidrs(): string[];
    set deliveryCidrs(value: string[]);
    resetDeliveryCidrs(): void;
    get deliveryCidrsInput(): string[] | undefined;
    private _deliveryHost?;
    get deliveryHost(): string;
    set deliveryHost(value: string);
    resetDeliveryHost(): void;
    get deliveryHostInput(): string | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _mxHosts?;
    get mxHosts(): string[];
    set mxHosts(value: string[]);
    get mxHostsInput(): string[] | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _spfInclude?;
    get spfInclude(): string;
    set spfInclude(value: string);
    resetSpfInclude(): void;
    get spfIncludeInput(): string | undefined;
    private _submissionHost?;
    get submissionHost(): string;
    set submissionHost(value: string);
    resetSubmissionHost(): void;
    get submissionHostInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
