// What a document says wrong: all of it at once, each with its place, and as much as is known of one that is not complete.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ZodString } from 'zod';
import type { Fault } from '../../schemas/problems.ts';
import { domain } from '../../schemas/resources/domain.ts';
import { filterRule } from '../../schemas/resources/filter-rule.ts';
import { identityHeader } from '../../schemas/resources/identity-header.ts';
import { identityAdministrativeLock } from '../../schemas/resources/administrative-lock.ts';
import { outgoingUser } from '../../schemas/resources/outgoing-user.ts';
import { region } from '../../schemas/resources/region.ts';
import { route } from '../../schemas/resources/route.ts';
import { smarthost } from '../../schemas/resources/smarthost.ts';
import { cidr, domainPattern, emailAddress, senderPattern } from '../../schemas/types.ts';

const places = (faults: readonly Fault[]): string[] => faults.map(({ pointer }) => pointer).sort();
const faultsOf = (resource: typeof route, input: unknown): Fault[] => {
  const result = resource.parse(input);
  return result.ok ? [] : result.faults;
};

test('a bad value hides no contradiction elsewhere in the document', () => {
  const conditions = {
    all_of: [
      { field: 'subjct', op: 'is', value: 'x' },
      { field: 'header', op: 'is', value: 'x' },
      { field: 'client_ip', op: 'is', value: '300' },
      { field: 'subject', op: 'matches', value: '(a' },
    ],
  };
  const faults = faultsOf(filterRule, {
    domain: 'example.com',
    name: 'r',
    direction: 'sideways',
    action: 'block',
    conditions,
  });
  assert.deepEqual(places(faults), [
    '/conditions/all_of/0/field',
    '/conditions/all_of/1/header_name',
    '/conditions/all_of/2/value',
    '/conditions/all_of/3/value',
    '/direction',
  ]);
});

test('what is known is checked beside what is not, at every depth', () => {
  const later = Symbol('later');
  const isUnknown = (value: unknown): boolean => value === later;
  const known = (resource: typeof route, input: Record<string, unknown>): string[] =>
    places(resource.checkKnown(input, isUnknown));
  const rule = { domain: later, name: 'r', direction: 'incoming', action: 'block' };
  assert.deepEqual(
    known(filterRule, { ...rule, conditions: { all_of: [{ field: 'subjct', op: 'equals', value: later }] } }),
    ['/conditions/all_of/0/field', '/conditions/all_of/0/op'],
  );
  assert.deepEqual(known(region, { name: 'eu', mx_hosts: ['BAD.example.com', later] }), ['/mx_hosts/0']);
  assert.deepEqual(
    known(domain, { domain: 'example.com', admin: 'a', queue: { max_retry_days: 99, delay_warning_hours: later } }),
    ['/queue/max_retry_days'],
  );
  const header = { domain: later, outgoing_user: 'u', name: 'x-id', value_mode: 'regex' };
  assert.deepEqual(known(identityHeader, header), ['/pattern']);
  assert.deepEqual(known(identityHeader, { ...header, pattern: later }), []);
  const plain = { domain: later, outgoing_user: 'u', name: 'X-Id', value_mode: null, pattern: null };
  assert.deepEqual(known(identityHeader, plain), ['/name'], 'defaults hold beside a fault elsewhere');
  assert.deepEqual(known(outgoingUser, { domain: 'example.com', name: 'u', type: later, cidr: '192.0.2.1' }), []);
});

test('refusals name the form to write', () => {
  const host = (value: string): string =>
    faultsOf(route, { domain: 'example.com', name: 'r', host: value })[0]?.detail ?? '';
  assert.match(host('mx.example.com:2525'), /write mx\.example\.com here and 2525 in `port`/);
  assert.match(host('http://mx.example.com/'), /write mx\.example\.com$/);
  assert.match(host('MX.Example.com.'), /write mx\.example\.com$/);
  assert.match(host('[2001:db8::1]'), /write 2001:db8::1$/);
  assert.match(host('2001:DB8:0::1'), /write 2001:db8::1$/);
  assert.match(host('010.0.0.1'), /not an IPv4 or IPv6 address/);
  assert.match(
    faultsOf(domain, { domain: 'bücher.example', admin: 'a' })[0]?.detail ?? '',
    /write xn--bcher-kva\.example$/,
  );
  const networks = faultsOf(region, { name: 'eu', mx_hosts: ['a.example'], delivery_cidrs: ['192.0.2.1/24'] });
  assert.match(networks[0]?.detail ?? '', /"192\.0\.2\.1\/24" has host bits set: write 192\.0\.2\.0\/24/);
});

