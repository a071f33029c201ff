// Parameters of MAIL and RCPT: SIZE (RFC 1870), BODY (RFC 6152), SMTPUTF8 (RFC 6531), AUTH (RFC 4954, section 5) and
// those of delivery status notifications (RFC 3461, section 4).

export interface MailParameters {
  readonly size: number | null;
  readonly body8bit: boolean;
  readonly smtpUtf8: boolean;
  readonly ret: 'full' | 'hdrs' | null;
  /** As given, in xtext. */
  readonly envid: string | null;
}

export type Notify = 'never' | 'success' | 'failure' | 'delay';

export interface RecipientParameters {
  readonly notify: readonly Notify[] | null;
  /** As given, in xtext. */
  readonly orcpt: string | null;
}

/** `unknown`: a parameter we do not know (555). `syntax`: a wrong or repeated one (501). */
export type ParameterFault = 'unknown' | 'syntax';

const NO_MAIL: MailParameters = { size: null, body8bit: false, smtpUtf8: false, ret: null, envid: null };
const NO_RECIPIENT: RecipientParameters = { notify: null, orcpt: null };
const XTEXT = /^[\x21-\x2a\x2c-\x3c\x3e-\x7e]+$/;

type Values = Map<string, string | true>;

// esmtp-param = esmtp-keyword ["=" esmtp-value] (RFC 5321, section 4.1.2); each keyword once.
function split(text: string): Values | undefined {
  const values: Values = new Map();
  for (const part of text.split(/ +/)) {
    const match = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:=([^\s=\x00-\x20\x7f][^\s\x00-\x20\x7f]*))?$/.exec(part);
    const key = match?.[1]?.toUpperCase();
    if (key === undefined || values.has(key)) return undefined;
    values.set(key, match?.[2] ?? true);
  }
  return values;
}

/** Reads what follows the reverse-path. `auth`: whether AUTH= is known, as on a submission port. */
export function mailParameters(text: string, auth: boolean): MailParameters | ParameterFault {
  if (text === '') return NO_MAIL;
  const values = split(text);
  if (values === undefined) return 'syntax';
  let result = NO_MAIL;
  for (const [key, value] of values) {
    const change = mailParameter(key, value, auth);
    if (typeof change === 'string') return change;
    result = { ...result, ...change };
  }
  return result;
}

function mailParameter(key: string, value: string | true, auth: boolean): Partial<MailParameters> | ParameterFault {
  switch (key) {
    case 'SIZE': // size-value ::= 1*20DIGIT (RFC 1870, section 4)
      return value !== true && /^\d{1,20}$/.test(value) ? { size: Number(value) } : 'syntax';
    case 'BODY':
      return value !== true && /^(7bit|8bitmime)$/i.test(value) ? { body8bit: value.length > 4 } : 'syntax';
    case 'SMTPUTF8':
      return value === true ? { smtpUtf8: true } : 'syntax';
    case 'RET':
      return value !== true && /^(full|hdrs)$/i.test(value)
        ? { ret: value.toLowerCase() as 'full' | 'hdrs' }
        : 'syntax';
    case 'ENVID': // at most 100 characters (RFC 3461, section 4.4)
      return value !== true && value.length <= 100 && isXtext(value) ? { envid: value } : 'syntax';
    case 'AUTH': // taken and ignored: we trust nobody to name another (RFC 4954, section 5)
      if (!auth) return 'unknown';
      return value !== true && (value === '<>' || isXtext(value)) ? {} : 'syntax';
    default:
      return 'unknown';
  }
}

/** Reads what follows the forward-path. */
export function recipientParameters(text: string): RecipientParameters | ParameterFault {
  if (text === '') return NO_RECIPIENT;
  const values = split(text);
  if (values === undefined) return 'syntax';
  let result = NO_RECIPIENT;
  for (const [key, value] of values) {
    const change = recipientParameter(key, value);
    if (typeof change === 'string') return change;
    result = { ...result, ...change };
  }
  return result;
}

function recipientParameter(key: string, value: string | true): Partial<RecipientParameters> | ParameterFault {
  if (key === 'NOTIFY') return value === true ? 'syntax' : notifyParameter(value);
  if (key !== 'ORCPT') return 'unknown';
  if (value === true || value.length > 500) return 'syntax'; // RFC 3461, section 4.2
  const semicolon = value.indexOf(';');
  return semicolon > 0 && /^[a-z0-9-]+$/i.test(value.slice(0, semicolon)) && isXtext(value.slice(semicolon + 1))
    ? { orcpt: value }
    : 'syntax';
}

// NEVER stands alone (RFC 3461, section 4.1).
function notifyParameter(value: string): Partial<RecipientParameters> | ParameterFault {
  const words = value.toLowerCase().split(',');
  const known = words.every((word) => ['never', 'success', 'failure', 'delay'].includes(word));
  if (!known || new Set(words).size < words.length || (words.includes('never') && words.length > 1)) return 'syntax';
  return { notify: words as Notify[] };
}

// xtext (RFC 3461, section 4) whose hexchars hide no control character: a decoded CR LF must never come to be.
function isXtext(value: string): boolean {
  if (!XTEXT.test(value.replace(/\+[0-9A-F]{2}/g, 'x'))) return false;
  return !/\+([01][0-9A-F]|7F|[89][0-9A-F])/.test(value);
}
