// A configuration with every secret the schemas know, each a canary, and with those that the control plane lends for a run.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { resources } from '../../schemas/index.ts';
import { type Resource, secretsOf } from '../../schemas/resource.ts';
import { selfSigned } from '../support/certificates.ts';
import { type Canary, keyCanary, textCanary } from './canaries.ts';
import { block, Expression } from './hcl.ts';

/** What an example needs so that its secrets fit. */
const fitting: Readonly<Record<string, Record<string, unknown>>> = {
  outgoing_user: { type: 'user', cidr: null },
  dkim_key: { algorithm: 'ed25519' },
  trusted_relay: { require: 'header_secret' },
  admin_trusted_relay: { require: 'header_secret', cidrs: ['198.51.100.0/24'] },
  smarthost: { username: 'postplane' },
  log_sink: { type: 'webhook', url: 'https://siem.example.net/all', host: null, transport: null },
};

/** What must change with a secret. */
const beside: Readonly<Record<string, (secret: string) => Record<string, unknown>>> = {
  listener: (key) => ({ certificate: selfSigned('canary.example.net', key) }),
};

export interface Planted {
  readonly resource: Resource;
  readonly attribute: string;
  /** The one given first, and the one given when its version is raised. */
  readonly canaries: readonly [Canary, Canary];
}

// A kind with a new secret is among them as soon as its schema says so.
export const planted: readonly Planted[] = resources.flatMap((resource) =>
  secretsOf(resource).map(([attribute]): Planted => {
    const name = `${resource.kind}.${attribute}`;
    return {
      resource,
      attribute,
      canaries: [fittingCanary(resource, attribute, name), fittingCanary(resource, attribute, `${name}, the second`)],
    };
  }),
);

function fittingCanary(resource: Resource, attribute: string, name: string): Canary {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = keyCanary(name, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  const found = [textCanary(name), key].find(({ value }) => {
    const document = { ...resource.example, ...fitting[resource.kind], [attribute]: value };
    return resource.parse(document).ok && resource.checkAttribute(attribute, value).length === 0;
  });
  assert.ok(found, `no canary fits ${name}: see \`fitting\``);
  return found;
}

const variable = (name: string): string => `variable "${name}" {\n  type      = string\n  ephemeral = true\n}\n`;
const variableOf = ({ resource, attribute }: Planted): string => `${resource.kind}_${attribute}`;

/** All kinds with secrets; their versions say whether the first or the second is sent. */
export function configuration(version: number): string {
  const kinds = [...new Set(planted.map(({ resource }) => resource))];
  const blocks = kinds.map((resource) => {
    const secrets = planted.filter((one) => one.resource === resource);
    return block(`postplane_${resource.kind}`, 'this', {
      ...resource.example,
      ...fitting[resource.kind],
      ...Object.fromEntries(
        secrets.flatMap((one) => [
          [one.attribute, new Expression(`var.${variableOf(one)}`)],
          [`${one.attribute}_version`, version],
          ...Object.entries(beside[resource.kind]?.(one.canaries[version - 1]?.value ?? '') ?? {}),
        ]),
      ),
    });
  });
  return ['token', ...planted.map(variableOf)].map(variable).join('') + blocks.join('') + lent;
}

// A token and a password that live as long as the run; the user with the password is there before it.
const lent = `
provider "postplane" {
  token = var.token
}
ephemeral "postplane_api_token" "run" {
  name = "run"
}
provider "postplane" {
  alias = "short"
  token = ephemeral.postplane_api_token.run.token
}
ephemeral "postplane_outgoing_user_credential" "c" {
  domain        = "example.com"
  outgoing_user = "lender"
}
resource "postplane_outgoing_user" "lent" {
  provider            = postplane.short
  domain              = "example.com"
  name                = "lent"
  type                = "user"
  password_wo         = ephemeral.postplane_outgoing_user_credential.c.password
  password_wo_version = 1
}
`;

/** The variables of `configuration`, as a tfvars file. */
export function variables(token: Canary, version: 1 | 2): string {
  const given = planted.map((one): [string, Canary] => [variableOf(one), one.canaries[version - 1] as Canary]);
  return [['token', token] as const, ...given]
    .map(([name, { value }]) => `${name} = ${JSON.stringify(value).replaceAll('%{', '%%{')}\n`)
    .join('');
}
