// What Terraform starts: a script that becomes Node with the bundle beside it.
import { VERSION } from './version.ts';

export const BUNDLE = 'provider.cjs';

/**
 * A POSIX shell script that becomes Node by exec: the process Terraform stops must be Node itself. `node`: where to look before
 * the PATH, if anywhere.
 */
export function shellLauncher(node: string | null): string {
  const built = node === null ? '' : ` || { [ -x ${quoted(node)} ] && node=${quoted(node)}; }`;
  return `#!/bin/sh
# Starts the Postplane provider on the first Node.js found: POSTPLANE_NODE${node === null ? '' : ', the one it was built with'}, the PATH's.
# Terraform shows its user what stands on standard output instead of the handshake; standard error it keeps for itself.
fail() { echo "$1"; echo "$1" >&2; exit 1; }
case $0 in */*) here=\${0%/*} ;; *) here=. ;; esac
node=\${POSTPLANE_NODE:-}
[ -n "$node" ]${built} || node=$(command -v node) || {
  fail "terraform-provider-postplane needs Node.js 22.18 or later and found none: install it, or set POSTPLANE_NODE to its path."
}
[ -x "$node" ] || {
  fail "terraform-provider-postplane: POSTPLANE_NODE is $node, which is not an executable file."
}
trap '' INT
cache=\${XDG_CACHE_HOME:-\${HOME:+$HOME/.cache}}
[ -z "$cache" ] || export NODE_COMPILE_CACHE="\${NODE_COMPILE_CACHE:-$cache/postplane/provider-${VERSION}}"
exec "$node" "$here/${BUNDLE}" "$@"
`;
}

/** The same for Windows, where no script is replaced by what it starts. */
export function batchLauncher(): string {
  return [
    '@echo off',
    'setlocal',
    'set "NODE=%POSTPLANE_NODE%"',
    'if "%NODE%"=="" set "NODE=node"',
    `if "%NODE_COMPILE_CACHE%"=="" set "NODE_COMPILE_CACHE=%LOCALAPPDATA%\\postplane\\provider-${VERSION}"`,
    `"%NODE%" "%~dp0${BUNDLE}" %*`,
    'if %ERRORLEVEL%==9009 echo terraform-provider-postplane needs Node.js 22.18 or later and found none: install it, or set POSTPLANE_NODE to its path.',
    'exit /b %ERRORLEVEL%',
    '',
  ].join('\r\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
