// DynamicValue: msgpack to JavaScript and back, walking the Terraform type so that every fault names its path.
// Unknown is msgpack extension 0 on the way out; any extension (refined unknowns are 12) reads as unknown.
import { decode, ExtData, encode } from '@msgpack/msgpack';
import type { DynamicValue } from './messages.ts';
import {
  attributeStep,
  formatPath,
  indexStep,
  keyStep,
  type Path,
  type TerraformType,
  UNKNOWN,
  Unknown,
  type Value,
  ValueError,
} from './types.ts';

const unknownCodec = { tryToEncode: () => null, decode: () => UNKNOWN };
const unknownOnWire = new ExtData(0, new Uint8Array(1));

/** Encodes a value of the given type. Throws a ValueError naming the path where value and type differ. */
export function encodeValue(type: TerraformType, value: Value): DynamicValue {
  return { msgpack: encode(toWire(type, value, [])) };
}

/** Decodes a value of the given type; an absent DynamicValue is null. */
export function decodeValue(type: TerraformType, wire: DynamicValue | undefined): Value {
  if (wire?.msgpack && wire.msgpack.length > 0) {
    return fromWire(type, decode(wire.msgpack, { useBigInt64: true, extensionCodec: unknownCodec }), []);
  }
  return wire?.json && wire.json.length > 0 ? decodeJson(type, wire.json) : null;
}

/** Decodes a value stored as JSON, which holds no unknowns. */
export function decodeJson(type: TerraformType, json: Uint8Array): Value {
  return fromWire(type, JSON.parse(Buffer.from(json).toString('utf8')), []);
}

function toWire(type: TerraformType, value: Value | undefined, path: Path): unknown {
  if (value === undefined)
    throw new ValueError(path, `${formatPath(path) || 'the value'} is missing (undefined is not null)`);
  if (value === null) return null;
  if (value instanceof Unknown) return unknownOnWire;
  if (typeof type === 'string') return primitiveToWire(type, value, path);
  const [kind, inner] = type;
  if (kind === 'object') return objectToWire(inner, value, path);
  if (kind === 'map')
    return mapValues(expectObject(value, path), (one, key) => toWire(inner, one, [...path, keyStep(key)]));
  if (kind === 'tuple')
    return expectArray(value, path).map((one, i) => toWire(inner[i] ?? 'dynamic', one, [...path, indexStep(i)]));
  return expectArray(value, path).map((one, index) => toWire(inner, one, [...path, indexStep(index)]));
}

function primitiveToWire(type: string, value: Value, path: Path): unknown {
  if (type === 'dynamic')
    return [Buffer.from(JSON.stringify(impliedType(value))), toWire(impliedType(value), value, path)];
  const expected = { string: 'string', number: 'number', bool: 'boolean' }[type];
  const decimal = type === 'number' && typeof value === 'string' && Number.isFinite(Number(value));
  if (typeof value !== expected && !decimal) throw mismatch(path, type, value);
  // Terraform holds 0.9 as a decimal fraction: the nearest float64 would be another number.
  return typeof value === 'number' && !Number.isInteger(value) ? String(value) : value;
}

function objectToWire(attributes: Readonly<Record<string, TerraformType>>, value: Value, path: Path): unknown {
  const object = expectObject(value, path);
  const extra = Object.keys(object).find((name) => !Object.hasOwn(attributes, name));
  if (extra !== undefined)
    throw new ValueError(
      [...path, attributeStep(extra)],
      `${formatPath([...path, attributeStep(extra)])} is not in the schema`,
    );
  return mapValues(attributes, (type, name) => toWire(type, object[name], [...path, attributeStep(name)]));
}

function impliedType(value: Value): TerraformType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return ['tuple', value.map(impliedType)];
  if (value === null || value instanceof Unknown) return 'dynamic';
  return ['object', mapValues(value as Record<string, Value>, impliedType)];
}

function fromWire(type: TerraformType, wire: unknown, path: Path): Value {
  if (wire === null || wire === undefined) return null;
  if (wire instanceof Unknown) return UNKNOWN;
  if (typeof type === 'string') return primitiveFromWire(type, wire, path);
  const [kind, inner] = type;
  if (kind === 'object') return objectFromWire(inner, wire, path);
  if (kind === 'map')
    return mapValues(expectObject(wire, path), (one, key) => fromWire(inner, one, [...path, keyStep(key)]));
  if (kind === 'tuple')
    return expectArray(wire, path).map((one, i) => fromWire(inner[i] ?? 'dynamic', one, [...path, indexStep(i)]));
  return expectArray(wire, path).map((one, index) => fromWire(inner, one, [...path, indexStep(index)]));
}

function objectFromWire(attributes: Readonly<Record<string, TerraformType>>, wire: unknown, path: Path): Value {
  const object = expectObject(wire, path);
  return mapValues(attributes, (type, name) => fromWire(type, object[name], [...path, attributeStep(name)]));
}

function primitiveFromWire(type: string, wire: unknown, path: Path): Value {
  if (type === 'dynamic') return dynamicFromWire(wire, path);
  if (type === 'number') return numberFromWire(wire, path);
  if (type === 'string' && typeof wire === 'string') return wire;
  if (type === 'bool' && typeof wire === 'boolean') return wire;
  throw mismatch(path, type, wire);
}

// Terraform numbers have any precision: beyond what a JavaScript number holds exactly, the decimal text is kept.
function numberFromWire(wire: unknown, path: Path): Value {
  if (typeof wire === 'number') return wire;
  if (typeof wire !== 'bigint' && typeof wire !== 'string') throw mismatch(path, 'number', wire);
  const number = Number(wire);
  const exact = String(number) === String(wire) && (!Number.isInteger(number) || Number.isSafeInteger(number));
  return exact ? number : String(wire);
}

function dynamicFromWire(wire: unknown, path: Path): Value {
  if (!Array.isArray(wire) || !(wire[0] instanceof Uint8Array)) throw mismatch(path, 'dynamic', wire);
  return fromWire(JSON.parse(Buffer.from(wire[0]).toString('utf8')) as TerraformType, wire[1], path);
}

function mapValues<A, B>(object: Readonly<Record<string, A>>, change: (one: A, name: string) => B): Record<string, B> {
  const result: Record<string, B> = {};
  for (const [name, one] of Object.entries(object)) result[name] = change(one, name);
  return result;
}

function expectArray<T>(value: T, path: Path): readonly Value[] {
  if (Array.isArray(value)) return value;
  throw mismatch(path, 'list', value);
}

function expectObject(value: unknown, path: Path): Readonly<Record<string, Value>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, Value>;
  throw mismatch(path, 'object', value);
}

function mismatch(path: Path, expected: string, value: unknown): ValueError {
  const found = Array.isArray(value) ? 'list' : typeof value;
  return new ValueError(path, `${formatPath(path) || 'the value'} must be a ${expected}, not a ${found}`);
}