test('the form that a refusal names is the value that was meant, and it is accepted', () => {
  const meant: [ZodString, string, string][] = [
    [cidr, '2001:DB8::/32', '2001:db8::/32'],
    [cidr, '2001:db8:0::/48', '2001:db8::/48'],
    [cidr, '2001:DB8::1/48', '2001:db8::/48'],
    [cidr, '2001:DB8::1/128', '2001:db8::1'],
    [cidr, '::ffff:10.0.0.0/104', '10.0.0.0/8'],
    [cidr, '::ffff:10.0.0.1/128', '10.0.0.1'],
    [cidr, '::FFFF:192.0.2.9', '192.0.2.9'],
    [cidr, '192.0.2.1/24', '192.0.2.0/24'],
    [domainPattern, '*.Google.com', '*.google.com'],
    [domainPattern, 'Google.com.', 'google.com'],
    [senderPattern, '*.Closed.Example', '*.closed.example'],
    [senderPattern, 'Joe@Closed.Example', 'joe@closed.example'],
    [emailAddress, 'FBL@Reports.Example', 'fbl@reports.example'],
    [emailAddress, 'Joe@EXAMPLE.com.', 'joe@example.com'],
    [emailAddress, 'joe@b\u00fccher.example', 'joe@xn--bcher-kva.example'],
  ];
  for (const [type, written, right] of meant) {
    const message = type.safeParse(written).error?.issues[0]?.message ?? '';
    assert.equal(/: write (\S+)$/.exec(message)?.[1], right, `${written}: ${message}`);
    assert.equal(type.safeParse(right).success, true, right);
  }
  for (const wrong of ['::ffff:10.0.0.0/95', '10.0.0.0/33', '::/129', '10.0.0.0/08', 'x/8', '10.0.0.0/8/8'])
    assert.doesNotMatch(cidr.safeParse(wrong).error?.issues[0]?.message ?? ': write', /: write/, wrong);
});

test('names that stand for something else, and case beside a pattern, are refused', () => {
  const service = { name: 'mx', admin: 'acme', host: 'smtp.example.net' };
  assert.deepEqual(places(faultsOf(smarthost, service)), ['/name']);
  const conditions = { any_of: [{ field: 'subject', op: 'matches', value: 'a', case_sensitive: true }] };
  const rule = { ...filterRule.example, conditions };
  assert.deepEqual(places(faultsOf(filterRule, rule)), ['/conditions/any_of/0/case_sensitive']);
});

test('names of mail domains are those of hosts, and A-labels stand for something', () => {
  const name = (value: string): string => faultsOf(domain, { domain: value, admin: 'a' })[0]?.detail ?? '';
  assert.match(name('a_b.example.com'), /^must not hold "_" .*, as in a_b$/);
  assert.match(name('xn--a.example'), /^holds xn--a, which stands for no Unicode label/);
  assert.match(name('mail.xn--zzzzzz99.example'), /^holds xn--zzzzzz99,/);
  assert.equal(name('xn--bcher-kva.example'), '');
  const hosts = (input: object): string[] =>
    places(faultsOf(region, { name: 'eu', mx_hosts: ['mx.example.com'], ...input }));
  assert.deepEqual(hosts({ mx_hosts: ['mx_1.example.com'] }), ['/mx_hosts/0']);
  assert.deepEqual(hosts({ spf_include: '_spf.example.com' }), [], 'a name in DNS that is no host');
  assert.deepEqual(places(faultsOf(route, { domain: 'example.com', name: 'r', host: 'mail_server' })), []);
});

test('an identity whose path would be that of something else is refused', () => {
  const lock = (identity: string): string[] =>
    places(
      faultsOf(identityAdministrativeLock, {
        domain: 'example.com',
        outgoing_user: 'u',
        identity,
        reason: 'by contract',
      }),
    );
  assert.deepEqual(['.', '..', '...', 'a/..', '../b'].map(lock), [['/identity'], ['/identity'], [], [], []]);
});
