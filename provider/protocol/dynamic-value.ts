// DynamicValue: msgpack to JavaScript and back, walking the Terraform type so that every fault names its path.
// Unknown is msgpack extension 0 on the way out; any extension (refined unknowns are 12) reads as unknown.
import type { AttributePathStep, DynamicValue } from './messages.ts';
import { decodeMsgpack, MsgpackWriter } from './msgpack.ts';
import {
  attributeStep,
  formatPath,
  indexStep,
  keyStep,
  type TerraformType,
  UNKNOWN,
  Unknown,
  type Value,
  ValueError,
} from './types.ts';

type AttributeTypes = Readonly<Record<string, TerraformType>>;

/** Where reading or writing is: each goes and comes back, and only a fault takes a copy. */
type Place = AttributePathStep[];

/** Encodes a value of the given type. Throws a ValueError naming the path where value and type differ. */
export function encodeValue(type: TerraformType, value: Value): DynamicValue {
  const writer = new MsgpackWriter();
  write(writer, type, value, []);
  return { msgpack: writer.taken() };
}

/** Decodes a value of the given type; an absent DynamicValue is null. */
export function decodeValue(type: TerraformType, wire: DynamicValue | undefined): Value {
  if (wire?.msgpack && wire.msgpack.length > 0) return read(type, decodeMsgpack(wire.msgpack), []);
  if (!wire?.json || wire.json.length === 0) return null;
  return valueOfJson(type, JSON.parse(Buffer.from(wire.json).toString('utf8')));
}

/** A value as it is stored in JSON, which holds no unknowns. */
export function valueOfJson(type: TerraformType, json: unknown): Value {
  return read(type, json, []);
}

function write(writer: MsgpackWriter, type: TerraformType, value: Value | undefined, place: Place): void {
  if (value === undefined) throw fault(place, 'is missing (undefined is not null)');
  if (value === null) return writer.null();
  if (value instanceof Unknown) return writer.unknown();
  if (typeof type === 'string') return writePrimitive(writer, type, value, place);
  const [kind, inner] = type;
  if (kind === 'object') return writeObject(writer, inner, value, place);
  if (kind === 'map') {
    const entries = Object.entries(expectObject(value, place));
    writer.map(entries.length);
    for (const [key, one] of entries) {
      writer.string(key);
      place.push(keyStep(key));
      write(writer, inner, one, place);
      place.pop();
    }
    return;
  }
  const elements = expectArray(value, place);
  writer.array(elements.length);
  for (const [index, one] of elements.entries()) {
    place.push(indexStep(index));
    write(writer, kind === 'tuple' ? (inner[index] ?? 'dynamic') : inner, one, place);
    place.pop();
  }
}

function writeObject(writer: MsgpackWriter, attributes: AttributeTypes, value: Value, place: Place): void {
  const object = expectObject(value, place);
  for (const name of Object.keys(object)) {
    if (!Object.hasOwn(attributes, name)) throw fault([...place, attributeStep(name)], 'is not in the schema');
  }
  const entries = Object.entries(attributes);
  writer.map(entries.length);
  for (const [name, type] of entries) {
    writer.string(name);
    place.push(attributeStep(name));
    write(writer, type, object[name], place);
    place.pop();
  }
}

function writePrimitive(writer: MsgpackWriter, type: string, value: Value, place: Place): void {
  if (type === 'dynamic') {
    const implied = impliedType(value);
    writer.array(2);
    writer.binary(Buffer.from(JSON.stringify(implied)));
    return write(writer, implied, value, place);
  }
  if (type === 'string' && typeof value === 'string') return writer.string(value);
  if (type === 'bool' && typeof value === 'boolean') return writer.boolean(value);
  // Terraform holds 0.9 as a decimal fraction: the nearest float64 would be another number.
  if (type === 'number' && typeof value === 'number')
    return Number.isInteger(value) ? writer.integer(value) : writer.string(String(value));
  if (type === 'number' && typeof value === 'string' && Number.isFinite(Number(value))) return writer.string(value);
  throw mismatch(place, type, value);
}

function impliedType(value: Value): TerraformType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return ['tuple', value.map(impliedType)];
  if (value === null || value instanceof Unknown) return 'dynamic';
  const entries = Object.entries(value).map(([name, one]) => [name, impliedType(one as Value)]);
  return ['object', Object.fromEntries(entries)];
}

function read(type: TerraformType, wire: unknown, place: Place): Value {
  if (wire === null || wire === undefined) return null;
  if (wire instanceof Unknown) return UNKNOWN;
  if (typeof type === 'string') return readPrimitive(type, wire, place);
  const [kind, inner] = type;
  const found: Record<string, Value> = {};
  if (kind === 'object') {
    const object = expectObject(wire, place);
    for (const name of Object.keys(inner)) {
      place.push(attributeStep(name));
      found[name] = read(inner[name] as TerraformType, object[name], place);
      place.pop();
    }
    return found;
  }
  if (kind === 'map') {
    for (const [key, one] of Object.entries(expectObject(wire, place))) {
      place.push(keyStep(key));
      found[key] = read(inner, one, place);
      place.pop();
    }
    return found;
  }
  return expectArray(wire, place).map((one, index) => {
    place.push(indexStep(index));
    const value = read(kind === 'tuple' ? (inner[index] ?? 'dynamic') : inner, one, place);
    place.pop();
    return value;
  });
}

function readPrimitive(type: string, wire: unknown, place: Place): Value {
  if (type === 'dynamic') return readDynamic(wire, place);
  if (type === 'number') return readNumber(wire, place);
  if (type === 'string' && typeof wire === 'string') return wire;
  if (type === 'bool' && typeof wire === 'boolean') return wire;
  throw mismatch(place, type, wire);
}

// Terraform numbers have any precision: beyond what a JavaScript number holds exactly, the decimal text is kept.
function readNumber(wire: unknown, place: Place): Value {
  if (typeof wire === 'number') return wire;
  if (typeof wire !== 'bigint' && typeof wire !== 'string') throw mismatch(place, 'number', wire);
  const number = Number(wire);
  const exact = String(number) === String(wire) && (!Number.isInteger(number) || Number.isSafeInteger(number));
  return exact ? number : String(wire);
}

function readDynamic(wire: unknown, place: Place): Value {
  if (!Array.isArray(wire) || !(wire[0] instanceof Uint8Array)) throw mismatch(place, 'dynamic', wire);
  return read(JSON.parse(Buffer.from(wire[0]).toString('utf8')) as TerraformType, wire[1], place);
}

function expectArray<T>(value: T, place: Place): readonly Value[] {
  if (Array.isArray(value)) return value;
  throw mismatch(place, 'list', value);
}

function expectObject(value: unknown, place: Place): Readonly<Record<string, Value>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, Value>;
  throw mismatch(place, 'object', value);
}

function mismatch(place: Place, expected: string, value: unknown): ValueError {
  return fault(place, `must be a ${expected}, not a ${Array.isArray(value) ? 'list' : typeof value}`);
}

function fault(place: Place, what: string): ValueError {
  return new ValueError([...place], `${formatPath(place) || 'the value'} ${what}`);
}
