// The example with constructs: the same tenant in fewer lines, and what to publish in DNS.
// Synthesise with `node examples/cdktf/constructs.ts`, then run terraform in cdktf.out/stacks/acme.
import { App, LocalBackend, TerraformOutput, TerraformStack } from 'cdktf';
import { provider } from '../../provider/cdktf/index.js';
import { MailAdmin, when } from '../../provider/constructs/index.ts';

const app = new App({ outdir: process.env['CDKTF_OUTDIR'] ?? 'cdktf.out' });
const stack = new TerraformStack(app, 'acme');
new provider.PostplaneProvider(stack, 'postplane');
new LocalBackend(stack, { path: 'terraform.tfstate' });

const acme = new MailAdmin(stack, 'acme-constructs', { description: 'Acme Ltd' });
const mail = acme.addDomain('constructs.example.com', { unlistedRecipients: 'reject' });
mail.addRoute('primary', { host: 'mail.example.com', tls: 'require' });
mail.addMailbox('info', 'sales', 'postmaster');
mail.addSmarthost('web-servers', { cidr: '203.0.113.16/28', identityHeader: 'x-client-id' });
mail.block('no-invoices', [when('subject').matches('(overdue|final) invoice', 'i')]);
mail.addDkimKey('s2026');

new TerraformOutput(stack, 'mx', { value: mail.dnsRecord('mx').value });
app.synth();
