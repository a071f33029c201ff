// https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry
// generated from terraform resource schema
import * as cdktf from 'cdktf';
/**
* Represents a {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry postplane_suppression_entry}
*/
export class DataPostplaneSuppressionEntry extends cdktf.TerraformDataSource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "postplane_suppression_entry";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a DataPostplaneSuppressionEntry resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataPostplaneSuppressionEntry to import
    * @param importFromId The id of the existing DataPostplaneSuppressionEntry that should be imported. Refer to the {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataPostplaneSuppressionEntry to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "postplane_suppression_entry", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/postplane/postplane/latest/docs/data-sources/suppression_entry postplane_suppression_entry} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataPostplaneSuppressionEntryConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'postplane_suppression_entry',
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
        this._recipient = config.recipient;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // created_at - computed: true, optional: false, required: false
    get createdAt() {
        return this.getStringAttribute('created_at');
    }
    // description - computed: true, optional: false, required: false
    get description() {
        return this.getStringAttribute('description');
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
    // recipient - computed: false, optional: false, required: true
    _recipient;
    get recipient() {
        return this.getStringAttribute('recipient');
    }
    set recipient(value) {
        this._recipient = value;
    }
    // Temporarily expose input value. Use with caution.
    get recipientInput() {
        return this._recipient;
    }
    // revision - computed: true, optional: false, required: false
    get revision() {
        return this.getNumberAttribute('revision');
    }
    // updated_at - computed: true, optional: false, required: false
    get updatedAt() {
        return this.getStringAttribute('updated_at');
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            domain: cdktf.stringToTerraform(this._domain),
            recipient: cdktf.stringToTerraform(this._recipient),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            domain: {
                value: cdktf.stringToHclTerraform(this._domain),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            recipient: {
                value: cdktf.stringToHclTerraform(this._recipient),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
