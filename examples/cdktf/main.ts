// The example in TypeScript: one tenant with its domain, mailboxes and smarthost.
// Synthesise with `node examples/cdktf/main.ts`, then run terraform in cdktf.out/stacks/acme.
import { App, LocalBackend, TerraformOutput, TerraformStack, TerraformVariable } from 'cdktf';
import {
  admin,
  domain,
  filterRule,
  identityHeader,
  mailbox,
  outgoingUser,
  provider,
  route,
} from '../../provider/cdktf/index.js';

class AcmeStack extends TerraformStack {
  constructor(app: App, name: string) {
    super(app, name);
    // Endpoint and token come from POSTPLANE_ENDPOINT and POSTPLANE_TOKEN.
    new provider.PostplaneProvider(this, 'postplane');
    new LocalBackend(this, { path: 'terraform.tfstate' });
    const password = new TerraformVariable(this, 'newsletter_password', { type: 'string', sensitive: true });

    const acme = new admin.Admin(this, 'acme', { name: 'acme-cdktf', description: 'Acme Ltd' });
    const mail = new domain.Domain(this, 'mail', {
      domain: 'cdktf.example.com',
      admin: acme.name,
      unlistedRecipients: 'reject',
      outgoing: { abuseContact: ['abuse@example.net'] },
    });
    new route.Route(this, 'primary', {
      domain: mail.domain,
      name: 'primary',
      host: 'mail.example.com',
      tls: 'require',
    });
    for (const localPart of ['info', 'sales', 'postmaster']) {
      new mailbox.Mailbox(this, `mailbox-${localPart}`, { domain: mail.domain, localPart });
    }

    const smarthost = new outgoingUser.OutgoingUser(this, 'smarthost', {
      domain: mail.domain,
      name: 'smarthost',
      type: 'ip',
      cidr: '198.51.100.0/28',
      identificationMethod: 'header',
      autoLockIdentities: true,
      limits: { enabled: true, perMinute: 100 },
    });
    new identityHeader.IdentityHeader(this, 'client-id', {
      domain: mail.domain,
      outgoingUser: smarthost.name,
      name: 'x-client-id',
    });
    new outgoingUser.OutgoingUser(this, 'newsletter', {
      domain: mail.domain,
      name: 'newsletter',
      type: 'user',
      passwordWo: password.stringValue,
      passwordWoVersion: 1,
    });
    new filterRule.FilterRule(this, 'no-invoices', {
      domain: mail.domain,
      name: 'no-invoices',
      direction: 'incoming',
      action: 'block',
      conditions: { anyOf: [{ field: 'subject', op: 'matches', value: '(overdue|final) invoice', flags: ['i'] }] },
    });
    new TerraformOutput(this, 'domain', { value: mail.domain });
  }
}

const app = new App({ outdir: process.env['CDKTF_OUTDIR'] ?? 'cdktf.out' });
new AcmeStack(app, 'acme');
app.synth();
