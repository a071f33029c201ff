// An immutable map that is cheap to change: a new version copies only the shards that differ.
import type { Slices } from './slices.ts';

const SHARDS = 256;

/** A ReadonlyMap with string keys; `with` makes the next version. */
export class ShardedMap<V> implements ReadonlyMap<string, V> {
  readonly #shards: readonly ReadonlyMap<string, V>[];
  readonly size: number;

  private constructor(shards: readonly ReadonlyMap<string, V>[], size: number) {
    this.#shards = shards;
    this.size = size;
  }

  static from<V>(entries: Iterable<readonly [string, V]>): ShardedMap<V> {
    const empty = new Map<string, V>();
    return new ShardedMap<V>(
      Array.from({ length: SHARDS }, () => empty),
      0,
    ).with(entries);
  }

  /** A new one, filled in slices. */
  static *filling<V>(entries: Iterable<readonly [string, V]>): Slices<ShardedMap<V>> {
    const shards = Array.from({ length: SHARDS }, () => new Map<string, V>());
    for (const [key, value] of entries) {
      shards[shardOf(key)]?.set(key, value);
      yield;
    }
    return new ShardedMap(
      shards,
      shards.reduce((sum, shard) => sum + shard.size, 0),
    );
  }

  /** The same with these entries set, or removed where the value is undefined. */
  with(changes: Iterable<readonly [string, V | undefined]>): ShardedMap<V> {
    const shards = [...this.#shards];
    const copied = new Map<number, Map<string, V>>();
    for (const [key, value] of changes) {
      const index = shardOf(key);
      let shard = copied.get(index);
      if (!shard) {
        shard = new Map(shards[index]);
        copied.set(index, shard);
        shards[index] = shard;
      }
      if (value === undefined) shard.delete(key);
      else shard.set(key, value);
    }
    if (copied.size === 0) return this;
    return new ShardedMap(
      shards,
      shards.reduce((sum, shard) => sum + shard.size, 0),
    );
  }

  get(key: string): V | undefined {
    return this.#shards[shardOf(key)]?.get(key);
  }

  has(key: string): boolean {
    return this.#shards[shardOf(key)]?.has(key) ?? false;
  }

  forEach(visit: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *entries(): MapIterator<[string, V]> {
    for (const shard of this.#shards) yield* shard.entries();
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const shard of this.#shards) yield* shard.keys();
    return undefined;
  }

  *values(): MapIterator<V> {
    for (const shard of this.#shards) yield* shard.values();
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}

// FNV-1a.
function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}
