// An independent DKIM verifier: dkimpy, the Debian package python3-dkim, with DNS handed in.
import { spawnSync } from 'node:child_process';

const PYTHON = '/usr/bin/python3';
const SCRIPT = `
import sys, json, base64, dkim
given = json.load(sys.stdin)
records = given['records']
def txt(name, timeout=5):
    name = name.decode() if isinstance(name, bytes) else name
    value = records.get(name.rstrip('.'))
    return None if value is None else value.encode()
found = []
message = base64.b64decode(given['message'])
count = len([1 for name, _ in dkim.rfc822_parse(message)[0] if name.lower() == b'dkim-signature'])
for index in range(count):
    try:
        found.append(bool(dkim.DKIM(message).verify(idx=index, dnsfunc=txt)))
    except dkim.DKIMException:
        found.append(False)
print(json.dumps(found))
`;

/** Why the verifier cannot be used here, for a test's `skip`; false when it can. */
export const withoutVerifier: string | false =
  spawnSync(PYTHON, ['-c', 'import dkim, nacl']).status === 0
    ? false
    : 'the Debian package python3-dkim is not installed (with python3-nacl)';

/** Whether each DKIM-Signature of a message verifies, from the top. `records`: TXT values by name. */
export function verified(message: Buffer | string, records: Readonly<Record<string, string>>): boolean[] {
  const input = JSON.stringify({ records, message: Buffer.from(message).toString('base64') });
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', SCRIPT], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the verifier failed: ${stderr}`);
  return JSON.parse(stdout) as boolean[];
}
