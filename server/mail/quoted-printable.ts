// Text as quoted-printable (RFC 2045, section 6.7): lines of at most 76 characters, readable where the text is ASCII.

/** 76 with the "=" of a soft line break. */
const LINE_MOST = 75;

/** UTF-8 text with LF line ends as quoted-printable with CR LF line ends. */
export function quotedPrintable(text: string): string {
  const octets = Buffer.from(text).toString('latin1');
  return (
    octets
      .replace(/[^\t\n\x20-\x3c\x3e-\x7e]/g, hexOf)
      // Rule 3: no white space at the end of a line.
      .replace(/[ \t]$/gm, hexOf)
      .split('\n')
      .map(broken)
      .join('\r\n')
  );
}

function hexOf(octet: string): string {
  return `=${octet.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

// Soft line breaks, never inside an encoded octet.
function broken(line: string): string {
  if (line.length <= LINE_MOST) return line;
  const parts: string[] = [];
  for (let at = 0; at < line.length; ) {
    const end = at + LINE_MOST;
    const cut =
      end >= line.length ? line.length : line[end - 1] === '=' ? end - 1 : line[end - 2] === '=' ? end - 2 : end;
    parts.push(line.slice(at, cut));
    at = cut;
  }
  return parts.join('=\r\n');
}
