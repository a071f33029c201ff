// https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive
// generated from terraform resource schema
import * as cdktn from 'cdktn';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive postplane_mailboxes_exclusive}
*/
export class MailboxesExclusive extends cdktn.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_mailboxes_exclusive";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTN code for importing a MailboxesExclusive resource upon running "cdktn plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the MailboxesExclusive to import
    * @param importFromId The id of the existing MailboxesExclusive that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the MailboxesExclusive to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktn.ImportableResource(scope, importToId, { terraformResourceType: "postplane_mailboxes_exclusive", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/resources/mailboxes_exclusive postplane_mailboxes_exclusive} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options MailboxesExclusiveConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_mailboxes_exclusive',
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
        this._domain = config.domain;
        this._localParts = config.localParts;
    }
    // ==========
    // ATTRIBUTES
    // ==========
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
    // local_parts - computed: false, optional: false, required: true
    _localParts;
    get localParts() {
        return cdktn.Fn.tolist(this.getListAttribute('local_parts'));
    }
    set localParts(value) {
        this._localParts = value;
    }
    // Temporarily expose input value. Use with caution.
    get localPartsInput() {
        return this._localParts;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            domain: cdktn.stringToTerraform(this._domain),
            local_parts: cdktn.listMapper(cdktn.stringToTerraform, false)(this._localParts),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            domain: {
                value: cdktn.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            local_parts: {
                value: cdktn.listMapperHcl(cdktn.stringToHclTerraform, false)(this._localParts),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
