// The functions of the provider in the real terraform: in outputs, in validate, and with their faults at the argument.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { resources } from '../../schemas/index.ts';
import { openWorkspace, type Workspace } from './terraform.ts';

let tf: Workspace;

// Nothing listens there: functions ask nobody.
before(async () => {
  tf = await openWorkspace({ resources, endpoint: 'http://127.0.0.1:1', token: 'unused' });
});
after(() => tf.close());

test('each in an output, offline', async () => {
  tf.write(`
output "all" {
  value = {
    domain  = provider::postplane::normalize_domain("Bücher.Example.")
    address = provider::postplane::normalize_address("Joe@Example.COM")
    parts   = provider::postplane::parse_address("joe@example.com").local_part
    spf     = provider::postplane::spf_record(["include:spf.example.net"], "-all")
    dmarc   = provider::postplane::dmarc_record("reject", { rua = "reports@example.com" })
    mx      = provider::postplane::mx_records(["mx1.example.net", "mx2.example.net"])[*].value
    id      = provider::postplane::parse_import_id("postplane_route", "example.com/primary").name
  }
}
`);
  await tf.ok('validate', '-no-color');
  await tf.apply();
  const { all } = JSON.parse((await tf.ok('output', '-json')).stdout) as { all: { value: unknown } };
  assert.deepEqual(all.value, {
    domain: 'xn--bcher-kva.example',
    address: 'joe@example.com',
    parts: 'joe',
    spf: 'v=spf1 include:spf.example.net -all',
    dmarc: 'v=DMARC1; p=reject; rua=mailto:reports@example.com',
    mx: ['10 mx1.example.net.', '20 mx2.example.net.'],
    id: 'primary',
  });
});

test('validate shows a fault at its argument', async () => {
  tf.write(`
output "wrong" {
  value = provider::postplane::spf_record(["mx"], "+all")
}
`);
  const { code, output } = await tf.run('validate', '-no-color');
  assert.equal(code, 1);
  assert.match(output, /on main\.tf line \d+, in output "wrong"/);
  assert.match(output, /Invalid value for "all" parameter: must be "-all", "~all" or\s+"\?all", not\s+"\+all"/);
});
