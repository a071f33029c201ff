// The functions of the provider, by tables: what they give, and which argument is at fault.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callFunction, providerFunctions } from '../../provider/functions.ts';
import { decodeValue, encodeValue } from '../../provider/protocol/dynamic-value.ts';
import { UNKNOWN, type Value } from '../../provider/protocol/types.ts';
import { resources } from '../../schemas/index.ts';
import { dnsName, emailAddress } from '../../schemas/types.ts';

const functions = providerFunctions(resources);

function call(name: string, ...values: Value[]): ReturnType<typeof callFunction> {
  const types = functions.get(name)?.parameters.map((one) => one.type) ?? [];
  return callFunction(functions, {
    name,
    arguments: values.map((value, at) => encodeValue(types[at] ?? 'string', value)),
  });
}

function result(name: string, ...values: Value[]): Value {
  const answer = call(name, ...values);
  assert.equal(answer.error, undefined, answer.error?.text);
  return decodeValue(functions.get(name)?.returns ?? 'string', answer.result);
}

function fault(name: string, ...values: Value[]): [number | undefined, string] {
  const { error } = call(name, ...values);
  assert.ok(error, `${name} takes ${JSON.stringify(values)}`);
  return [error.function_argument, error.text ?? ''];
}

test('normalize_domain gives what the schemas take', () => {
  const table: [string, string][] = [
    ['example.com', 'example.com'],
    [' Example.COM. ', 'example.com'],
    ['Bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example', 'xn--bcher-kva.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['mail。example。com', 'mail.example.com'],
    ['_dmarc.example.com', '_dmarc.example.com'],
  ];
  for (const [given, expected] of table) {
    assert.equal(result('normalize_domain', given), expected, given);
    assert.equal(dnsName.safeParse(expected).success, true);
    assert.equal(result('normalize_domain', expected), expected, 'done twice it changes nothing');
  }
  for (const wrong of [
    '',
    'com',
    'a b.example',
    'a..example',
    '-a.example',
    '192.0.2.1',
    'http://example.com',
    'ex%61mple.com',
    `${'a'.repeat(64)}.example`,
    'a@b.example',
  ]) {
    const [index, text] = fault('normalize_domain', wrong);
    assert.equal(index, 0, wrong);
    assert.ok(text.includes(JSON.stringify(wrong)), text);
  }
});

test('normalize_address and parse_address', () => {
  const table: [string, string, string][] = [
    ['joe@example.com', 'joe', 'example.com'],
    [' Joe.Bloggs+Tag@Example.COM. ', 'joe.bloggs+tag', 'example.com'],
    ['joe@Bücher.example', 'joe', 'xn--bcher-kva.example'],
    ["o'brien/x@example.com", "o'brien/x", 'example.com'],
  ];
  for (const [given, local_part, domain] of table) {
    const address = `${local_part}@${domain}`;
    assert.equal(result('normalize_address', given), address);
    assert.deepEqual(result('parse_address', given), { address, local_part, domain });
    assert.equal(emailAddress.safeParse(address).success, true);
  }
  const wrong: [string, RegExp][] = [
    ['joe', /must have the form local-part@domain/],
    ['@example.com', /must have the form local-part@domain/],
    ['jöe@example.com', /local part is not a dot-atom/],
    ['"joe b"@example.com', /local part is not a dot-atom/],
    ['joe@com', /the domain must have at least two labels/],
    ['joe@[192.0.2.1]', /the domain is not a valid host name/],
    ['joe@a..example', /the domain is not a valid host name/],
    [`${'a'.repeat(65)}@example.com`, /longer than 64 octets/],
  ];
  for (const [given, message] of wrong) {
    const [index, text] = fault('parse_address', given);
    assert.equal(index, 0);
    assert.match(text, message);
    assert.deepEqual(fault('normalize_address', given), [index, text]);
  }
});

test('spf_record', () => {
  assert.equal(result('spf_record', ['include:spf.example.net'], '-all'), 'v=spf1 include:spf.example.net -all');
  const many = [
    'mx',
    'a',
    'a:mail.example.com/24//64',
    '~ip4:192.0.2.0/24',
    'ip6:2001:db8::/32',
    'ip4:192.0.2.1',
    'exists:%{i}._spf.example.net',
    'mx',
  ];
  assert.equal(result('spf_record', many, '~all'), `v=spf1 ${many.slice(0, -1).join(' ')} ~all`);
  const wrong: [Value, string, number, RegExp][] = [
    [['mx'], '+all', 1, /anything else lets everybody send/],
    [['mx'], 'all', 1, /must be "-all", "~all" or "\?all"/],
    [[], '-all', 0, /at least one mechanism/],
    [['mx', '-all'], '-all', 0, /element 1, "-all", stands in the second argument/],
    [['redirect=a.example'], '-all', 0, /counts only where there is no `all`/],
    [['ptr'], '-all', 0, /section 5\.5/],
    [['ip4:192.0.2.1/24'], '-all', 0, /host bits set: write 192\.0\.2\.0\/24/],
    [['ip4:2001:db8::/32'], '-all', 0, /takes an IPv4 network/],
    [['ip6:2001:DB8::1'], '-all', 0, /write 2001:db8::1/],
    [['include:Example.net'], '-all', 0, /write example\.net/],
    [['include'], '-all', 0, /takes a domain/],
    [['a/33'], '-all', 0, /no valid prefix length/],
    [['mx:'], '-all', 0, /no valid prefix length/],
    [['nonsense'], '-all', 0, /is not a mechanism/],
    [['mx mx'], '-all', 0, /is not a mechanism/],
    [[null], '-all', 0, /element 0 must not be null/],
    [Array.from({ length: 11 }, (_, at) => `include:s${at}.example.net`), '-all', 0, /needs 11 DNS look-ups/],
  ];
  for (const [mechanisms, all, index, message] of wrong) {
    const [at, text] = fault('spf_record', mechanisms, all);
    assert.equal(at, index, text);
    assert.match(text, message);
  }
});

test('dmarc_record', () => {
  assert.equal(result('dmarc_record', 'none', {}), 'v=DMARC1; p=none');
  assert.equal(
    result('dmarc_record', 'quarantine', {
      ruf: 'mailto:a@example.com',
      rua: 'b@example.com, mailto:c@example.com!10m',
      pct: '50',
      sp: 'reject',
      fo: '1:d',
    }),
    'v=DMARC1; p=quarantine; sp=reject; pct=50; fo=1:d; rua=mailto:b@example.com,mailto:c@example.com!10m; ruf=mailto:a@example.com',
  );
  const wrong: [string, Record<string, Value>, number, RegExp][] = [
    ['block', {}, 0, /must be one of none, quarantine, reject/],
    ['none', { p: 'none' }, 1, /`p` is not a tag here/],
    ['none', { toString: 'x' }, 1, /`toString` is not a tag here/],
    ['none', { pct: '101' }, 1, /`pct` must be a whole number from 0 to 100/],
    ['none', { adkim: 'strict' }, 1, /`adkim` must be one of r, s/],
    ['none', { rua: 'https://example.com' }, 1, /`rua` "https:\/\/example\.com": is not an e-mail address/],
    ['none', { fo: 'x' }, 1, /`fo` must be 0, 1, d, s/],
    ['none', { sp: null }, 1, /`sp` must not be null/],
  ];
  for (const [policy, tags, index, message] of wrong) {
    const [at, text] = fault('dmarc_record', policy, tags);
    assert.equal(at, index, text);
    assert.match(text, message);
  }
});

test('mx_records', () => {
  assert.deepEqual(result('mx_records', ['mx1.example.net', 'mx2.example.net']), [
    { priority: 10, host: 'mx1.example.net', value: '10 mx1.example.net.' },
    { priority: 20, host: 'mx2.example.net', value: '20 mx2.example.net.' },
  ]);
  for (const [hosts, message] of [
    [[], /at least one host/],
    [['192.0.2.1'], /element 0, "192\.0\.2\.1", is not a valid host name/],
    [['a.example', 'a.example'], /names a\.example twice/],
    [['a.example', 'MX.example'], /element 1, "MX\.example", is not in canonical form: write mx\.example/],
  ] as [string[], RegExp][]) {
    const [index, text] = fault('mx_records', hosts);
    assert.equal(index, 0);
    assert.match(text, message);
  }
});

test('parse_import_id reads the ID of each kind as import does', () => {
  for (const resource of resources) {
    const key = resource.keyOf(resource.example);
    const expected = Object.fromEntries(resource.key.map((name, at) => [name, key[at]]));
    assert.deepEqual(result('parse_import_id', `postplane_${resource.kind}`, resource.id(key)), expected);
  }
  assert.deepEqual(result('parse_import_id', 'postplane_mailbox', 'example.com/a%2Fb'), {
    domain: 'example.com',
    local_part: 'a/b',
  });
  assert.deepEqual(fault('parse_import_id', 'postplane_nothing', 'a')[0], 0);
  const [at, text] = fault('parse_import_id', 'postplane_route', 'Example.com/primary');
  assert.equal(at, 1);
  assert.match(text, /`domain` is not in canonical form: write example\.com/);
});

test('null, unknown and a wrong number of arguments', () => {
  assert.deepEqual(fault('normalize_domain', null), [0, 'must not be null']);
  assert.equal(result('normalize_domain', UNKNOWN), UNKNOWN);
  assert.equal(result('spf_record', ['mx', UNKNOWN], '-all'), UNKNOWN);
  assert.match(call('normalize_domain').error?.text ?? '', /takes 1 arguments, not 0/);
});
