// A header field that names who is responsible for a message.
import { field } from '../field.ts';
import { captureGroups } from '../pattern.ts';
import type { Fault } from '../problems.ts';
import { defineResource } from '../resource.ts';
import { bool, count, headerName, oneOf, patternFlags, regularExpression } from '../types.ts';
import { outgoingUser } from './outgoing-user.ts';

interface Extraction {
  value_mode: 'whole' | 'regex';
  pattern: string | null;
  flags: unknown[];
  group: number;
}

export const identityHeader = defineResource({
  kind: 'identity_header',
  parent: outgoingUser,
  parent_key: ['domain', 'outgoing_user'],
  description:
    'A header field from which the responsible identity of an outgoing user is taken, when its identification_method is `header`. Several are tried in the order of `position`, then of `name`; the first that yields a value wins. Values that differ in case are different identities.',
  attributes: {
    name: field(headerName, {
      description: 'Name of the header field, lower-case; matched without regard to case.',
      requires_replace: true,
      example: 'x-client-id',
    }),
    position: field(count(0, 10_000), { description: 'Lowest first. Default 10.', default: 10 }),
    value_mode: field(oneOf('whole', 'regex'), {
      description:
        '`whole`: the value as it is, trimmed. `regex`: what a capture group of `pattern` matches. Default `whole`.',
      default: 'whole',
    }),
    pattern: field(regularExpression, {
      description:
        'For `regex`: a pattern in RE2 syntax with a capture group, searched in the first 4096 characters of the unfolded, decoded value.',
      optional: true,
    }),
    flags: field(patternFlags, {
      description: 'For `regex`: `i` ignore case, `m` multi-line, `s` dot matches line ends. Default none.',
      default: [],
    }),
    group: field(count(1, 99), { description: 'For `regex`: which capture group. Default 1.', default: 1 }),
    remove: field(bool, { description: 'Whether the header is removed before delivery. Default true.', default: true }),
  },
  example: {
    domain: 'example.com',
    outgoing_user: 'smarthost',
    name: 'x-php-originating-script',
    position: 20,
    value_mode: 'regex',
    pattern: '^(.*?)\\(.*$',
  },
  check: extractionFaults,
});

function extractionFaults(document: Extraction): Fault[] {
  if (document.value_mode === 'whole') {
    return document.pattern === null
      ? []
      : [{ pointer: '/pattern', code: 'conflict', detail: 'is only for value_mode "regex"' }];
  }
  if (document.pattern === null)
    return [{ pointer: '/pattern', code: 'required', detail: 'is required for value_mode "regex"' }];
  const groups = captureGroups(document.pattern);
  if (groups === 0)
    return [{ pointer: '/pattern', code: 'invalid_value', detail: 'must contain a capture group, such as (.*)' }];
  if (document.group > groups) {
    return [
      {
        pointer: '/group',
        code: 'conflict',
        detail: `the pattern has only ${groups} capture group${groups > 1 ? 's' : ''}`,
      },
    ];
  }
  return [];
}
