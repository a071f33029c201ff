// Hashes one password after another in a thread of its own, below the priority of logins and mail where the system can tell
// threads apart.
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { hashPasswordHere } from '../store/passwords.ts';

// On Linux this is the thread's own priority; elsewhere it would be that of the whole process.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

parentPort?.on('message', (password: string) => parentPort?.postMessage(hashPasswordHere(password)));
