// A private Postfix from the system's package: its own configuration, queue and ports below a temporary folder.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const MASTER = '/usr/lib/postfix/sbin/master';

export interface PostfixOptions {
  /** Where everything goes: `host:port`. */
  relayhost?: string;
  /** Login at the relayhost, under TLS. */
  login?: { user: string; password: string };
  /** Addresses delivered to maildirs here; other recipients of their domains are refused. */
  mailboxes?: readonly string[];
  /** Further lines of main.cf. */
  settings?: Record<string, string>;
}

export interface Postfix {
  readonly port: number;
  readonly pid: number;
  /** The messages delivered to one of `mailboxes`, as received. */
  delivered(address: string): string[];
  /** Messages still in the queue. */
  queued(): number;
  log(): string;
  stop(): Promise<void>;
}

/** Why Postfix cannot be used here; undefined when it can. */
export function postfixMissing(): string | undefined {
  if (!existsSync(MASTER)) return 'Postfix is not installed (Debian: apt-get install postfix)';
  if (process.getuid?.() !== 0) return 'Postfix starts only as root';
  return undefined;
}

/** Starts it and waits until it listens. */
export async function startPostfix(options: PostfixOptions = {}): Promise<Postfix> {
  const dir = mkdtempSync(join(tmpdir(), 'postplane-postfix-'));
  chmodSync(dir, 0o755);
  const port = await freePort();
  prepareFolders(dir);
  writeFileSync(join(dir, 'etc/main.cf'), mainCf(dir, options));
  writeFileSync(join(dir, 'etc/master.cf'), masterCf(port));
  const master = spawn(MASTER, ['-c', join(dir, 'etc'), '-d'], {
    env: { ...process.env, MAIL_CONFIG: join(dir, 'etc') },
    stdio: 'ignore',
    detached: true,
  });
  const log = (): string => (existsSync(join(dir, 'maillog')) ? readFileSync(join(dir, 'maillog'), 'utf8') : '');
  await listening(port, master, log);
  return {
    port,
    pid: master.pid as number,
    delivered: (address) => maildir(join(dir, 'mail', address.split('@')[1] ?? '', address.split('@')[0] ?? '')),
    queued: () =>
      ['incoming', 'active', 'deferred'].reduce((sum, queue) => sum + countFiles(join(dir, 'spool', queue)), 0),
    log,
    stop: async () => {
      await stopMaster(master);
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function prepareFolders(dir: string): void {
  const { uid, gid } = account('/etc/passwd', 'postfix', 2, 3);
  const postdrop = account('/etc/group', 'postdrop', 2, 2).uid;
  const nobody = account('/etc/passwd', 'nobody', 2, 3);
  const make = (path: string, mode: number, owner = 0, group = 0): void => {
    mkdirSync(join(dir, path), { recursive: true });
    chownSync(join(dir, path), owner, group);
    chmodSync(join(dir, path), mode);
  };
  make('etc', 0o755);
  make('spool', 0o755);
  make('lib', 0o755, uid, gid);
  make('mail', 0o755, nobody.uid, nobody.gid);
  for (const queue of [
    'active',
    'bounce',
    'corrupt',
    'defer',
    'deferred',
    'flush',
    'hold',
    'incoming',
    'private',
    'saved',
    'trace',
  ]) {
    make(`spool/${queue}`, 0o700, uid, 0);
  }
  make('spool/pid', 0o755);
  make('spool/public', 0o710, uid, postdrop);
  make('spool/maildrop', 0o730, uid, postdrop);
}

function account(file: string, name: string, uidColumn: number, gidColumn: number): { uid: number; gid: number } {
  const columns = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([first]) => first === name);
  if (!columns) throw new Error(`no account ${name} in ${file}`);
  return { uid: Number(columns[uidColumn]), gid: Number(columns[gidColumn]) };
}

function mainCf(dir: string, options: PostfixOptions): string {
  const settings: Record<string, string> = {
    compatibility_level: '3.6',
    queue_directory: join(dir, 'spool'),
    data_directory: join(dir, 'lib'),
    daemon_directory: '/usr/lib/postfix/sbin',
    command_directory: '/usr/sbin',
    mail_owner: 'postfix',
    setgid_group: 'postdrop',
    myhostname: 'postfix.test',
    mydestination: '',
    local_recipient_maps: '',
    local_transport: 'error:no local mail',
    alias_maps: '',
    alias_database: '',
    mynetworks: '127.0.0.0/8',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    smtpd_relay_restrictions: 'permit_mynetworks, reject',
    smtpd_peername_lookup: 'no',
    smtp_dns_support_level: 'disabled',
    smtp_host_lookup: 'native',
    smtpd_tls_security_level: 'none',
    maillog_file_prefixes: `/var, ${dir}`,
    maillog_file: join(dir, 'maillog'),
    message_size_limit: '52428800',
    mailbox_size_limit: '0',
    virtual_mailbox_limit: '0',
    ...(options.relayhost === undefined ? {} : { relayhost: bracketed(options.relayhost) }),
    ...(options.login === undefined ? {} : loginSettings(dir, options)),
    ...(options.mailboxes === undefined ? {} : mailboxSettings(dir, options.mailboxes)),
    ...options.settings,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

function bracketed(hostPort: string): string {
  const [host, port] = hostPort.split(':');
  return `[${host}]:${port}`;
}

function loginSettings(dir: string, options: PostfixOptions): Record<string, string> {
  writeFileSync(
    join(dir, 'etc/sasl'),
    `${bracketed(options.relayhost ?? '')} ${options.login?.user}:${options.login?.password}\n`,
  );
  return {
    smtp_sasl_auth_enable: 'yes',
    smtp_sasl_password_maps: `texthash:${join(dir, 'etc/sasl')}`,
    smtp_sasl_security_options: 'noanonymous',
    smtp_tls_security_level: 'encrypt',
  };
}

function mailboxSettings(dir: string, mailboxes: readonly string[]): Record<string, string> {
  const nobody = account('/etc/passwd', 'nobody', 2, 3);
  const parts = mailboxes.map((address) => address.split('@') as [string, string]);
  const file = join(dir, 'etc/mailboxes');
  writeFileSync(file, parts.map(([local, domain]) => `${local}@${domain} ${domain}/${local}/\n`).join(''));
  return {
    virtual_mailbox_domains: [...new Set(parts.map(([, domain]) => domain))].join(' '),
    virtual_mailbox_base: join(dir, 'mail'),
    virtual_mailbox_maps: `texthash:${file}`,
    virtual_uid_maps: `static:${nobody.uid}`,
    virtual_gid_maps: `static:${nobody.gid}`,
    virtual_minimum_uid: '100',
  };
}

function masterCf(port: number): string {
  const service = (name: string, type: string, command: string, options = 'n - n - -'): string =>
    `${name} ${type} ${options} ${command}\n`;
  return [
    service(`127.0.0.1:${port}`, 'inet', 'smtpd'),
    service('postlog', 'unix-dgram', 'postlogd', 'n - n - 1'),
    service('pickup', 'unix', 'pickup', 'n - n 60 1'),
    service('cleanup', 'unix', 'cleanup', 'n - n - 0'),
    service('qmgr', 'unix', 'qmgr', 'n - n 300 1'),
    service('tlsmgr', 'unix', 'tlsmgr', '- - n 1000? 1'),
    service('rewrite', 'unix', 'trivial-rewrite', '- - n - -'),
    ...['bounce', 'defer', 'trace'].map((name) => service(name, 'unix', 'bounce', '- - n - 0')),
    service('verify', 'unix', 'verify', '- - n - 1'),
    service('flush', 'unix', 'flush', 'n - n 1000? 0'),
    service('proxymap', 'unix', 'proxymap', '- - n - -'),
    ...['smtp', 'relay'].map((name) => service(name, 'unix', 'smtp', '- - n - -')),
    service('showq', 'unix', 'showq', 'n - n - -'),
    ...['error', 'retry'].map((name) => service(name, 'unix', 'error', '- - n - -')),
    service('discard', 'unix', 'discard', '- - n - -'),
    service('virtual', 'unix', 'virtual', '- n n - -'),
    service('anvil', 'unix', 'anvil', '- - n - 1'),
    service('scache', 'unix', 'scache', '- - n - 1'),
  ].join('');
}

function maildir(folder: string): string[] {
  const fresh = join(folder, 'new');
  return existsSync(fresh) ? readdirSync(fresh).map((name) => readFileSync(join(fresh, name), 'latin1')) : [];
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
}

async function listening(port: number, master: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (master.exitCode !== null) break;
    if (await connects(port)) return;
    await sleep(100);
  }
  throw new Error(`Postfix did not start: ${log()}`);
}

function connects(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => socket.destroy() && done(true));
    socket.once('error', () => done(false));
  });
}

async function stopMaster(master: ChildProcess): Promise<void> {
  if (master.exitCode === null) {
    const ended = new Promise((done) => master.once('exit', done));
    master.kill('SIGTERM');
    await Promise.race([ended, sleep(5000).then(() => master.kill('SIGKILL'))]);
  }
  await sleep(200);
}
