// What each port is for and how it speaks: those of the settings, and declared ones.
import type { ListenerConfig } from '../config/configuration.ts';
import type { Listener, SettingsListener } from './transaction.ts';

const nobody = (): boolean => false;

/** Mail for our domains (25), submission (587; RFC 6409) and submissions (465; RFC 8314, section 3.3). */
export const settingsListeners: Readonly<Record<SettingsListener, Listener>> = {
  smtp: ofSettings('smtp', 'incoming', 'starttls'),
  submission: ofSettings('submission', 'outgoing', 'auto'),
  submissions: ofSettings('submissions', 'outgoing', 'implicit'),
};

function ofSettings(name: SettingsListener, direction: Listener['direction'], tls: Listener['tls']): Listener {
  return { name, group: name, direction, tls, requireTlsForAuth: true, isProxy: nobody };
}

/** A declared one; all of them share what may be open. */
export function declaredListener({ name, direction, tls, requireTlsForAuth, isProxy }: ListenerConfig): Listener {
  return { name: `listeners/${name}`, group: 'listeners', direction, tls, requireTlsForAuth, isProxy };
}
