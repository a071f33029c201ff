import { Construct } from 'constructs';
import * as cdktn from 'cdktn';
export interface AdminReportScheduleConfig extends cdktn.TerraformMetaArguments {
    /**
    * What the reader may do from the mail: `release` and `delete` a message, `lock_identity` of its sender. Each link works once, after it is confirmed. Only with source `quarantine`, and not with format `csv`. Default none.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#actions AdminReportSchedule#actions}
    */
    readonly actions?: string[];
    /**
    * Key of the admin this belongs to.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#admin AdminReportSchedule#admin}
    */
    readonly admin: string;
    /**
    * On which days: `mon` to `sun`. Empty: every day. Default every day. One of `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#days AdminReportSchedule#days}
    */
    readonly days?: string[];
    /**
    * What it is for.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#description AdminReportSchedule#description}
    */
    readonly description?: string;
    /**
    * Which mail: `outgoing` or `incoming`. Default `outgoing`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#direction AdminReportSchedule#direction}
    */
    readonly direction?: string;
    /**
    * Whether it is sent. What is blocked while it is not is in the first report afterwards. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#enabled AdminReportSchedule#enabled}
    */
    readonly enabled?: boolean | cdktn.IResolvable;
    /**
    * Which messages. All of these must hold.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#filters AdminReportSchedule#filters}
    */
    readonly filters?: AdminReportScheduleFilters;
    /**
    * How the rows come: `html` in the mail, as text too; `csv` in an attached file (RFC 4180); `both`. The mail has 100 rows at most, the file 10,000. Default `html`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#format AdminReportSchedule#format}
    */
    readonly format?: string;
    /**
    * What a row of source `outgoing_report` is: `identity` or `user`. Null: `identity`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#group_by AdminReportSchedule#group_by}
    */
    readonly groupBy?: string;
    /**
    * Unique in its scope.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#name AdminReportSchedule#name}
    */
    readonly name: string;
    /**
    * Who gets it, each a mail of his own: 1 to 20 addresses.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#recipients AdminReportSchedule#recipients}
    */
    readonly recipients: string[];
    /**
    * Whether nothing is sent when there is nothing new. Default true.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#skip_empty AdminReportSchedule#skip_empty}
    */
    readonly skipEmpty?: boolean | cdktn.IResolvable;
    /**
    * `quarantine`: messages that were blocked and kept. `messages`: the message log, a row for each recipient. `outgoing_report`: a row for each identity or user that sent, with messages, spam, rejected, invalid recipients and invalid senders. A report on the log is of the time from the one before until it is due. Default `quarantine`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#source AdminReportSchedule#source}
    */
    readonly source?: string;
    /**
    * When, as HH:MM, up to three times a day. A time that the change to summer time leaves out is sent just after, one that comes twice once.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#times AdminReportSchedule#times}
    */
    readonly times: string[];
    /**
    * IANA time zone of `times`. Null: that of the domain, UTC for a schedule of an admin.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#timezone AdminReportSchedule#timezone}
    */
    readonly timezone?: string;
}
export interface AdminReportScheduleFilters {
    /**
    * Only messages classified as one of these; of `quarantine` those blocked as `spam`, `phish`, `virus` or `blocked_rule`. Empty: all. Not with source `outgoing_report`. One of `accepted`, `whitelisted`, `spam`, `phish`, `virus`, `macro`, `blocked_rule`, `oversize`, `blacklisted`, `locked`, `deferred`, `unknown`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#classifications AdminReportSchedule#classifications}
    */
    readonly classifications?: string[];
    /**
    * Only of this identity.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#identity AdminReportSchedule#identity}
    */
    readonly identity?: string;
    /**
    * Only of outgoing users of this name.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#outgoing_user AdminReportSchedule#outgoing_user}
    */
    readonly outgoingUser?: string;
    /**
    * Only to this envelope recipient.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#recipient AdminReportSchedule#recipient}
    */
    readonly recipient?: string;
    /**
    * Only from this envelope sender.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#sender AdminReportSchedule#sender}
    */
    readonly sender?: string;
    /**
    * Only messages with one of these statuses, with source `messages`. Empty: all. One of `queued`, `delivered`, `bounced`, `delivery-failed`, `queue-frozen`, `queue-bounced`, `queue-removed`, `queue-expired`, `quarantined`, `quarantine-expired`, `quarantine-removed`, `rejected`, `not-accepted`, `blackholed`, `released`, `auto-released`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#statuses AdminReportSchedule#statuses}
    */
    readonly statuses?: string[];
}
export declare function adminReportScheduleFiltersToTerraform(struct?: AdminReportScheduleFilters | cdktn.IResolvable): any;
export declare function adminReportScheduleFiltersToHclTerraform(struct?: AdminReportScheduleFilters | cdktn.IResolvable): any;
export declare class AdminReportScheduleFiltersOutputReference extends cdktn.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktn.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): AdminReportScheduleFilters | cdktn.IResolvable | undefined;
    set internalValue(value: AdminReportScheduleFilters | cdktn.IResolvable | undefined);
    private _classifications?;
    get classifications(): string[];
    set classifications(value: string[]);
    resetClassifications(): void;
    get classificationsInput(): string[] | undefined;
    private _identity?;
    get identity(): string;
    set identity(value: string);
    resetIdentity(): void;
    get identityInput(): string | undefined;
    private _outgoingUser?;
    get outgoingUser(): string;
    set outgoingUser(value: string);
    resetOutgoingUser(): void;
    get outgoingUserInput(): string | undefined;
    private _recipient?;
    get recipient(): string;
    set recipient(value: string);
    resetRecipient(): void;
    get recipientInput(): string | undefined;
    private _sender?;
    get sender(): string;
    set sender(value: string);
    resetSender(): void;
    get senderInput(): string | undefined;
    private _statuses?;
    get statuses(): string[];
    set statuses(value: string[]);
    resetStatuses(): void;
    get statusesInput(): string[] | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule postplane_admin_report_schedule}
