// The constructs for CDKTF: what they synthesise, and that the packages built of them work in plain JavaScript.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import { Testing } from 'cdktf';
import { MailAdmin, MailDomain, when } from '../provider/constructs/index.ts';
import { buildCdktfPackage, type Library } from '../scripts/cdktf-package.ts';

const root = dirname(import.meta.dirname);
const made = mkdtempSync(join(tmpdir(), 'postplane-constructs-'));
after(() => rmSync(made, { recursive: true, force: true }));

interface Synthesised {
  data?: Record<string, Record<string, Record<string, unknown>>>;
  resource: Record<string, Record<string, Record<string, unknown>>>;
}

/** What one type synthesises to, without the names and metadata that the library chooses. */
function synthesised(build: Parameters<typeof Testing.synthScope>[0]): Synthesised {
  return JSON.parse(Testing.synthScope(build)) as Synthesised;
}

function only(stack: Synthesised, type: string): Record<string, unknown> {
  const all = Object.values(stack.resource[`postplane_${type}`] ?? {});
  assert.equal(all.length, 1, type);
  return all[0] as Record<string, unknown>;
}

test('a domain with everything, as it is synthesised', (context) => {
  const stack = Testing.synthScope((scope) => {
    const acme = new MailAdmin(scope, 'acme', { abuseContact: ['abuse@example.net'] });
    const mail = acme.addAdmin('customers').addDomain('example.com', { unlistedRecipients: 'reject' });
    mail.addRoute('primary', { host: 'mail.example.com', priority: 5 });
    mail.addMailbox('info', 'sales');
    mail.addMailboxWith('raw', { filtering: false });
    const web = mail.addSmarthost('web', { cidr: '192.0.2.0/28', identityHeader: 'x-client-id', lockThreshold: 3 });
    mail.addIdentityHeader(web, 'x-php-originating-script', { position: 2, valueMode: 'regex', pattern: '^(.*?):' });
    mail.addOutgoingUser('app', { type: 'user', passwordWo: 'secret', passwordWoVersion: 1 });
    mail.block('spam', [when('subject').contains('cheap'), when('header', 'x-mailer').matches('^mass', 'i')]);
    mail.allow('partner', [when('client_ip').is('198.51.100.0/24')], { priority: 10 });
    mail.addDkimKey('s2026', { algorithm: 'ed25519' });
    mail.verify();
    assert.match(mail.dnsRecord('mx').value, /^\$\{TfToken/);
  });
  context.assert.snapshot(JSON.parse(stack));
});

test('children name their domain and sender by reference, so that the order of creation is right', () => {
  const stack = synthesised((scope) => {
    const mail = new MailDomain(scope, 'mail', { domain: 'example.com', admin: 'acme' });
    mail.addSmarthost('web', { cidr: '192.0.2.0/28', identityHeader: 'x-client-id' });
  });
  assert.match(String(only(stack, 'outgoing_user')['domain']), /^\$\{postplane_domain\.[\w-]+\.domain\}$/);
  assert.match(
    String(only(stack, 'identity_header')['outgoing_user']),
    /^\$\{postplane_outgoing_user\.[\w-]+\.name\}$/,
  );
});

test('the records are asked for by plain names: their keys are known at the first plan', () => {
  const stack = synthesised((scope) => {
    const mail = new MailAdmin(scope, 'acme').addDomain('example.com');
    assert.ok(mail.dnsRecords === mail.dnsRecords, 'one data source, however often it is asked for');
  });
  const [records] = Object.values(stack.data?.['postplane_dns_records'] ?? {});
  assert.deepEqual({ ...records, '//': null }, { '//': null, domain: 'example.com', admin: 'acme' });
});

test('what the constructs do not cover is reached through the resource', () => {
  const stack = synthesised((scope) => {
    const mail = new MailDomain(scope, 'mail', { domain: 'example.com', admin: 'acme' });
    mail.resource.addOverride('lifecycle.prevent_destroy', true);
  });
  assert.deepEqual(only(stack, 'domain')['lifecycle'], { prevent_destroy: true });
});

const program = (name: string, library: string): string => `
import { Testing } from '${library}';
import { MailAdmin, when } from '${name}';
import { route } from '${name}/bindings';
const stack = JSON.parse(Testing.synthScope((scope) => {
  const mail = new MailAdmin(scope, 'acme').addDomain('example.com');
  mail.block('spam', [when('subject').contains('cheap')]);
  new route.Route(scope, 'own', { domain: 'example.com', name: 'own', host: 'mail.example.com' });
}));
console.log(JSON.stringify(Object.keys(stack.resource).sort()));
`;

const ephemeralProgram = `
import { Testing, TerraformOutput } from 'cdktn';
import { ephemeralPostplaneApiToken, providerFunctions } from '@postplane/cdktn/bindings';
const stack = JSON.parse(Testing.synthScope((scope) => {
  new ephemeralPostplaneApiToken.EphemeralPostplaneApiToken(scope, 'token', { description: 'a run' });
  const functions = new providerFunctions.PostplaneProviderFunctions('postplane');
  new TerraformOutput(scope, 'domain', { value: functions.normalizeDomain('Bücher.Example') });
}));
console.log(JSON.stringify({ ephemeral: Object.keys(stack.ephemeral), domain: stack.output.domain.value }));
`;

function outputOf(project: string, text: string): unknown {
  writeFileSync(join(project, 'main.mjs'), text);
  return JSON.parse(
    execFileSync(process.execPath, ['main.mjs'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] }).toString(),
  );
}

