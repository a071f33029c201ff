// A client that speaks the plugin protocol to an attached provider: for what the installed terraform never calls.
import { Client, credentials } from '@grpc/grpc-js';
import { decodeMessage, encodeMessage } from '../../provider/protocol/codec.ts';
import { messages, services } from '../../provider/protocol/messages.ts';

type Message = Record<string, unknown>;

export interface ProtocolClient {
  call(method: string, request: object): Promise<Message>;
  stream(method: string, request: object): Promise<Message[]>;
  close(): void;
}

const SERVICE = 'tfplugin6.Provider';

export function connectClient(address: string): ProtocolClient {
  const client = new Client(`unix:${address}`, credentials.createInsecure(), {
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
  });
  const codecOf = (
    method: string,
  ): { path: string; serialize: (value: object) => Buffer; deserialize: (bytes: Buffer) => Message } => {
    const row = services[SERVICE]?.[method];
    if (!row) throw new Error(`no method ${method}`);
    return {
      path: `/${SERVICE}/${method}`,
      serialize: (value) => encodeMessage(messages, row.input, value as Message),
      deserialize: (bytes) => decodeMessage(messages, row.output, bytes),
    };
  };
  return {
    call: (method, request) =>
      new Promise((resolve, reject) => {
        const { path, serialize, deserialize } = codecOf(method);
        client.makeUnaryRequest(path, serialize, deserialize, request, (error, value) =>
          error ? reject(error) : resolve(value ?? {}),
        );
      }),
    stream: (method, request) =>
      new Promise((resolve, reject) => {
        const { path, serialize, deserialize } = codecOf(method);
        const events: Message[] = [];
        const call = client.makeServerStreamRequest(path, serialize, deserialize, request);
        call
          .on('data', (event: Message) => void events.push(event))
          .on('error', reject)
          .on('end', () => resolve(events));
      }),
    close: () => client.close(),
  };
}