*/
export declare class AdminReportSchedule extends cdktn.TerraformResource {
    static readonly tfResourceType = "postplane_admin_report_schedule";
    /**
    * Generates CDKTN code for importing a AdminReportSchedule resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the AdminReportSchedule to import
    * @param importFromId The id of the existing AdminReportSchedule that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the AdminReportSchedule to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktn.TerraformProvider): cdktn.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/admin_report_schedule postplane_admin_report_schedule} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AdminReportScheduleConfig
    */
    constructor(scope: Construct, id: string, config: AdminReportScheduleConfig);
    private _actions?;
    get actions(): string[];
    set actions(value: string[]);
    resetActions(): void;
    get actionsInput(): string[] | undefined;
    private _admin?;
    get admin(): string;
    set admin(value: string);
    get adminInput(): string | undefined;
    private _days?;
    get days(): string[];
    set days(value: string[]);
    resetDays(): void;
    get daysInput(): string[] | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _direction?;
    get direction(): string;
    set direction(value: string);
    resetDirection(): void;
    get directionInput(): string | undefined;
    private _enabled?;
    get enabled(): boolean | cdktn.IResolvable;
    set enabled(value: boolean | cdktn.IResolvable);
    resetEnabled(): void;
    get enabledInput(): boolean | cdktn.IResolvable | undefined;
    private _filters;
    get filters(): AdminReportScheduleFiltersOutputReference;
    putFilters(value: AdminReportScheduleFilters): void;
    resetFilters(): void;
    get filtersInput(): cdktn.IResolvable | AdminReportScheduleFilters | undefined;
    private _format?;
    get format(): string;
    set format(value: string);
    resetFormat(): void;
    get formatInput(): string | undefined;
    private _groupBy?;
    get groupBy(): string;
    set groupBy(value: string);
    resetGroupBy(): void;
    get groupByInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _recipients?;
    get recipients(): string[];
    set recipients(value: string[]);
    get recipientsInput(): string[] | undefined;
    private _skipEmpty?;
    get skipEmpty(): boolean | cdktn.IResolvable;
    set skipEmpty(value: boolean | cdktn.IResolvable);
    resetSkipEmpty(): void;
    get skipEmptyInput(): boolean | cdktn.IResolvable | undefined;
    private _source?;
    get source(): string;
    set source(value: string);
    resetSource(): void;
    get sourceInput(): string | undefined;
    private _times?;
    get times(): string[];
    set times(value: string[]);
    get timesInput(): string[] | undefined;
    private _timezone?;
    get timezone(): string;
    set timezone(value: string);
    resetTimezone(): void;
    get timezoneInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
