// Templates of mail: `{{variable}}`, `{{#section}}...{{/section}}` and `{{^section}}...{{/section}}`, a part of Mustache. A section
// is written for each element of a list, in which `{{.}}` is the element, or once for a text that is not empty; an inverted one
// where there is none. Nothing a value holds is ever read as a template.

/** What may be named, and whether it is a text or a list of texts. */
export type TemplateVariables = Readonly<Record<string, 'text' | 'list'>>;

export type TemplateValues = Readonly<Record<string, string | readonly string[]>>;

interface Section {
  readonly name: string;
  readonly inverted: boolean;
  readonly inner: Node[];
}

type Node = string | { readonly variable: string } | Section;

/** What is wrong with a template, with its place; undefined: nothing. */
export function templateFault(template: string, variables: TemplateVariables): string | undefined {
  const parsed = parse(template, variables);
  return typeof parsed === 'string' ? parsed : undefined;
}

/** The template with values for its variables, each passed through `escape`. Throws an Error for a template with a fault. */
export function renderTemplate(
  template: string,
  variables: TemplateVariables,
  values: TemplateValues,
  escape: (text: string) => string,
): string {
  const nodes = parse(template, variables);
  if (typeof nodes === 'string') throw new Error(`the template has a fault: ${nodes}`);
  return written(nodes, values, escape);
}

/** Text as it may stand in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text as one line of a header field: no controls, no line ends (RFC 5322, section 2.2). */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

function written(nodes: readonly Node[], values: TemplateValues, escape: (text: string) => string): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if ('variable' in node) return escape(textOf(values[node.variable]));
      const value = values[node.name] ?? '';
      if (node.inverted) return value.length === 0 ? written(node.inner, values, escape) : '';
      if (typeof value === 'string') return value === '' ? '' : written(node.inner, values, escape);
      return value.map((one) => written(node.inner, { ...values, '.': one }, escape)).join('');
    })
    .join('');
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

interface Open {
  readonly section: Section;
  readonly at: number;
}

// The nodes, or what is wrong.
function parse(template: string, variables: TemplateVariables): Node[] | string {
  const root: Node[] = [];
  const open: Open[] = [];
  const here = (): Node[] => open.at(-1)?.section.inner ?? root;
  const place = (at: number): string => {
    const before = template.slice(0, at).split('\n');
    return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  };
  let done = 0;
  for (let at = template.indexOf('{{'); at >= 0; at = template.indexOf('{{', done)) {
    const tag = /^\{\{([#^/]?)[ \t]*([a-z_]+|\.)[ \t]*\}\}/.exec(template.slice(at, at + 100));
    if (!tag) return `${place(at)}: "{{" must open a variable such as {{user}}, or a section such as {{#identity}}`;
    const [whole, kind = '', name = ''] = tag;
    const { start, end } =
      kind === '' ? { start: at, end: at + whole.length } : aloneOnLine(template, at, whole.length);
    if (start > done) here().push(template.slice(done, start));
    done = end;
    const fault = kind === '/' ? closingFault(name, open) : nameFault(name, kind, variables, open);
    if (fault !== undefined) return `${place(at)}: ${fault}`;
    if (kind === '/') open.pop();
    else if (kind === '') here().push({ variable: name });
    else {
      const section: Section = { name, inverted: kind === '^', inner: [] };
      here().push(section);
      open.push({ section, at });
    }
  }
  if (done < template.length) here().push(template.slice(done));
  const last = open.at(-1);
  return last
    ? `${place(last.at)}: the section ${last.section.name} is not closed with {{/${last.section.name}}}`
    : root;
}

// A tag that opens or closes a section and is alone on its line leaves no empty line.
function aloneOnLine(template: string, at: number, length: number): { start: number; end: number } {
  const start = template.lastIndexOf('\n', at - 1) + 1;
  const next = template.indexOf('\n', at + length);
  const end = next < 0 ? template.length : next + 1;
  const alone = template.slice(start, at).trim() === '' && template.slice(at + length, end).trim() === '';
  return alone && next >= 0 ? { start, end } : { start: at, end: at + length };
}

const NESTED_MOST = 10;

function nameFault(
  name: string,
  kind: string,
  variables: TemplateVariables,
  open: readonly Open[],
): string | undefined {
  if (name === '.') {
    const inList = open.some(({ section }) => !section.inverted && variables[section.name] === 'list');
    return inList && kind === '' ? undefined : '{{.}} stands for an element, inside the section of a list';
  }
  if (!Object.hasOwn(variables, name)) {
    return `{{${name}}} is not a variable here; there are ${Object.keys(variables).join(', ')}`;
  }
  if (kind === '' && variables[name] === 'list') return `${name} is a list: write {{#${name}}}{{.}}{{/${name}}}`;
  return open.length >= NESTED_MOST ? `sections may be nested ${NESTED_MOST} deep` : undefined;
}

function closingFault(name: string, open: readonly Open[]): string | undefined {
  const last = open.at(-1)?.section.name;
  if (last === name) return undefined;
  return last === undefined ? `{{/${name}}} closes nothing` : `{{/${name}}} stands where {{/${last}}} should`;
}
