// Whether an address is one that this machine listens at itself: nothing is delivered there, it would come back.
import { networkInterfaces } from 'node:os';
import { plainAddress } from './plain-address.ts';

/** 0.0.0.0 and :: mean every address of this machine. */
export interface Listening {
  readonly address: string;
  readonly port: number;
}

/** Looked at anew at each call: where we listen is known only once all of it has started. */
export function isListener(listeners: readonly Listening[], address: string, port: number): boolean {
  const plain = plainAddress(address);
  return listeners.some((listener) => {
    const own = plainAddress(listener.address);
    return listener.port === port && (own === plain || (isWildcard(own) && isLocal(plain)));
  });
}

function isWildcard(address: string): boolean {
  return address === '0.0.0.0' || address === '::';
}

function isLocal(address: string): boolean {
  if (address.startsWith('127.') || address === '::1' || isWildcard(address)) return true;
  return Object.values(networkInterfaces()).some((list) => list?.some((one) => plainAddress(one.address) === address));
}
