// Text as quoted-printable (RFC 2045, section 6.7): lines of at most 76 characters, readable where the text is ASCII.

const LINE_MOST = 76;

/** UTF-8 text with LF line ends as quoted-printable with CR LF line ends. */
export function quotedPrintable(text: string): string {
  return text.split('\n').map(encodedLine).join('\r\n');
}

function encodedLine(line: string): string {
  const units = [...Buffer.from(line)].map((octet) =>
    (octet >= 33 && octet <= 126 && octet !== 61) || octet === 32 || octet === 9
      ? String.fromCharCode(octet)
      : `=${octet.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  // Rule 3: no white space at the end of a line.
  const last = units.at(-1);
  if (last === ' ' || last === '\t') units[units.length - 1] = last === ' ' ? '=20' : '=09';
  const lines: string[] = [];
  let current = '';
  for (const unit of units) {
    if (current.length + unit.length > LINE_MOST - 1) {
      lines.push(`${current}=`);
      current = '';
    }
    current += unit;
  }
  return [...lines, current].join('\r\n');
}