async function runs(library: Library, name: string, link: (modules: string) => void): Promise<void> {
  const project = join(made, library);
  const modules = join(project, 'node_modules');
  mkdirSync(join(modules, '@postplane'), { recursive: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  await buildCdktfPackage(library, join(modules, name));
  link(modules);
  assert.deepEqual(outputOf(project, program(name, library)), [
    'postplane_admin',
    'postplane_domain',
    'postplane_filter_rule',
    'postplane_route',
  ]);
}

test('the package for cdktf works in plain JavaScript', async () => {
  await runs('cdktf', '@postplane/cdktf', (modules) => {
    for (const name of ['cdktf', 'constructs']) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  });
});

test('the package for cdktn works in plain JavaScript, ephemeral resources and functions with it', async () => {
  await runs('cdktn', '@postplane/cdktn', (modules) => {
    const installed = join(root, 'scripts/codegen/node_modules');
    for (const name of ['cdktn', 'constructs']) symlinkSync(join(installed, name), join(modules, name));
  });
  assert.deepEqual(outputOf(join(made, 'cdktn'), ephemeralProgram), {
    ephemeral: ['postplane_api_token'],
    domain: '${provider::postplane::normalize_domain("Bücher.Example")}',
  });
});

test('the packages name what they need and what they are', () => {
  const manifest = JSON.parse(readFileSync(join(made, 'cdktf/node_modules/@postplane/cdktf/package.json'), 'utf8'));
  assert.deepEqual(manifest.peerDependencies, { cdktf: '^0.21.0', constructs: '^10.4.2' });
  const resolve = createRequire(join(made, 'cdktf/main.mjs')).resolve;
  assert.match(resolve('@postplane/cdktf/bindings/domain'), /cdktf\/domain\/index\.js$/);
});

test('the read-me of a package names that package alone', () => {
  const readme = readFileSync(join(made, 'cdktf/node_modules/@postplane/cdktf/README.md'), 'utf8');
  assert.match(readme, /^# Mail in TypeScript/);
  const [, example = ''] = readme.match(/```typescript\n(.*?)```/s) ?? [];
  const show = `import { readFileSync } from 'node:fs';
process.stdout.write(readFileSync('cdktf.out/stacks/acme/cdk.tf.json', 'utf8'));`;
  const stack = outputOf(join(made, 'cdktf'), `${example}\n${show}`) as Synthesised;
  assert.equal(Object.keys(stack.resource['postplane_mailbox'] ?? {}).length, 3);
  const other = readFileSync(join(made, 'cdktn/node_modules/@postplane/cdktn/README.md'), 'utf8');
  assert.match(other, /from '@postplane\/cdktn'/);
  assert.doesNotMatch(other, /from '(@postplane\/)?cdktf/);
});
