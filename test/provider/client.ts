// A client that speaks the plugin protocol to a provider: for what the installed terraform never calls.
import { Client, credentials } from '@grpc/grpc-js';
import { decodeMessage, encodeMessage } from '../../provider/protocol/codec.ts';
import { decodeValue, encodeValue } from '../../provider/protocol/dynamic-value.ts';
import type { DynamicValue, Schema, SchemaAttribute } from '../../provider/protocol/messages.ts';
import { messages, services } from '../../provider/protocol/messages.ts';
import type { TerraformType, Value } from '../../provider/protocol/types.ts';

export type Message = Record<string, unknown>;

export interface ProtocolClient {
  call(method: string, request: object): Promise<Message>;
  /** All events of a stream; `onEvent` sees each as it comes, and may hang up. */
  stream(method: string, request: object, onEvent?: (event: Message, hangUp: () => void) => void): Promise<Message[]>;
  /** Tells it to end, as Terraform does; rejects when it ends without an answer. */
  shutdown(): Promise<void>;
  close(): void;
}

export interface ClientOptions {
  /** Bytes added to every request: fields of a newer Terraform. */
  readonly append?: Buffer;
}

const SERVICE = 'tfplugin6.Provider';
const CANCELLED = 1;
const LONGEST_CALL_MS = 60_000;

export function connectClient(address: string, { append = Buffer.alloc(0) }: ClientOptions = {}): ProtocolClient {
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
      serialize: (value) => Buffer.concat([encodeMessage(messages, row.input, value as Message), append]),
      deserialize: (bytes) => decodeMessage(messages, row.output, bytes),
    };
  };
  const options = (): { deadline: number } => ({ deadline: Date.now() + LONGEST_CALL_MS });
  return {
    call: (method, request) =>
      new Promise((resolve, reject) => {
        const { path, serialize, deserialize } = codecOf(method);
        client.makeUnaryRequest(path, serialize, deserialize, request, options(), (error, value) =>
          error ? reject(error) : resolve(value ?? {}),
        );
      }),
    stream: (method, request, onEvent = () => {}) =>
      new Promise((resolve, reject) => {
        const { path, serialize, deserialize } = codecOf(method);
        const events: Message[] = [];
        const call = client.makeServerStreamRequest(path, serialize, deserialize, request, options());
        call
          .on('data', (event: Message) => {
            events.push(event);
            onEvent(event, () => call.cancel());
          })
          .on('error', (error: { code?: number }) => (error.code === CANCELLED ? resolve(events) : reject(error)))
          .on('end', () => resolve(events));
      }),
    shutdown: () =>
      new Promise((resolve, reject) => {
        const empty = (): Buffer => Buffer.alloc(0);
        client.makeUnaryRequest(
          '/plugin.GRPCController/Shutdown',
          empty,
          () => ({}),
          {},
          options(),
          (error) => (error ? reject(error) : resolve()),
        );
      }),
    close: () => client.close(),
  };
}

type Section = 'resource_schemas' | 'ephemeral_resource_schemas' | 'action_schemas' | 'list_resource_schemas';

/** The types a provider has told of in GetProviderSchema: values are encoded and decoded by them alone. */
export interface Served {
  readonly message: Message;
  readonly providerType: TerraformType;
  /** An object of the type; attributes that are not given are null. */
  encode(section: Section, name: string, value: Readonly<Record<string, Value>> | null): DynamicValue;
  decode(section: Section, name: string, value: unknown): Value;
}

export async function servedTypes(client: ProtocolClient): Promise<Served> {
  const message = await client.call('GetProviderSchema', {});
  const typeOf = (section: Section, name: string): TerraformType => {
    const found = (message[section] as Record<string, Schema & { schema?: Schema }>)[name];
    if (!found) throw new Error(`no ${name} among ${section}`);
    return blockType(found.schema ?? found);
  };
  return {
    message,
    providerType: blockType(message['provider'] as Schema),
    encode: (section, name, value) => encodeObject(typeOf(section, name), value),
    decode: (section, name, value) => decodeValue(typeOf(section, name), value as DynamicValue),
  };
}

/** The value of an object type; attributes that are not given are null. */
export function encodeObject(type: TerraformType, value: Readonly<Record<string, Value>> | null): DynamicValue {
  const attributes = Object.keys((type as ['object', object])[1]);
  const nulls = Object.fromEntries(attributes.map((name) => [name, null]));
  return encodeValue(type, value === null ? null : { ...nulls, ...value });
}

function blockType(schema: Schema): TerraformType {
  return objectType(schema.block?.attributes ?? []);
}

function objectType(attributes: readonly SchemaAttribute[]): TerraformType {
  return ['object', Object.fromEntries(attributes.map((one) => [one.name ?? '', attributeType(one)]))];
}

const NESTING = ['', 'single', 'list', 'set', 'map'] as const;

function attributeType({ type, nested_type: nested }: SchemaAttribute): TerraformType {
  if (!nested) return JSON.parse(Buffer.from(type ?? []).toString()) as TerraformType;
  const object = objectType(nested.attributes ?? []);
  const nesting = NESTING[nested.nesting ?? 0];
  return nesting === 'single' ? object : [nesting as 'list', object];
}

export interface Told {
  readonly severity: number;
  readonly summary: string;
  readonly detail: string;
  readonly attribute?: { readonly steps: readonly { readonly attribute_name?: string }[] };
}

export function diagnosticsIn(answer: Message): Told[] {
  return (answer['diagnostics'] ?? []) as Told[];
}
