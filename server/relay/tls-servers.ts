// The servers that speak with one certificate: in clear until STARTTLS, or TLS at once. They do not listen themselves.
import { createServer, type Server, type TLSSocket } from 'node:tls';
import { StrictServer } from './strict-smtp.ts';
import type { ReceivingSettings, Relay } from './transaction.ts';

type Certificate = ReceivingSettings['tls'];

export class TlsServers {
  /** Takes sockets in clear. */
  readonly plain: StrictServer;
  readonly #implicit: Server;

  /** `secured`: takes a socket whose handshake at once is done. */
  constructor(relay: Relay, certificate: Certificate, secured: (socket: TLSSocket) => void) {
    this.plain = new StrictServer(relay, false, certificate);
    this.#implicit = createServer({
      ...optionsOf(certificate),
      handshakeTimeout: relay.settings.timeouts.handshakeMs,
      allowHalfOpen: true,
    });
    this.#implicit.on('secureConnection', secured);
    this.#implicit.on('tlsClientError', (error, socket) => {
      relay.logger.debug({ error: error.message }, 'TLS handshake failed');
      socket.destroy();
    });
  }

  /** From the next handshake on; sessions go on as they are. */
  present(certificate: Certificate): void {
    this.#implicit.setSecureContext(optionsOf(certificate));
    this.plain.updateSecureContext(certificate);
  }

  handshake(socket: Parameters<StrictServer['take']>[0]): void {
    this.#implicit.emit('connection', socket);
  }
}

function optionsOf(certificate: Certificate): Certificate & { minVersion: 'TLSv1.2' } {
  return { ...certificate, minVersion: 'TLSv1.2' };
}
