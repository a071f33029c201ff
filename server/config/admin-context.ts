// What all domains of an admin share: its chain of admins upwards, their rules and lists, and those of the installation.
import type { AdminConfig, Document, RuleConfig } from './configuration.ts';
import { type AdminContext, allowsIpAuthentication, productsOf } from './domain-config.ts';
import type { AdminRows, Rows } from './rows.ts';
import { orderRules, type RecipientLists, recipientLists, rulesOf } from './rules.ts';

/** Throws when there is no such admin. */
export type Contexts = (admin: string) => AdminContext;

/** Each admin's context is made once. */
export function contextsOf(rows: Rows): Contexts {
  const known = new Map<string, AdminContext>();
  const shared = globalScopes(rows);
  return (name) => {
    const found = known.get(name) ?? makeContext(rows, name, shared);
    known.set(name, found);
    return found;
  };
}

interface GlobalScopes {
  globalRules: readonly RuleConfig[];
  defaultRules: readonly RuleConfig[];
}

function globalScopes(rows: Rows): GlobalScopes {
  const documents = [...rows.globalRules.values()];
  const scope = (wanted: 'global' | 'default'): RuleConfig[] =>
    rulesOf(
      documents.filter((document) => document['scope'] === wanted),
      wanted,
      wanted,
    );
  return { globalRules: scope('global'), defaultRules: scope('default') };
}

function makeContext(rows: Rows, name: string, { globalRules, defaultRules }: GlobalScopes): AdminContext {
  const { chain, admin } = adminChain(rows, name);
  const documents = chain.map((one) => one.document as Document);
  const rules = chain.flatMap((one) =>
    rulesOf(one.admin_filter_rule.values(), 'admin', String(one.document?.['name'])),
  );
  const lists: RecipientLists[] = chain.map((one) => recipientLists(one.admin_recipient_list_entry.values()));
  return {
    admin,
    chain: documents,
    products: productsOf(documents),
    allowIpAuthentication: allowsIpAuthentication(documents, rows.installation),
    rules,
    lists,
    ordered: orderRules({ global: globalRules, domain: [], admin: rules, default: defaultRules }),
    globalRules,
    defaultRules,
    installation: rows.installation,
  };
}

function adminChain(rows: Rows, name: string): { chain: AdminRows[]; admin: AdminConfig } {
  const chain: AdminRows[] = [];
  for (let at: string | null = name; at !== null; at = (chain.at(-1)?.document?.['parent'] ?? null) as string | null) {
    const found = rows.admins.get(at);
    if (found?.document === undefined) throw new Error(`there is no admin ${at}`);
    if (chain.push(found) > 100) throw new Error(`the admins above ${name} form a circle`);
  }
  const tenant = String(chain.at(-1)?.document?.['name']);
  const admin = [...chain].reverse().reduce<AdminConfig | null>(
    (parent, { document }) =>
      Object.freeze({
        name: String(document?.['name']),
        document: document as Document,
        parent,
        active: document?.['status'] === 'active' && (parent?.active ?? true),
        tenant,
      }),
    null,
  );
  return { chain, admin: admin as AdminConfig };
}
