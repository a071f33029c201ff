// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain
// generated from terraform resource schema
import * as cdktf from 'cdktf';
export function domainArchivingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
        hard_quota_bytes: cdktf.numberToTerraform(struct.hardQuotaBytes),
        retention_days: cdktf.numberToTerraform(struct.retentionDays),
        soft_quota_bytes: cdktf.numberToTerraform(struct.softQuotaBytes),
    };
}
export function domainArchivingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        hard_quota_bytes: {
            value: cdktf.numberToHclTerraform(struct.hardQuotaBytes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        retention_days: {
            value: cdktf.numberToHclTerraform(struct.retentionDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        soft_quota_bytes: {
            value: cdktf.numberToHclTerraform(struct.softQuotaBytes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainArchivingOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        if (this._hardQuotaBytes !== undefined) {
            hasAnyValues = true;
            internalValueResult.hardQuotaBytes = this._hardQuotaBytes;
        }
        if (this._retentionDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.retentionDays = this._retentionDays;
        }
        if (this._softQuotaBytes !== undefined) {
            hasAnyValues = true;
            internalValueResult.softQuotaBytes = this._softQuotaBytes;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._enabled = undefined;
            this._hardQuotaBytes = undefined;
            this._retentionDays = undefined;
            this._softQuotaBytes = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._enabled = value.enabled;
            this._hardQuotaBytes = value.hardQuotaBytes;
            this._retentionDays = value.retentionDays;
            this._softQuotaBytes = value.softQuotaBytes;
        }
    }
    // enabled - computed: true, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
    // hard_quota_bytes - computed: true, optional: true, required: false
    _hardQuotaBytes;
    get hardQuotaBytes() {
        return this.getNumberAttribute('hard_quota_bytes');
    }
    set hardQuotaBytes(value) {
        this._hardQuotaBytes = value;
    }
    resetHardQuotaBytes() {
        this._hardQuotaBytes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hardQuotaBytesInput() {
        return this._hardQuotaBytes;
    }
    // retention_days - computed: true, optional: true, required: false
    _retentionDays;
    get retentionDays() {
        return this.getNumberAttribute('retention_days');
    }
    set retentionDays(value) {
        this._retentionDays = value;
    }
    resetRetentionDays() {
        this._retentionDays = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get retentionDaysInput() {
        return this._retentionDays;
    }
    // soft_quota_bytes - computed: true, optional: true, required: false
    _softQuotaBytes;
    get softQuotaBytes() {
        return this.getNumberAttribute('soft_quota_bytes');
    }
    set softQuotaBytes(value) {
        this._softQuotaBytes = value;
    }
    resetSoftQuotaBytes() {
        this._softQuotaBytes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get softQuotaBytesInput() {
        return this._softQuotaBytes;
    }
}
export function domainDkimToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        default_selector: cdktf.stringToTerraform(struct.defaultSelector),
        headers: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.headers),
        resign: cdktf.stringToTerraform(struct.resign),
        sign_unaligned: cdktf.booleanToTerraform(struct.signUnaligned),
        sign_unpublished: cdktf.booleanToTerraform(struct.signUnpublished),
    };
}
export function domainDkimToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        default_selector: {
            value: cdktf.stringToHclTerraform(struct.defaultSelector),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        headers: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.headers),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        resign: {
            value: cdktf.stringToHclTerraform(struct.resign),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        sign_unaligned: {
            value: cdktf.booleanToHclTerraform(struct.signUnaligned),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        sign_unpublished: {
            value: cdktf.booleanToHclTerraform(struct.signUnpublished),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainDkimOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._defaultSelector !== undefined) {
            hasAnyValues = true;
            internalValueResult.defaultSelector = this._defaultSelector;
        }
        if (this._headers !== undefined) {
            hasAnyValues = true;
            internalValueResult.headers = this._headers;
        }
        if (this._resign !== undefined) {
            hasAnyValues = true;
            internalValueResult.resign = this._resign;
        }
        if (this._signUnaligned !== undefined) {
            hasAnyValues = true;
            internalValueResult.signUnaligned = this._signUnaligned;
        }
        if (this._signUnpublished !== undefined) {
            hasAnyValues = true;
            internalValueResult.signUnpublished = this._signUnpublished;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._defaultSelector = undefined;
            this._headers = undefined;
            this._resign = undefined;
            this._signUnaligned = undefined;
            this._signUnpublished = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._defaultSelector = value.defaultSelector;
            this._headers = value.headers;
            this._resign = value.resign;
            this._signUnaligned = value.signUnaligned;
            this._signUnpublished = value.signUnpublished;
        }
    }
    // default_selector - computed: true, optional: true, required: false
    _defaultSelector;
    get defaultSelector() {
        return this.getStringAttribute('default_selector');
    }
    set defaultSelector(value) {
        this._defaultSelector = value;
    }
    resetDefaultSelector() {
        this._defaultSelector = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get defaultSelectorInput() {
        return this._defaultSelector;
    }
    // headers - computed: true, optional: true, required: false
    _headers;
    get headers() {
        return this.getListAttribute('headers');
    }
    set headers(value) {
        this._headers = value;
    }
    resetHeaders() {
        this._headers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headersInput() {
        return this._headers;
    }
    // resign - computed: true, optional: true, required: false
    _resign;
    get resign() {
        return this.getStringAttribute('resign');
    }
    set resign(value) {
        this._resign = value;
    }
    resetResign() {
        this._resign = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get resignInput() {
        return this._resign;
    }
    // sign_unaligned - computed: true, optional: true, required: false
    _signUnaligned;
    get signUnaligned() {
        return this.getBooleanAttribute('sign_unaligned');
    }
    set signUnaligned(value) {
        this._signUnaligned = value;
    }
    resetSignUnaligned() {
        this._signUnaligned = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signUnalignedInput() {
        return this._signUnaligned;
    }
    // sign_unpublished - computed: true, optional: true, required: false
    _signUnpublished;
    get signUnpublished() {
        return this.getBooleanAttribute('sign_unpublished');
    }
    set signUnpublished(value) {
        this._signUnpublished = value;
    }
    resetSignUnpublished() {
        this._signUnpublished = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get signUnpublishedInput() {
        return this._signUnpublished;
    }
}
export function domainMailboxDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        discard: cdktf.booleanToTerraform(struct.discard),
        filtering: cdktf.booleanToTerraform(struct.filtering),
        reports: cdktf.booleanToTerraform(struct.reports),
    };
}
export function domainMailboxDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        discard: {
            value: cdktf.booleanToHclTerraform(struct.discard),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        filtering: {
            value: cdktf.booleanToHclTerraform(struct.filtering),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        reports: {
            value: cdktf.booleanToHclTerraform(struct.reports),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainMailboxDefaultsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._discard !== undefined) {
            hasAnyValues = true;
            internalValueResult.discard = this._discard;
        }
        if (this._filtering !== undefined) {
            hasAnyValues = true;
            internalValueResult.filtering = this._filtering;
        }
        if (this._reports !== undefined) {
            hasAnyValues = true;
            internalValueResult.reports = this._reports;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._discard = undefined;
            this._filtering = undefined;
            this._reports = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._discard = value.discard;
            this._filtering = value.filtering;
            this._reports = value.reports;
        }
    }
    // discard - computed: true, optional: true, required: false
    _discard;
    get discard() {
        return this.getBooleanAttribute('discard');
    }
    set discard(value) {
        this._discard = value;
    }
    resetDiscard() {
        this._discard = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get discardInput() {
        return this._discard;
    }
    // filtering - computed: true, optional: true, required: false
    _filtering;
    get filtering() {
        return this.getBooleanAttribute('filtering');
    }
    set filtering(value) {
        this._filtering = value;
    }
    resetFiltering() {
        this._filtering = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get filteringInput() {
        return this._filtering;
    }
    // reports - computed: true, optional: true, required: false
    _reports;
    get reports() {
        return this.getBooleanAttribute('reports');
    }
    set reports(value) {
        this._reports = value;
    }
    resetReports() {
        this._reports = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get reportsInput() {
        return this._reports;
    }
}
export function domainOutgoingArfToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
        format: cdktf.stringToTerraform(struct.format),
        from: cdktf.stringToTerraform(struct.from),
        include: cdktf.stringToTerraform(struct.include),
        rate_limit_per_hour: cdktf.numberToTerraform(struct.rateLimitPerHour),
        user_agent: cdktf.stringToTerraform(struct.userAgent),
    };
}
export function domainOutgoingArfToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        format: {
            value: cdktf.stringToHclTerraform(struct.format),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        from: {
            value: cdktf.stringToHclTerraform(struct.from),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        include: {
            value: cdktf.stringToHclTerraform(struct.include),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rate_limit_per_hour: {
            value: cdktf.numberToHclTerraform(struct.rateLimitPerHour),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        user_agent: {
            value: cdktf.stringToHclTerraform(struct.userAgent),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainOutgoingArfOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        if (this._format !== undefined) {
            hasAnyValues = true;
            internalValueResult.format = this._format;
        }
        if (this._from !== undefined) {
            hasAnyValues = true;
            internalValueResult.from = this._from;
        }
        if (this._include !== undefined) {
            hasAnyValues = true;
            internalValueResult.include = this._include;
        }
        if (this._rateLimitPerHour !== undefined) {
            hasAnyValues = true;
            internalValueResult.rateLimitPerHour = this._rateLimitPerHour;
        }
        if (this._userAgent !== undefined) {
            hasAnyValues = true;
            internalValueResult.userAgent = this._userAgent;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._enabled = undefined;
            this._format = undefined;
            this._from = undefined;
            this._include = undefined;
            this._rateLimitPerHour = undefined;
            this._userAgent = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._enabled = value.enabled;
            this._format = value.format;
            this._from = value.from;
            this._include = value.include;
            this._rateLimitPerHour = value.rateLimitPerHour;
            this._userAgent = value.userAgent;
        }
    }
    // enabled - computed: true, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
    // format - computed: true, optional: true, required: false
    _format;
    get format() {
        return this.getStringAttribute('format');
    }
    set format(value) {
        this._format = value;
    }
    resetFormat() {
        this._format = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get formatInput() {
        return this._format;
    }
    // from - computed: true, optional: true, required: false
    _from;
    get from() {
        return this.getStringAttribute('from');
    }
    set from(value) {
        this._from = value;
    }
    resetFrom() {
        this._from = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fromInput() {
        return this._from;
    }
    // include - computed: true, optional: true, required: false
    _include;
    get include() {
        return this.getStringAttribute('include');
    }
    set include(value) {
        this._include = value;
    }
    resetInclude() {
        this._include = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get includeInput() {
        return this._include;
    }
    // rate_limit_per_hour - computed: true, optional: true, required: false
    _rateLimitPerHour;
    get rateLimitPerHour() {
        return this.getNumberAttribute('rate_limit_per_hour');
    }
    set rateLimitPerHour(value) {
        this._rateLimitPerHour = value;
    }
    resetRateLimitPerHour() {
        this._rateLimitPerHour = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get rateLimitPerHourInput() {
        return this._rateLimitPerHour;
    }
    // user_agent - computed: true, optional: true, required: false
    _userAgent;
    get userAgent() {
        return this.getStringAttribute('user_agent');
    }
    set userAgent(value) {
        this._userAgent = value;
    }
    resetUserAgent() {
        this._userAgent = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userAgentInput() {
        return this._userAgent;
    }
}
export function domainOutgoingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        abuse_contact: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.abuseContact),
        arf: domainOutgoingArfToTerraform(struct.arf),
        discover_senders: cdktf.booleanToTerraform(struct.discoverSenders),
        enforce_sender_domain: cdktf.booleanToTerraform(struct.enforceSenderDomain),
        enforce_sender_mailbox: cdktf.booleanToTerraform(struct.enforceSenderMailbox),
        rewrite_sender: cdktf.stringToTerraform(struct.rewriteSender),
    };
}
export function domainOutgoingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        abuse_contact: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.abuseContact),
            isBlock: false,
            type: "set",
            storageClassType: "stringList",
        },
        arf: {
            value: domainOutgoingArfToHclTerraform(struct.arf),
            isBlock: true,
            type: "struct",
            storageClassType: "DomainOutgoingArf",
        },
        discover_senders: {
            value: cdktf.booleanToHclTerraform(struct.discoverSenders),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        enforce_sender_domain: {
            value: cdktf.booleanToHclTerraform(struct.enforceSenderDomain),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        enforce_sender_mailbox: {
            value: cdktf.booleanToHclTerraform(struct.enforceSenderMailbox),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        rewrite_sender: {
            value: cdktf.stringToHclTerraform(struct.rewriteSender),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainOutgoingOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._abuseContact !== undefined) {
            hasAnyValues = true;
            internalValueResult.abuseContact = this._abuseContact;
        }
        if (this._arf?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.arf = this._arf?.internalValue;
        }
        if (this._discoverSenders !== undefined) {
            hasAnyValues = true;
            internalValueResult.discoverSenders = this._discoverSenders;
        }
        if (this._enforceSenderDomain !== undefined) {
            hasAnyValues = true;
            internalValueResult.enforceSenderDomain = this._enforceSenderDomain;
        }
        if (this._enforceSenderMailbox !== undefined) {
            hasAnyValues = true;
            internalValueResult.enforceSenderMailbox = this._enforceSenderMailbox;
        }
        if (this._rewriteSender !== undefined) {
            hasAnyValues = true;
            internalValueResult.rewriteSender = this._rewriteSender;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._abuseContact = undefined;
            this._arf.internalValue = undefined;
            this._discoverSenders = undefined;
            this._enforceSenderDomain = undefined;
            this._enforceSenderMailbox = undefined;
            this._rewriteSender = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._abuseContact = value.abuseContact;
            this._arf.internalValue = value.arf;
            this._discoverSenders = value.discoverSenders;
            this._enforceSenderDomain = value.enforceSenderDomain;
            this._enforceSenderMailbox = value.enforceSenderMailbox;
            this._rewriteSender = value.rewriteSender;
        }
    }
    // abuse_contact - computed: true, optional: true, required: false
    _abuseContact;
    get abuseContact() {
        return cdktf.Fn.tolist(this.getListAttribute('abuse_contact'));
    }
    set abuseContact(value) {
        this._abuseContact = value;
    }
    resetAbuseContact() {
        this._abuseContact = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get abuseContactInput() {
        return this._abuseContact;
    }
    // arf - computed: true, optional: true, required: false
    _arf = new DomainOutgoingArfOutputReference(this, "arf");
    get arf() {
        return this._arf;
    }
    putArf(value) {
        this._arf.internalValue = value;
    }
    resetArf() {
        this._arf.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get arfInput() {
        return this._arf.internalValue;
    }
    // discover_senders - computed: true, optional: true, required: false
    _discoverSenders;
    get discoverSenders() {
        return this.getBooleanAttribute('discover_senders');
    }
    set discoverSenders(value) {
        this._discoverSenders = value;
    }
    resetDiscoverSenders() {
        this._discoverSenders = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get discoverSendersInput() {
        return this._discoverSenders;
    }
    // enforce_sender_domain - computed: true, optional: true, required: false
    _enforceSenderDomain;
    get enforceSenderDomain() {
        return this.getBooleanAttribute('enforce_sender_domain');
    }
    set enforceSenderDomain(value) {
        this._enforceSenderDomain = value;
    }
    resetEnforceSenderDomain() {
        this._enforceSenderDomain = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enforceSenderDomainInput() {
        return this._enforceSenderDomain;
    }
    // enforce_sender_mailbox - computed: true, optional: true, required: false
    _enforceSenderMailbox;
    get enforceSenderMailbox() {
        return this.getBooleanAttribute('enforce_sender_mailbox');
    }
    set enforceSenderMailbox(value) {
        this._enforceSenderMailbox = value;
    }
    resetEnforceSenderMailbox() {
        this._enforceSenderMailbox = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enforceSenderMailboxInput() {
        return this._enforceSenderMailbox;
    }
    // rewrite_sender - computed: true, optional: true, required: false
    _rewriteSender;
    get rewriteSender() {
        return this.getStringAttribute('rewrite_sender');
    }
    set rewriteSender(value) {
        this._rewriteSender = value;
    }
    resetRewriteSender() {
        this._rewriteSender = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get rewriteSenderInput() {
        return this._rewriteSender;
    }
}
export function domainOutgoingDefaultsAbusePolicyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        action: cdktf.stringToTerraform(struct.action),
        threshold: cdktf.numberToTerraform(struct.threshold),
        window_minutes: cdktf.numberToTerraform(struct.windowMinutes),
    };
}
export function domainOutgoingDefaultsAbusePolicyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        action: {
            value: cdktf.stringToHclTerraform(struct.action),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        threshold: {
            value: cdktf.numberToHclTerraform(struct.threshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        window_minutes: {
            value: cdktf.numberToHclTerraform(struct.windowMinutes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainOutgoingDefaultsAbusePolicyOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._action !== undefined) {
            hasAnyValues = true;
            internalValueResult.action = this._action;
        }
        if (this._threshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.threshold = this._threshold;
        }
        if (this._windowMinutes !== undefined) {
            hasAnyValues = true;
            internalValueResult.windowMinutes = this._windowMinutes;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._action = undefined;
            this._threshold = undefined;
            this._windowMinutes = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._action = value.action;
            this._threshold = value.threshold;
            this._windowMinutes = value.windowMinutes;
        }
    }
    // action - computed: true, optional: true, required: false
    _action;
    get action() {
        return this.getStringAttribute('action');
    }
    set action(value) {
        this._action = value;
    }
    resetAction() {
        this._action = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get actionInput() {
        return this._action;
    }
    // threshold - computed: true, optional: true, required: false
    _threshold;
    get threshold() {
        return this.getNumberAttribute('threshold');
    }
    set threshold(value) {
        this._threshold = value;
    }
    resetThreshold() {
        this._threshold = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get thresholdInput() {
        return this._threshold;
    }
    // window_minutes - computed: true, optional: true, required: false
    _windowMinutes;
    get windowMinutes() {
        return this.getNumberAttribute('window_minutes');
    }
    set windowMinutes(value) {
        this._windowMinutes = value;
    }
    resetWindowMinutes() {
        this._windowMinutes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get windowMinutesInput() {
        return this._windowMinutes;
    }
}
export function domainOutgoingDefaultsContentLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        max_header_bytes: cdktf.numberToTerraform(struct.maxHeaderBytes),
        max_line_bytes: cdktf.numberToTerraform(struct.maxLineBytes),
        max_mime_parts: cdktf.numberToTerraform(struct.maxMimeParts),
        max_null_sender_recipients: cdktf.numberToTerraform(struct.maxNullSenderRecipients),
        partial_messages: cdktf.stringToTerraform(struct.partialMessages),
        raw_subject: cdktf.stringToTerraform(struct.rawSubject),
    };
}
export function domainOutgoingDefaultsContentLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        max_header_bytes: {
            value: cdktf.numberToHclTerraform(struct.maxHeaderBytes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_line_bytes: {
            value: cdktf.numberToHclTerraform(struct.maxLineBytes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_mime_parts: {
            value: cdktf.numberToHclTerraform(struct.maxMimeParts),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_null_sender_recipients: {
            value: cdktf.numberToHclTerraform(struct.maxNullSenderRecipients),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        partial_messages: {
            value: cdktf.stringToHclTerraform(struct.partialMessages),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        raw_subject: {
            value: cdktf.stringToHclTerraform(struct.rawSubject),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainOutgoingDefaultsContentLimitsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._maxHeaderBytes !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxHeaderBytes = this._maxHeaderBytes;
        }
        if (this._maxLineBytes !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxLineBytes = this._maxLineBytes;
        }
        if (this._maxMimeParts !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxMimeParts = this._maxMimeParts;
        }
        if (this._maxNullSenderRecipients !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxNullSenderRecipients = this._maxNullSenderRecipients;
        }
        if (this._partialMessages !== undefined) {
            hasAnyValues = true;
            internalValueResult.partialMessages = this._partialMessages;
        }
        if (this._rawSubject !== undefined) {
            hasAnyValues = true;
            internalValueResult.rawSubject = this._rawSubject;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._maxHeaderBytes = undefined;
            this._maxLineBytes = undefined;
            this._maxMimeParts = undefined;
            this._maxNullSenderRecipients = undefined;
            this._partialMessages = undefined;
            this._rawSubject = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._maxHeaderBytes = value.maxHeaderBytes;
            this._maxLineBytes = value.maxLineBytes;
            this._maxMimeParts = value.maxMimeParts;
            this._maxNullSenderRecipients = value.maxNullSenderRecipients;
            this._partialMessages = value.partialMessages;
            this._rawSubject = value.rawSubject;
        }
    }
    // max_header_bytes - computed: true, optional: true, required: false
    _maxHeaderBytes;
    get maxHeaderBytes() {
        return this.getNumberAttribute('max_header_bytes');
    }
    set maxHeaderBytes(value) {
        this._maxHeaderBytes = value;
    }
    resetMaxHeaderBytes() {
        this._maxHeaderBytes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxHeaderBytesInput() {
        return this._maxHeaderBytes;
    }
    // max_line_bytes - computed: true, optional: true, required: false
    _maxLineBytes;
    get maxLineBytes() {
        return this.getNumberAttribute('max_line_bytes');
    }
    set maxLineBytes(value) {
        this._maxLineBytes = value;
    }
    resetMaxLineBytes() {
        this._maxLineBytes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxLineBytesInput() {
        return this._maxLineBytes;
    }
    // max_mime_parts - computed: true, optional: true, required: false
    _maxMimeParts;
    get maxMimeParts() {
        return this.getNumberAttribute('max_mime_parts');
    }
    set maxMimeParts(value) {
        this._maxMimeParts = value;
    }
    resetMaxMimeParts() {
        this._maxMimeParts = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxMimePartsInput() {
        return this._maxMimeParts;
    }
    // max_null_sender_recipients - computed: true, optional: true, required: false
    _maxNullSenderRecipients;
    get maxNullSenderRecipients() {
        return this.getNumberAttribute('max_null_sender_recipients');
    }
    set maxNullSenderRecipients(value) {
        this._maxNullSenderRecipients = value;
    }
    resetMaxNullSenderRecipients() {
        this._maxNullSenderRecipients = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxNullSenderRecipientsInput() {
        return this._maxNullSenderRecipients;
    }
    // partial_messages - computed: true, optional: true, required: false
    _partialMessages;
    get partialMessages() {
        return this.getStringAttribute('partial_messages');
    }
    set partialMessages(value) {
        this._partialMessages = value;
    }
    resetPartialMessages() {
        this._partialMessages = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get partialMessagesInput() {
        return this._partialMessages;
    }
    // raw_subject - computed: true, optional: true, required: false
    _rawSubject;
    get rawSubject() {
        return this.getStringAttribute('raw_subject');
    }
    set rawSubject(value) {
        this._rawSubject = value;
    }
    resetRawSubject() {
        this._rawSubject = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get rawSubjectInput() {
        return this._rawSubject;
    }
}
export function domainOutgoingDefaultsLimitsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        enabled: cdktf.booleanToTerraform(struct.enabled),
        max_concurrent_connections: cdktf.numberToTerraform(struct.maxConcurrentConnections),
        per_day: cdktf.numberToTerraform(struct.perDay),
        per_hour: cdktf.numberToTerraform(struct.perHour),
        per_minute: cdktf.numberToTerraform(struct.perMinute),
        per_month: cdktf.numberToTerraform(struct.perMonth),
        per_week: cdktf.numberToTerraform(struct.perWeek),
        unit: cdktf.stringToTerraform(struct.unit),
    };
}
export function domainOutgoingDefaultsLimitsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        enabled: {
            value: cdktf.booleanToHclTerraform(struct.enabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        max_concurrent_connections: {
            value: cdktf.numberToHclTerraform(struct.maxConcurrentConnections),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_day: {
            value: cdktf.numberToHclTerraform(struct.perDay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_hour: {
            value: cdktf.numberToHclTerraform(struct.perHour),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_minute: {
            value: cdktf.numberToHclTerraform(struct.perMinute),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_month: {
            value: cdktf.numberToHclTerraform(struct.perMonth),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        per_week: {
            value: cdktf.numberToHclTerraform(struct.perWeek),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        unit: {
            value: cdktf.stringToHclTerraform(struct.unit),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainOutgoingDefaultsLimitsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._enabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.enabled = this._enabled;
        }
        if (this._maxConcurrentConnections !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxConcurrentConnections = this._maxConcurrentConnections;
        }
        if (this._perDay !== undefined) {
            hasAnyValues = true;
            internalValueResult.perDay = this._perDay;
        }
        if (this._perHour !== undefined) {
            hasAnyValues = true;
            internalValueResult.perHour = this._perHour;
        }
        if (this._perMinute !== undefined) {
            hasAnyValues = true;
            internalValueResult.perMinute = this._perMinute;
        }
        if (this._perMonth !== undefined) {
            hasAnyValues = true;
            internalValueResult.perMonth = this._perMonth;
        }
        if (this._perWeek !== undefined) {
            hasAnyValues = true;
            internalValueResult.perWeek = this._perWeek;
        }
        if (this._unit !== undefined) {
            hasAnyValues = true;
            internalValueResult.unit = this._unit;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._enabled = undefined;
            this._maxConcurrentConnections = undefined;
            this._perDay = undefined;
            this._perHour = undefined;
            this._perMinute = undefined;
            this._perMonth = undefined;
            this._perWeek = undefined;
            this._unit = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._enabled = value.enabled;
            this._maxConcurrentConnections = value.maxConcurrentConnections;
            this._perDay = value.perDay;
            this._perHour = value.perHour;
            this._perMinute = value.perMinute;
            this._perMonth = value.perMonth;
            this._perWeek = value.perWeek;
            this._unit = value.unit;
        }
    }
    // enabled - computed: true, optional: true, required: false
    _enabled;
    get enabled() {
        return this.getBooleanAttribute('enabled');
    }
    set enabled(value) {
        this._enabled = value;
    }
    resetEnabled() {
        this._enabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get enabledInput() {
        return this._enabled;
    }
    // max_concurrent_connections - computed: true, optional: true, required: false
    _maxConcurrentConnections;
    get maxConcurrentConnections() {
        return this.getNumberAttribute('max_concurrent_connections');
    }
    set maxConcurrentConnections(value) {
        this._maxConcurrentConnections = value;
    }
    resetMaxConcurrentConnections() {
        this._maxConcurrentConnections = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxConcurrentConnectionsInput() {
        return this._maxConcurrentConnections;
    }
    // per_day - computed: true, optional: true, required: false
    _perDay;
    get perDay() {
        return this.getNumberAttribute('per_day');
    }
    set perDay(value) {
        this._perDay = value;
    }
    resetPerDay() {
        this._perDay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perDayInput() {
        return this._perDay;
    }
    // per_hour - computed: true, optional: true, required: false
    _perHour;
    get perHour() {
        return this.getNumberAttribute('per_hour');
    }
    set perHour(value) {
        this._perHour = value;
    }
    resetPerHour() {
        this._perHour = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perHourInput() {
        return this._perHour;
    }
    // per_minute - computed: true, optional: true, required: false
    _perMinute;
    get perMinute() {
        return this.getNumberAttribute('per_minute');
    }
    set perMinute(value) {
        this._perMinute = value;
    }
    resetPerMinute() {
        this._perMinute = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perMinuteInput() {
        return this._perMinute;
    }
    // per_month - computed: true, optional: true, required: false
    _perMonth;
    get perMonth() {
        return this.getNumberAttribute('per_month');
    }
    set perMonth(value) {
        this._perMonth = value;
    }
    resetPerMonth() {
        this._perMonth = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perMonthInput() {
        return this._perMonth;
    }
    // per_week - computed: true, optional: true, required: false
    _perWeek;
    get perWeek() {
        return this.getNumberAttribute('per_week');
    }
    set perWeek(value) {
        this._perWeek = value;
    }
    resetPerWeek() {
        this._perWeek = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get perWeekInput() {
        return this._perWeek;
    }
    // unit - computed: true, optional: true, required: false
    _unit;
    get unit() {
        return this.getStringAttribute('unit');
    }
    set unit(value) {
        this._unit = value;
    }
    resetUnit() {
        this._unit = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get unitInput() {
        return this._unit;
    }
}
export function domainOutgoingDefaultsSuppressionToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        after: cdktf.numberToTerraform(struct.after),
        days: cdktf.numberToTerraform(struct.days),
    };
}
export function domainOutgoingDefaultsSuppressionToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        after: {
            value: cdktf.numberToHclTerraform(struct.after),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        days: {
            value: cdktf.numberToHclTerraform(struct.days),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainOutgoingDefaultsSuppressionOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._after !== undefined) {
            hasAnyValues = true;
            internalValueResult.after = this._after;
        }
        if (this._days !== undefined) {
            hasAnyValues = true;
            internalValueResult.days = this._days;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._after = undefined;
            this._days = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._after = value.after;
            this._days = value.days;
        }
    }
    // after - computed: true, optional: true, required: false
    _after;
    get after() {
        return this.getNumberAttribute('after');
    }
    set after(value) {
        this._after = value;
    }
    resetAfter() {
        this._after = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get afterInput() {
        return this._after;
    }
    // days - computed: true, optional: true, required: false
    _days;
    get days() {
        return this.getNumberAttribute('days');
    }
    set days(value) {
        this._days = value;
    }
    resetDays() {
        this._days = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get daysInput() {
        return this._days;
    }
}
export function domainOutgoingDefaultsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        abuse_policy: domainOutgoingDefaultsAbusePolicyToTerraform(struct.abusePolicy),
        archive_messages: cdktf.booleanToTerraform(struct.archiveMessages),
        auto_lock_identities: cdktf.booleanToTerraform(struct.autoLockIdentities),
        auto_lock_user: cdktf.booleanToTerraform(struct.autoLockUser),
        block_macros: cdktf.booleanToTerraform(struct.blockMacros),
        content_limits: domainOutgoingDefaultsContentLimitsToTerraform(struct.contentLimits),
        dkim_selector: cdktf.stringToTerraform(struct.dkimSelector),
        identification_method: cdktf.stringToTerraform(struct.identificationMethod),
        invalid_recipients_per_day: cdktf.numberToTerraform(struct.invalidRecipientsPerDay),
        limits: domainOutgoingDefaultsLimitsToTerraform(struct.limits),
        lock_threshold: cdktf.numberToTerraform(struct.lockThreshold),
        lock_timeout_minutes: cdktf.numberToTerraform(struct.lockTimeoutMinutes),
        lock_window_minutes: cdktf.numberToTerraform(struct.lockWindowMinutes),
        locked_response: cdktf.stringToTerraform(struct.lockedResponse),
        macro_unknown: cdktf.stringToTerraform(struct.macroUnknown),
        max_auto_unlocks: cdktf.numberToTerraform(struct.maxAutoUnlocks),
        max_recipients_per_day: cdktf.numberToTerraform(struct.maxRecipientsPerDay),
        max_retry_days: cdktf.numberToTerraform(struct.maxRetryDays),
        on_missing_identity: cdktf.stringToTerraform(struct.onMissingIdentity),
        quarantine_enabled: cdktf.booleanToTerraform(struct.quarantineEnabled),
        quarantine_response: cdktf.stringToTerraform(struct.quarantineResponse),
        queued_mail_when_locked: cdktf.stringToTerraform(struct.queuedMailWhenLocked),
        smarthost: cdktf.stringToTerraform(struct.smarthost),
        suppression: domainOutgoingDefaultsSuppressionToTerraform(struct.suppression),
    };
}
export function domainOutgoingDefaultsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        abuse_policy: {
            value: domainOutgoingDefaultsAbusePolicyToHclTerraform(struct.abusePolicy),
            isBlock: true,
            type: "struct",
            storageClassType: "DomainOutgoingDefaultsAbusePolicy",
        },
        archive_messages: {
            value: cdktf.booleanToHclTerraform(struct.archiveMessages),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        auto_lock_identities: {
            value: cdktf.booleanToHclTerraform(struct.autoLockIdentities),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        auto_lock_user: {
            value: cdktf.booleanToHclTerraform(struct.autoLockUser),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        block_macros: {
            value: cdktf.booleanToHclTerraform(struct.blockMacros),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        content_limits: {
            value: domainOutgoingDefaultsContentLimitsToHclTerraform(struct.contentLimits),
            isBlock: true,
            type: "struct",
            storageClassType: "DomainOutgoingDefaultsContentLimits",
        },
        dkim_selector: {
            value: cdktf.stringToHclTerraform(struct.dkimSelector),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        identification_method: {
            value: cdktf.stringToHclTerraform(struct.identificationMethod),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        invalid_recipients_per_day: {
            value: cdktf.numberToHclTerraform(struct.invalidRecipientsPerDay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        limits: {
            value: domainOutgoingDefaultsLimitsToHclTerraform(struct.limits),
            isBlock: true,
            type: "struct",
            storageClassType: "DomainOutgoingDefaultsLimits",
        },
        lock_threshold: {
            value: cdktf.numberToHclTerraform(struct.lockThreshold),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        lock_timeout_minutes: {
            value: cdktf.numberToHclTerraform(struct.lockTimeoutMinutes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        lock_window_minutes: {
            value: cdktf.numberToHclTerraform(struct.lockWindowMinutes),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        locked_response: {
            value: cdktf.stringToHclTerraform(struct.lockedResponse),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        macro_unknown: {
            value: cdktf.stringToHclTerraform(struct.macroUnknown),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_auto_unlocks: {
            value: cdktf.numberToHclTerraform(struct.maxAutoUnlocks),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_recipients_per_day: {
            value: cdktf.numberToHclTerraform(struct.maxRecipientsPerDay),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_retry_days: {
            value: cdktf.numberToHclTerraform(struct.maxRetryDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        on_missing_identity: {
            value: cdktf.stringToHclTerraform(struct.onMissingIdentity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        quarantine_enabled: {
            value: cdktf.booleanToHclTerraform(struct.quarantineEnabled),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        quarantine_response: {
            value: cdktf.stringToHclTerraform(struct.quarantineResponse),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        queued_mail_when_locked: {
            value: cdktf.stringToHclTerraform(struct.queuedMailWhenLocked),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        smarthost: {
            value: cdktf.stringToHclTerraform(struct.smarthost),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        suppression: {
            value: domainOutgoingDefaultsSuppressionToHclTerraform(struct.suppression),
            isBlock: true,
            type: "struct",
            storageClassType: "DomainOutgoingDefaultsSuppression",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainOutgoingDefaultsOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._abusePolicy?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.abusePolicy = this._abusePolicy?.internalValue;
        }
        if (this._archiveMessages !== undefined) {
            hasAnyValues = true;
            internalValueResult.archiveMessages = this._archiveMessages;
        }
        if (this._autoLockIdentities !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoLockIdentities = this._autoLockIdentities;
        }
        if (this._autoLockUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoLockUser = this._autoLockUser;
        }
        if (this._blockMacros !== undefined) {
            hasAnyValues = true;
            internalValueResult.blockMacros = this._blockMacros;
        }
        if (this._contentLimits?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.contentLimits = this._contentLimits?.internalValue;
        }
        if (this._dkimSelector !== undefined) {
            hasAnyValues = true;
            internalValueResult.dkimSelector = this._dkimSelector;
        }
        if (this._identificationMethod !== undefined) {
            hasAnyValues = true;
            internalValueResult.identificationMethod = this._identificationMethod;
        }
        if (this._invalidRecipientsPerDay !== undefined) {
            hasAnyValues = true;
            internalValueResult.invalidRecipientsPerDay = this._invalidRecipientsPerDay;
        }
        if (this._limits?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.limits = this._limits?.internalValue;
        }
        if (this._lockThreshold !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockThreshold = this._lockThreshold;
        }
        if (this._lockTimeoutMinutes !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockTimeoutMinutes = this._lockTimeoutMinutes;
        }
        if (this._lockWindowMinutes !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockWindowMinutes = this._lockWindowMinutes;
        }
        if (this._lockedResponse !== undefined) {
            hasAnyValues = true;
            internalValueResult.lockedResponse = this._lockedResponse;
        }
        if (this._macroUnknown !== undefined) {
            hasAnyValues = true;
            internalValueResult.macroUnknown = this._macroUnknown;
        }
        if (this._maxAutoUnlocks !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxAutoUnlocks = this._maxAutoUnlocks;
        }
        if (this._maxRecipientsPerDay !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRecipientsPerDay = this._maxRecipientsPerDay;
        }
        if (this._maxRetryDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRetryDays = this._maxRetryDays;
        }
        if (this._onMissingIdentity !== undefined) {
            hasAnyValues = true;
            internalValueResult.onMissingIdentity = this._onMissingIdentity;
        }
        if (this._quarantineEnabled !== undefined) {
            hasAnyValues = true;
            internalValueResult.quarantineEnabled = this._quarantineEnabled;
        }
        if (this._quarantineResponse !== undefined) {
            hasAnyValues = true;
            internalValueResult.quarantineResponse = this._quarantineResponse;
        }
        if (this._queuedMailWhenLocked !== undefined) {
            hasAnyValues = true;
            internalValueResult.queuedMailWhenLocked = this._queuedMailWhenLocked;
        }
        if (this._smarthost !== undefined) {
            hasAnyValues = true;
            internalValueResult.smarthost = this._smarthost;
        }
        if (this._suppression?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.suppression = this._suppression?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._abusePolicy.internalValue = undefined;
            this._archiveMessages = undefined;
            this._autoLockIdentities = undefined;
            this._autoLockUser = undefined;
            this._blockMacros = undefined;
            this._contentLimits.internalValue = undefined;
            this._dkimSelector = undefined;
            this._identificationMethod = undefined;
            this._invalidRecipientsPerDay = undefined;
            this._limits.internalValue = undefined;
            this._lockThreshold = undefined;
            this._lockTimeoutMinutes = undefined;
            this._lockWindowMinutes = undefined;
            this._lockedResponse = undefined;
            this._macroUnknown = undefined;
            this._maxAutoUnlocks = undefined;
            this._maxRecipientsPerDay = undefined;
            this._maxRetryDays = undefined;
            this._onMissingIdentity = undefined;
            this._quarantineEnabled = undefined;
            this._quarantineResponse = undefined;
            this._queuedMailWhenLocked = undefined;
            this._smarthost = undefined;
            this._suppression.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._abusePolicy.internalValue = value.abusePolicy;
            this._archiveMessages = value.archiveMessages;
            this._autoLockIdentities = value.autoLockIdentities;
            this._autoLockUser = value.autoLockUser;
            this._blockMacros = value.blockMacros;
            this._contentLimits.internalValue = value.contentLimits;
            this._dkimSelector = value.dkimSelector;
            this._identificationMethod = value.identificationMethod;
            this._invalidRecipientsPerDay = value.invalidRecipientsPerDay;
            this._limits.internalValue = value.limits;
            this._lockThreshold = value.lockThreshold;
            this._lockTimeoutMinutes = value.lockTimeoutMinutes;
            this._lockWindowMinutes = value.lockWindowMinutes;
            this._lockedResponse = value.lockedResponse;
            this._macroUnknown = value.macroUnknown;
            this._maxAutoUnlocks = value.maxAutoUnlocks;
            this._maxRecipientsPerDay = value.maxRecipientsPerDay;
            this._maxRetryDays = value.maxRetryDays;
            this._onMissingIdentity = value.onMissingIdentity;
            this._quarantineEnabled = value.quarantineEnabled;
            this._quarantineResponse = value.quarantineResponse;
            this._queuedMailWhenLocked = value.queuedMailWhenLocked;
            this._smarthost = value.smarthost;
            this._suppression.internalValue = value.suppression;
        }
    }
    // abuse_policy - computed: true, optional: true, required: false
    _abusePolicy = new DomainOutgoingDefaultsAbusePolicyOutputReference(this, "abuse_policy");
    get abusePolicy() {
        return this._abusePolicy;
    }
    putAbusePolicy(value) {
        this._abusePolicy.internalValue = value;
    }
    resetAbusePolicy() {
        this._abusePolicy.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get abusePolicyInput() {
        return this._abusePolicy.internalValue;
    }
    // archive_messages - computed: true, optional: true, required: false
    _archiveMessages;
    get archiveMessages() {
        return this.getBooleanAttribute('archive_messages');
    }
    set archiveMessages(value) {
        this._archiveMessages = value;
    }
    resetArchiveMessages() {
        this._archiveMessages = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get archiveMessagesInput() {
        return this._archiveMessages;
    }
    // auto_lock_identities - computed: true, optional: true, required: false
    _autoLockIdentities;
    get autoLockIdentities() {
        return this.getBooleanAttribute('auto_lock_identities');
    }
    set autoLockIdentities(value) {
        this._autoLockIdentities = value;
    }
    resetAutoLockIdentities() {
        this._autoLockIdentities = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get autoLockIdentitiesInput() {
        return this._autoLockIdentities;
    }
    // auto_lock_user - computed: true, optional: true, required: false
    _autoLockUser;
    get autoLockUser() {
        return this.getBooleanAttribute('auto_lock_user');
    }
    set autoLockUser(value) {
        this._autoLockUser = value;
    }
    resetAutoLockUser() {
        this._autoLockUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get autoLockUserInput() {
        return this._autoLockUser;
    }
    // block_macros - computed: true, optional: true, required: false
    _blockMacros;
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    set blockMacros(value) {
        this._blockMacros = value;
    }
    resetBlockMacros() {
        this._blockMacros = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get blockMacrosInput() {
        return this._blockMacros;
    }
    // content_limits - computed: true, optional: true, required: false
    _contentLimits = new DomainOutgoingDefaultsContentLimitsOutputReference(this, "content_limits");
    get contentLimits() {
        return this._contentLimits;
    }
    putContentLimits(value) {
        this._contentLimits.internalValue = value;
    }
    resetContentLimits() {
        this._contentLimits.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get contentLimitsInput() {
        return this._contentLimits.internalValue;
    }
    // dkim_selector - computed: true, optional: true, required: false
    _dkimSelector;
    get dkimSelector() {
        return this.getStringAttribute('dkim_selector');
    }
    set dkimSelector(value) {
        this._dkimSelector = value;
    }
    resetDkimSelector() {
        this._dkimSelector = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dkimSelectorInput() {
        return this._dkimSelector;
    }
    // identification_method - computed: true, optional: true, required: false
    _identificationMethod;
    get identificationMethod() {
        return this.getStringAttribute('identification_method');
    }
    set identificationMethod(value) {
        this._identificationMethod = value;
    }
    resetIdentificationMethod() {
        this._identificationMethod = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get identificationMethodInput() {
        return this._identificationMethod;
    }
    // invalid_recipients_per_day - computed: true, optional: true, required: false
    _invalidRecipientsPerDay;
    get invalidRecipientsPerDay() {
        return this.getNumberAttribute('invalid_recipients_per_day');
    }
    set invalidRecipientsPerDay(value) {
        this._invalidRecipientsPerDay = value;
    }
    resetInvalidRecipientsPerDay() {
        this._invalidRecipientsPerDay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get invalidRecipientsPerDayInput() {
        return this._invalidRecipientsPerDay;
    }
    // limits - computed: true, optional: true, required: false
    _limits = new DomainOutgoingDefaultsLimitsOutputReference(this, "limits");
    get limits() {
        return this._limits;
    }
    putLimits(value) {
        this._limits.internalValue = value;
    }
    resetLimits() {
        this._limits.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get limitsInput() {
        return this._limits.internalValue;
    }
    // lock_threshold - computed: true, optional: true, required: false
    _lockThreshold;
    get lockThreshold() {
        return this.getNumberAttribute('lock_threshold');
    }
    set lockThreshold(value) {
        this._lockThreshold = value;
    }
    resetLockThreshold() {
        this._lockThreshold = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockThresholdInput() {
        return this._lockThreshold;
    }
    // lock_timeout_minutes - computed: true, optional: true, required: false
    _lockTimeoutMinutes;
    get lockTimeoutMinutes() {
        return this.getNumberAttribute('lock_timeout_minutes');
    }
    set lockTimeoutMinutes(value) {
        this._lockTimeoutMinutes = value;
    }
    resetLockTimeoutMinutes() {
        this._lockTimeoutMinutes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockTimeoutMinutesInput() {
        return this._lockTimeoutMinutes;
    }
    // lock_window_minutes - computed: true, optional: true, required: false
    _lockWindowMinutes;
    get lockWindowMinutes() {
        return this.getNumberAttribute('lock_window_minutes');
    }
    set lockWindowMinutes(value) {
        this._lockWindowMinutes = value;
    }
    resetLockWindowMinutes() {
        this._lockWindowMinutes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockWindowMinutesInput() {
        return this._lockWindowMinutes;
    }
    // locked_response - computed: true, optional: true, required: false
    _lockedResponse;
    get lockedResponse() {
        return this.getStringAttribute('locked_response');
    }
    set lockedResponse(value) {
        this._lockedResponse = value;
    }
    resetLockedResponse() {
        this._lockedResponse = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lockedResponseInput() {
        return this._lockedResponse;
    }
    // macro_unknown - computed: true, optional: true, required: false
    _macroUnknown;
    get macroUnknown() {
        return this.getStringAttribute('macro_unknown');
    }
    set macroUnknown(value) {
        this._macroUnknown = value;
    }
    resetMacroUnknown() {
        this._macroUnknown = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get macroUnknownInput() {
        return this._macroUnknown;
    }
    // max_auto_unlocks - computed: true, optional: true, required: false
    _maxAutoUnlocks;
    get maxAutoUnlocks() {
        return this.getNumberAttribute('max_auto_unlocks');
    }
    set maxAutoUnlocks(value) {
        this._maxAutoUnlocks = value;
    }
    resetMaxAutoUnlocks() {
        this._maxAutoUnlocks = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxAutoUnlocksInput() {
        return this._maxAutoUnlocks;
    }
    // max_recipients_per_day - computed: true, optional: true, required: false
    _maxRecipientsPerDay;
    get maxRecipientsPerDay() {
        return this.getNumberAttribute('max_recipients_per_day');
    }
    set maxRecipientsPerDay(value) {
        this._maxRecipientsPerDay = value;
    }
    resetMaxRecipientsPerDay() {
        this._maxRecipientsPerDay = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRecipientsPerDayInput() {
        return this._maxRecipientsPerDay;
    }
    // max_retry_days - computed: true, optional: true, required: false
    _maxRetryDays;
    get maxRetryDays() {
        return this.getNumberAttribute('max_retry_days');
    }
    set maxRetryDays(value) {
        this._maxRetryDays = value;
    }
    resetMaxRetryDays() {
        this._maxRetryDays = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRetryDaysInput() {
        return this._maxRetryDays;
    }
    // on_missing_identity - computed: true, optional: true, required: false
    _onMissingIdentity;
    get onMissingIdentity() {
        return this.getStringAttribute('on_missing_identity');
    }
    set onMissingIdentity(value) {
        this._onMissingIdentity = value;
    }
    resetOnMissingIdentity() {
        this._onMissingIdentity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get onMissingIdentityInput() {
        return this._onMissingIdentity;
    }
    // quarantine_enabled - computed: true, optional: true, required: false
    _quarantineEnabled;
    get quarantineEnabled() {
        return this.getBooleanAttribute('quarantine_enabled');
    }
    set quarantineEnabled(value) {
        this._quarantineEnabled = value;
    }
    resetQuarantineEnabled() {
        this._quarantineEnabled = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get quarantineEnabledInput() {
        return this._quarantineEnabled;
    }
    // quarantine_response - computed: true, optional: true, required: false
    _quarantineResponse;
    get quarantineResponse() {
        return this.getStringAttribute('quarantine_response');
    }
    set quarantineResponse(value) {
        this._quarantineResponse = value;
    }
    resetQuarantineResponse() {
        this._quarantineResponse = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get quarantineResponseInput() {
        return this._quarantineResponse;
    }
    // queued_mail_when_locked - computed: true, optional: true, required: false
    _queuedMailWhenLocked;
    get queuedMailWhenLocked() {
        return this.getStringAttribute('queued_mail_when_locked');
    }
    set queuedMailWhenLocked(value) {
        this._queuedMailWhenLocked = value;
    }
    resetQueuedMailWhenLocked() {
        this._queuedMailWhenLocked = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get queuedMailWhenLockedInput() {
        return this._queuedMailWhenLocked;
    }
    // smarthost - computed: true, optional: true, required: false
    _smarthost;
    get smarthost() {
        return this.getStringAttribute('smarthost');
    }
    set smarthost(value) {
        this._smarthost = value;
    }
    resetSmarthost() {
        this._smarthost = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get smarthostInput() {
        return this._smarthost;
    }
    // suppression - computed: true, optional: true, required: false
    _suppression = new DomainOutgoingDefaultsSuppressionOutputReference(this, "suppression");
    get suppression() {
        return this._suppression;
    }
    putSuppression(value) {
        this._suppression.internalValue = value;
    }
    resetSuppression() {
        this._suppression.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get suppressionInput() {
        return this._suppression.internalValue;
    }
}
export function domainQueueToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        delay_warning_hours: cdktf.numberToTerraform(struct.delayWarningHours),
        max_retry_days: cdktf.numberToTerraform(struct.maxRetryDays),
    };
}
export function domainQueueToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        delay_warning_hours: {
            value: cdktf.numberToHclTerraform(struct.delayWarningHours),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        max_retry_days: {
            value: cdktf.numberToHclTerraform(struct.maxRetryDays),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
export class DomainQueueOutputReference extends cdktf.ComplexObject {
    isEmptyObject = false;
    resolvableValue;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._delayWarningHours !== undefined) {
            hasAnyValues = true;
            internalValueResult.delayWarningHours = this._delayWarningHours;
        }
        if (this._maxRetryDays !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxRetryDays = this._maxRetryDays;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._delayWarningHours = undefined;
            this._maxRetryDays = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._delayWarningHours = value.delayWarningHours;
            this._maxRetryDays = value.maxRetryDays;
        }
    }
    // delay_warning_hours - computed: true, optional: true, required: false
    _delayWarningHours;
    get delayWarningHours() {
        return this.getNumberAttribute('delay_warning_hours');
    }
    set delayWarningHours(value) {
        this._delayWarningHours = value;
    }
    resetDelayWarningHours() {
        this._delayWarningHours = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get delayWarningHoursInput() {
        return this._delayWarningHours;
    }
    // max_retry_days - computed: true, optional: true, required: false
    _maxRetryDays;
    get maxRetryDays() {
        return this.getNumberAttribute('max_retry_days');
    }
    set maxRetryDays(value) {
        this._maxRetryDays = value;
    }
    resetMaxRetryDays() {
        this._maxRetryDays = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxRetryDaysInput() {
        return this._maxRetryDays;
    }
}
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain postplane_domain}
*/
export class Domain extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_domain";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Domain resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Domain to import
    * @param importFromId The id of the existing Domain that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Domain to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_domain", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/domain postplane_domain} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DomainConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_domain',
            terraformGeneratorMetadata: {
                providerName: 'postplane'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._admin = config.admin;
        this._archiving.internalValue = config.archiving;
        this._autoPopulateMailboxes = config.autoPopulateMailboxes;
        this._blockMacros = config.blockMacros;
        this._contactEmail = config.contactEmail;
        this._deletionProtection = config.deletionProtection;
        this._description = config.description;
        this._dkim.internalValue = config.dkim;
        this._domain = config.domain;
        this._forceDestroy = config.forceDestroy;
        this._macroUnknown = config.macroUnknown;
        this._mailboxDefaults.internalValue = config.mailboxDefaults;
        this._outgoing.internalValue = config.outgoing;
        this._outgoingDefaults.internalValue = config.outgoingDefaults;
        this._products = config.products;
        this._protectionMode = config.protectionMode;
        this._quarantineDays = config.quarantineDays;
        this._quarantineThreshold = config.quarantineThreshold;
        this._queue.internalValue = config.queue;
        this._region = config.region;
        this._timezone = config.timezone;
        this._trusted = config.trusted;
        this._unlistedRecipients = config.unlistedRecipients;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // admin - computed: false, optional: false, required: true
    _admin;
    get admin() {
        return this.getStringAttribute('admin');
    }
    set admin(value) {
        this._admin = value;
    }
    // Temporarily expose input value. Use with caution.
    get adminInput() {
        return this._admin;
    }
    // archiving - computed: true, optional: true, required: false
    _archiving = new DomainArchivingOutputReference(this, "archiving");
    get archiving() {
        return this._archiving;
    }
    putArchiving(value) {
        this._archiving.internalValue = value;
    }
    resetArchiving() {
        this._archiving.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get archivingInput() {
        return this._archiving.internalValue;
    }
    // auto_populate_mailboxes - computed: true, optional: true, required: false
    _autoPopulateMailboxes;
    get autoPopulateMailboxes() {
        return this.getBooleanAttribute('auto_populate_mailboxes');
    }
    set autoPopulateMailboxes(value) {
        this._autoPopulateMailboxes = value;
    }
    resetAutoPopulateMailboxes() {
        this._autoPopulateMailboxes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get autoPopulateMailboxesInput() {
        return this._autoPopulateMailboxes;
    }
    // block_macros - computed: true, optional: true, required: false
    _blockMacros;
    get blockMacros() {
        return this.getBooleanAttribute('block_macros');
    }
    set blockMacros(value) {
        this._blockMacros = value;
    }
    resetBlockMacros() {
        this._blockMacros = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get blockMacrosInput() {
        return this._blockMacros;
    }
    // contact_email - computed: false, optional: true, required: false
    _contactEmail;
    get contactEmail() {
        return this.getStringAttribute('contact_email');
    }
    set contactEmail(value) {
        this._contactEmail = value;
    }
    resetContactEmail() {
        this._contactEmail = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get contactEmailInput() {
        return this._contactEmail;
    }
    // deletion_protection - computed: true, optional: true, required: false
    _deletionProtection;
    get deletionProtection() {
        return this.getBooleanAttribute('deletion_protection');
    }
    set deletionProtection(value) {
        this._deletionProtection = value;
    }
    resetDeletionProtection() {
        this._deletionProtection = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deletionProtectionInput() {
        return this._deletionProtection;
    }
    // description - computed: false, optional: true, required: false
    _description;
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    // dkim - computed: true, optional: true, required: false
    _dkim = new DomainDkimOutputReference(this, "dkim");
    get dkim() {
        return this._dkim;
    }
    putDkim(value) {
        this._dkim.internalValue = value;
    }
    resetDkim() {
        this._dkim.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dkimInput() {
        return this._dkim.internalValue;
    }
    // domain - computed: false, optional: false, required: true
    _domain;
    get domain() {
        return this.getStringAttribute('domain');
    }
    set domain(value) {
        this._domain = value;
    }
    // Temporarily expose input value. Use with caution.
    get domainInput() {
        return this._domain;
    }
    // force_destroy - computed: true, optional: true, required: false
    _forceDestroy;
    get forceDestroy() {
        return this.getBooleanAttribute('force_destroy');
    }
    set forceDestroy(value) {
        this._forceDestroy = value;
    }
    resetForceDestroy() {
        this._forceDestroy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get forceDestroyInput() {
        return this._forceDestroy;
    }
    // macro_unknown - computed: true, optional: true, required: false
    _macroUnknown;
    get macroUnknown() {
        return this.getStringAttribute('macro_unknown');
    }
    set macroUnknown(value) {
        this._macroUnknown = value;
    }
    resetMacroUnknown() {
        this._macroUnknown = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get macroUnknownInput() {
        return this._macroUnknown;
    }
    // mailbox_defaults - computed: true, optional: true, required: false
    _mailboxDefaults = new DomainMailboxDefaultsOutputReference(this, "mailbox_defaults");
    get mailboxDefaults() {
        return this._mailboxDefaults;
    }
    putMailboxDefaults(value) {
        this._mailboxDefaults.internalValue = value;
    }
    resetMailboxDefaults() {
        this._mailboxDefaults.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mailboxDefaultsInput() {
        return this._mailboxDefaults.internalValue;
    }
    // outgoing - computed: true, optional: true, required: false
    _outgoing = new DomainOutgoingOutputReference(this, "outgoing");
    get outgoing() {
        return this._outgoing;
    }
    putOutgoing(value) {
        this._outgoing.internalValue = value;
    }
    resetOutgoing() {
        this._outgoing.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outgoingInput() {
        return this._outgoing.internalValue;
    }
    // outgoing_defaults - computed: true, optional: true, required: false
    _outgoingDefaults = new DomainOutgoingDefaultsOutputReference(this, "outgoing_defaults");
    get outgoingDefaults() {
        return this._outgoingDefaults;
    }
    putOutgoingDefaults(value) {
        this._outgoingDefaults.internalValue = value;
    }
    resetOutgoingDefaults() {
        this._outgoingDefaults.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get outgoingDefaultsInput() {
        return this._outgoingDefaults.internalValue;
    }
    // products - computed: true, optional: true, required: false
    _products;
    get products() {
        return cdktf.Fn.tolist(this.getListAttribute('products'));
    }
    set products(value) {
        this._products = value;
    }
    resetProducts() {
        this._products = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get productsInput() {
        return this._products;
    }
    // protection_mode - computed: true, optional: true, required: false
    _protectionMode;
    get protectionMode() {
        return this.getStringAttribute('protection_mode');
    }
    set protectionMode(value) {
        this._protectionMode = value;
    }
    resetProtectionMode() {
        this._protectionMode = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get protectionModeInput() {
        return this._protectionMode;
    }
    // quarantine_days - computed: true, optional: true, required: false
    _quarantineDays;
    get quarantineDays() {
        return this.getNumberAttribute('quarantine_days');
    }
    set quarantineDays(value) {
        this._quarantineDays = value;
    }
    resetQuarantineDays() {
        this._quarantineDays = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get quarantineDaysInput() {
        return this._quarantineDays;
    }
    // quarantine_threshold - computed: true, optional: true, required: false
    _quarantineThreshold;
    get quarantineThreshold() {
        return this.getNumberAttribute('quarantine_threshold');
    }
    set quarantineThreshold(value) {
        this._quarantineThreshold = value;
    }
    resetQuarantineThreshold() {
        this._quarantineThreshold = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get quarantineThresholdInput() {
        return this._quarantineThreshold;
    }
    // queue - computed: true, optional: true, required: false
    _queue = new DomainQueueOutputReference(this, "queue");
    get queue() {
        return this._queue;
    }
    putQueue(value) {
        this._queue.internalValue = value;
    }
    resetQueue() {
        this._queue.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get queueInput() {
        return this._queue.internalValue;
    }
    // region - computed: false, optional: true, required: false
    _region;
    get region() {
        return this.getStringAttribute('region');
    }
    set region(value) {
        this._region = value;
    }
    resetRegion() {
        this._region = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get regionInput() {
        return this._region;
    }
    // timezone - computed: true, optional: true, required: false
    _timezone;
    get timezone() {
        return this.getStringAttribute('timezone');
    }
    set timezone(value) {
        this._timezone = value;
    }
    resetTimezone() {
        this._timezone = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timezoneInput() {
        return this._timezone;
    }
    // trusted - computed: true, optional: true, required: false
    _trusted;
    get trusted() {
        return this.getBooleanAttribute('trusted');
    }
    set trusted(value) {
        this._trusted = value;
    }
    resetTrusted() {
        this._trusted = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get trustedInput() {
        return this._trusted;
    }
    // unicode_name - computed: true, optional: false, required: false
    get unicodeName() {
        return this.getStringAttribute('unicode_name');
    }
    // unlisted_recipients - computed: false, optional: true, required: false
    _unlistedRecipients;
    get unlistedRecipients() {
        return this.getStringAttribute('unlisted_recipients');
    }
    set unlistedRecipients(value) {
        this._unlistedRecipients = value;
    }
    resetUnlistedRecipients() {
        this._unlistedRecipients = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get unlistedRecipientsInput() {
        return this._unlistedRecipients;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            admin: cdktf.stringToTerraform(this._admin),
            archiving: domainArchivingToTerraform(this._archiving.internalValue),
            auto_populate_mailboxes: cdktf.booleanToTerraform(this._autoPopulateMailboxes),
            block_macros: cdktf.booleanToTerraform(this._blockMacros),
            contact_email: cdktf.stringToTerraform(this._contactEmail),
            deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
            description: cdktf.stringToTerraform(this._description),
            dkim: domainDkimToTerraform(this._dkim.internalValue),
            domain: cdktf.stringToTerraform(this._domain),
            force_destroy: cdktf.booleanToTerraform(this._forceDestroy),
            macro_unknown: cdktf.stringToTerraform(this._macroUnknown),
            mailbox_defaults: domainMailboxDefaultsToTerraform(this._mailboxDefaults.internalValue),
            outgoing: domainOutgoingToTerraform(this._outgoing.internalValue),
            outgoing_defaults: domainOutgoingDefaultsToTerraform(this._outgoingDefaults.internalValue),
            products: cdktf.listMapper(cdktf.stringToTerraform, false)(this._products),
            protection_mode: cdktf.stringToTerraform(this._protectionMode),
            quarantine_days: cdktf.numberToTerraform(this._quarantineDays),
            quarantine_threshold: cdktf.numberToTerraform(this._quarantineThreshold),
            queue: domainQueueToTerraform(this._queue.internalValue),
            region: cdktf.stringToTerraform(this._region),
            timezone: cdktf.stringToTerraform(this._timezone),
            trusted: cdktf.booleanToTerraform(this._trusted),
            unlisted_recipients: cdktf.stringToTerraform(this._unlistedRecipients),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            admin: {
                value: cdktf.stringToHclTerraform(this._admin),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            archiving: {
                value: domainArchivingToHclTerraform(this._archiving.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DomainArchiving",
            },
            auto_populate_mailboxes: {
                value: cdktf.booleanToHclTerraform(this._autoPopulateMailboxes),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            block_macros: {
                value: cdktf.booleanToHclTerraform(this._blockMacros),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            contact_email: {
                value: cdktf.stringToHclTerraform(this._contactEmail),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            deletion_protection: {
                value: cdktf.booleanToHclTerraform(this._deletionProtection),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            description: {
                value: cdktf.stringToHclTerraform(this._description),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            dkim: {
                value: domainDkimToHclTerraform(this._dkim.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DomainDkim",
            },
            domain: {
                value: cdktf.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            force_destroy: {
                value: cdktf.booleanToHclTerraform(this._forceDestroy),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            macro_unknown: {
                value: cdktf.stringToHclTerraform(this._macroUnknown),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            mailbox_defaults: {
                value: domainMailboxDefaultsToHclTerraform(this._mailboxDefaults.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DomainMailboxDefaults",
            },
            outgoing: {
                value: domainOutgoingToHclTerraform(this._outgoing.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DomainOutgoing",
            },
            outgoing_defaults: {
                value: domainOutgoingDefaultsToHclTerraform(this._outgoingDefaults.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DomainOutgoingDefaults",
            },
            products: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._products),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            protection_mode: {
                value: cdktf.stringToHclTerraform(this._protectionMode),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            quarantine_days: {
                value: cdktf.numberToHclTerraform(this._quarantineDays),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            quarantine_threshold: {
                value: cdktf.numberToHclTerraform(this._quarantineThreshold),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            queue: {
                value: domainQueueToHclTerraform(this._queue.internalValue),
                isBlock: true,
                type: "struct",
                storageClassType: "DomainQueue",
            },
            region: {
                value: cdktf.stringToHclTerraform(this._region),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timezone: {
                value: cdktf.stringToHclTerraform(this._timezone),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            trusted: {
                value: cdktf.booleanToHclTerraform(this._trusted),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            unlisted_recipients: {
                value: cdktf.stringToHclTerraform(this._unlistedRecipients),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
