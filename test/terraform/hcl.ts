// Plain values as HCL, so that examples written as JSON can be applied.

/** A block of the given type with attributes; undefined and null ones are left out. */
export function block(
  type: string,
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  kind = 'resource',
): string {
  const lines = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== null);
  return `${kind} "${type}" "${name}" {\n${lines.map(([key, value]) => `  ${key} = ${expression(value)}`).join('\n')}\n}\n`;
}

/** A reference or another expression that is not a literal. */
export class Expression {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export function expression(value: unknown): string {
  if (value instanceof Expression) return value.text;
  if (typeof value === 'string')
    return JSON.stringify(value)
      .replaceAll('${', () => '$${')
      .replaceAll('%{', () => '%%{');
  if (Array.isArray(value)) return `[${value.map(expression).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)} = ${expression(one)}`)
    .join(', ')} }`;
}
