// A domain with its routes, mailboxes, senders, rules and the records to publish.
import { Fn, type ITerraformDependable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { DataPostplaneDnsRecords } from '../cdktf/data-postplane-dns-records/index.js';
import { DkimKey, type DkimKeyConfig } from '../cdktf/dkim-key/index.js';
import { Domain, type DomainConfig } from '../cdktf/domain/index.js';
import { DomainVerification } from '../cdktf/domain-verification/index.js';
import { FilterRule, type FilterRuleConfig } from '../cdktf/filter-rule/index.js';
import { IdentityHeader, type IdentityHeaderConfig } from '../cdktf/identity-header/index.js';
import { Mailbox, type MailboxConfig } from '../cdktf/mailbox/index.js';
import { OutgoingUser, type OutgoingUserConfig } from '../cdktf/outgoing-user/index.js';
import { Route, type RouteConfig } from '../cdktf/route/index.js';
import type { Condition } from './conditions.ts';

export type MailDomainProps = DomainConfig;

/** Props without what the construct knows; `Name` may be left out where the id says it. */
type Below<Config, Name extends keyof Config = never> = Omit<Config, 'domain' | Name> & Partial<Pick<Config, Name>>;

/** A domain (`postplane_domain`) to hang all that belongs to it below. */
export class MailDomain extends Construct {
  /** The resource, for what these constructs do not cover: `resource.addOverride(...)`. */
  readonly resource: Domain;
  readonly #plain: { readonly domain: string; readonly admin: string; readonly region: string | undefined };
  #records: DataPostplaneDnsRecords | undefined;

  /** `known`: the name of the admin where `props.admin` only refers to it. */
  constructor(scope: Construct, id: string, props: MailDomainProps, known: { readonly admin?: string } = {}) {
    super(scope, id);
    this.#plain = { domain: props.domain, admin: known.admin ?? props.admin, region: props.region };
    this.resource = new Domain(this, 'resource', props);
  }

  /** Its name, to refer to. */
  get domain(): string {
    return this.resource.domain;
  }

  /** A destination; `name` default the id. */
  addRoute(id: string, props: Below<RouteConfig, 'name'>): Route {
    return new Route(this, `route-${id}`, { name: id, ...props, domain: this.domain });
  }

  /** A mailbox for each local part. */
  addMailbox(...localParts: string[]): Mailbox[] {
    return localParts.map((localPart) => this.addMailboxWith(localPart));
  }

  /** A mailbox with settings of its own. */
  addMailboxWith(localPart: string, props: Below<MailboxConfig, 'localPart'> = {}): Mailbox {
    return new Mailbox(this, `mailbox-${localPart}`, { localPart, ...props, domain: this.domain });
  }

  /** A sender; `name` default the id. */
  addOutgoingUser(id: string, props: Below<OutgoingUserConfig, 'name'>): OutgoingUser {
    return new OutgoingUser(this, `user-${id}`, { name: id, ...props, domain: this.domain });
  }

  /** A server or network that sends for many, told apart by a header: its identities lock by themselves. */
  addSmarthost(
    id: string,
    props: Below<OutgoingUserConfig, 'name' | 'type'> & { readonly identityHeader: string },
  ): OutgoingUser {
    const { identityHeader, ...settings } = props;
    const user = this.addOutgoingUser(id, {
      type: 'ip',
      identificationMethod: 'header',
      autoLockIdentities: true,
      ...settings,
    });
    this.addIdentityHeader(user, identityHeader);
    return user;
  }

  /** A header that says who is responsible for a message of a sender; looked for in the order of `position`. */
  addIdentityHeader(
    user: OutgoingUser,
    name: string,
    props: Below<IdentityHeaderConfig, 'name' | 'outgoingUser'> = {},
  ): IdentityHeader {
    const id = `${user.node.id}-${name}`;
    return new IdentityHeader(this, id, { name, ...props, domain: this.domain, outgoingUser: user.name });
  }

  /** Blocks incoming mail for which any of the conditions holds. */
  block(id: string, conditions: readonly Condition[], props: Partial<Below<FilterRuleConfig>> = {}): FilterRule {
    return this.#rule(id, 'block', conditions, props);
  }

  /** Lets incoming mail in for which any of the conditions holds, whatever the spam score. */
  allow(id: string, conditions: readonly Condition[], props: Partial<Below<FilterRuleConfig>> = {}): FilterRule {
    return this.#rule(id, 'allow', conditions, props);
  }

  #rule(
    id: string,
    action: 'allow' | 'block',
    conditions: readonly Condition[],
    props: Partial<Below<FilterRuleConfig>>,
  ): FilterRule {
    return new FilterRule(this, `rule-${id}`, {
      name: id,
      direction: 'incoming',
      conditions: { anyOf: [...conditions] },
      ...props,
      action,
      domain: this.domain,
    });
  }

  /** A DKIM key; its record is among those of `dnsRecords` once it exists. */
  addDkimKey(selector: string, props: Below<DkimKeyConfig, 'selector'> = {}): DkimKey {
    return new DkimKey(this, `dkim-${selector}`, { selector, ...props, domain: this.domain });
  }

  /** Waits until the domain is verified; `after` what publishes the record. */
  verify(...after: ITerraformDependable[]): DomainVerification {
    return new DomainVerification(this, 'verification', {
      domain: this.domain,
      ...(after.length > 0 ? { dependsOn: after } : {}),
    });
  }

  /**
   * What to publish, as a map for `for_each`: MX, SPF and the verification record. Its keys are known at the first plan, since
   * domain and admin are written out where they are known.
   */
  get dnsRecords(): DataPostplaneDnsRecords {
    const { domain, admin, region } = this.#plain;
    this.#records ??= new DataPostplaneDnsRecords(this, 'dns-records', {
      domain,
      ...(Token.isUnresolved(admin) ? {} : { admin }),
      ...(region === undefined || Token.isUnresolved(region) ? {} : { region }),
    });
    return this.#records;
  }

  /** One record of `dnsRecords` by its key, such as `mx`, `spf` or `verification`. */
  dnsRecord(key: string): { readonly name: string; readonly type: string; readonly value: string } {
    const of = (attribute: string): string =>
      Token.asString(Fn.lookupNested(this.dnsRecords.records, [key, attribute]));
    return { name: of('name'), type: of('type'), value: of('value') };
  }
}
