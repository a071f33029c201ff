// What a manager may be called: it travels in a header (`Postplane-Managed-By`), so 1 to 200 visible ASCII characters, spaces inside.
const NAME = /^[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?$/;

export function isManagerName(value: string): boolean {
  return NAME.test(value);
}
