// generated from provider function schema
import * as cdktn from 'cdktn';
/**
* Provider-defined functions of the postplane provider.
*/
export class PostplaneProviderFunctions {
    providerLocalName;
    /**
    * @param providerLocalName The local name of the provider in required_providers; defaults to the registry short name. Override when the provider is declared under a different local name — aliases do not change the namespace, local names do.
    */
    constructor(providerLocalName) {
        this.providerLocalName = providerLocalName;
    }
    /**
    * A TXT value (RFC 7489) for `_dmarc.<domain>`. Tags stand in the order of the RFC; addresses of reports may be given without `mailto:`.
    * @param {string} policy - `none`, `quarantine` or `reject`.
    * @param {{ [key: string]: string }} tags - Further tags: `sp`, `adkim`, `aspf`, `pct`, `rua`, `ruf`, `fo`, `ri`. An empty map is allowed.
    * @returns {string}
    */
    dmarcRecord(policy, tags) {
        return cdktn.Token.asString(cdktn.TerraformProviderFunction.invoke(this.providerLocalName, "dmarc_record", [policy, tags]));
    }
    /**
    * Objects of `priority` (10, 20, and so on), `host`, and `value` as zone files have it: `10 mx1.example.net.`
    * @param {Array<string>} hosts - Host names, the preferred one first; no addresses (RFC 2181, section 10.3).
    * @returns {Array<object>}
    */
    mxRecords(hosts) {
        return cdktn.TerraformProviderFunction.invoke(this.providerLocalName, "mx_records", [hosts]);
    }
    /**
    * Local part and domain in lower case, the domain as A-labels without a trailing dot. Quoted local parts and those beyond ASCII are errors.
    * @param {string} address - An e-mail address as people write it: `Joe@Bücher.example`.
    * @returns {string}
    */
    normalizeAddress(address) {
        return cdktn.Token.asString(cdktn.TerraformProviderFunction.invoke(this.providerLocalName, "normalize_address", [address]));
    }
    /**
    * Lower-case A-labels (RFC 5890) without a trailing dot. What is no domain name of at least two labels is an error.
    * @param {string} domain - A domain as people write it: `Bücher.Example.`
    * @returns {string}
    */
    normalizeDomain(domain) {
        return cdktn.Token.asString(cdktn.TerraformProviderFunction.invoke(this.providerLocalName, "normalize_domain", [domain]));
    }
    /**
    * An object of `address`, `local_part` and `domain`, all in the form of `normalize_address`.
    * @param {string} address - An e-mail address as people write it: `Joe@Bücher.example`.
    * @returns {object}
    */
    parseAddress(address) {
        return cdktn.TerraformProviderFunction.invoke(this.providerLocalName, "parse_address", [address]);
    }
    /**
    * A map of the key attributes of a type, as `domain` and `name` of `example.com/primary` for `postplane_route`. A "/" inside a part is written `%2F`.
    * @param {string} type - A resource type: `postplane_route`.
    * @param {string} id - The ID: the key parts joined by "/".
    * @returns {{ [key: string]: string }}
    */
    parseImportId(type, id) {
        return cdktn.Token.asStringMap(cdktn.TerraformProviderFunction.invoke(this.providerLocalName, "parse_import_id", [type, id]));
    }
    /**
    * A TXT value (RFC 7208) of the given mechanisms in their order, without repetitions, and of what is to happen to all others. Mechanisms that are malformed, and more than ten that need look-ups, are errors.
    * @param {Array<string>} mechanisms - Mechanisms without `all`: `include:spf.example.net`, `ip4:192.0.2.0/24`, `mx`, `a:mail.example.com`.
    * @param {string} all - What holds for all others: `-all`, `~all` or `?all`.
    * @returns {string}
    */
    spfRecord(mechanisms, all) {
        return cdktn.Token.asString(cdktn.TerraformProviderFunction.invoke(this.providerLocalName, "spf_record", [mechanisms, all]));
    }
}
