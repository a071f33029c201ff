// Templates of mail: what they write, what they refuse, and that values stay values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeHtml, oneLine, renderTemplate, templateFault } from '../../schemas/template.ts';

const variables = { name: 'text', empty: 'text', list: 'list' } as const;
const values = { name: '<{{name}}>', empty: '', list: ['a', '{{empty}}'] };
const plain = (template: string): string => renderTemplate(template, variables, values, (text) => text);

test('variables, sections, inverted sections, lists', () => {
  assert.equal(plain('x {{name}} y {{ name }}'), 'x <{{name}}> y <{{name}}>');
  assert.equal(
    plain('{{#name}}yes{{/name}}{{^name}}no{{/name}}{{#empty}}yes{{/empty}}{{^empty}}no{{/empty}}'),
    'yesno',
  );
  assert.equal(plain('{{#list}}[{{.}} {{name}}]{{/list}}'), '[a <{{name}}>][{{empty}} <{{name}}>]');
  assert.equal(plain('a\n{{#list}}\n* {{.}}\n{{/list}}\nb\n'), 'a\n* a\n* {{empty}}\nb\n');
  assert.equal(plain('{{#empty}}\nx\n{{/empty}}\nb'), 'b');
  assert.equal(plain('no braces } { at all'), 'no braces } { at all');
});

test('values are escaped for HTML, and for a header field put on one line', () => {
  assert.equal(
    renderTemplate('<a title="{{name}}">', variables, { name: `"'<&>` }, escapeHtml),
    '<a title="&#34;&#39;&#60;&#38;&#62;">',
  );
  assert.equal(renderTemplate('{{name}}', variables, { name: 'a\r\nBcc: b\u2028c\0' }, oneLine), 'a Bcc: b c');
});

test('faults name the place and what would be right', () => {
  const faults: [string, RegExp][] = [
    ['{{nobody}}', /^line 1, column 1: \{\{nobody\}\} is not a variable here; there are name, empty, list$/],
    ['a\n b {{', /^line 2, column 4: "\{\{" must open/],
    ['{{list}}', /^line 1, column 1: list is a list: write \{\{#list\}\}/],
    ['{{.}}', /inside the section of a list/],
    ['{{#name}}{{.}}{{/name}}', /inside the section of a list/],
    ['{{#name}}x', /^line 1, column 1: the section name is not closed/],
    ['{{/name}}', /closes nothing/],
    ['{{#name}}{{#list}}{{/name}}{{/list}}', /\{\{\/name\}\} stands where \{\{\/list\}\} should/],
    ['{{{name}}}', /must open a variable/],
    ['{{#name}}'.repeat(11) + '{{/name}}'.repeat(11), /nested 10 deep/],
    ['{{constructor}}', /is not a variable/],
  ];
  for (const [template, wanted] of faults) assert.match(templateFault(template, variables) ?? 'none', wanted, template);
  assert.equal(templateFault('{{#list}}{{.}}{{/list}}', variables), undefined);
});
