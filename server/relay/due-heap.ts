// A binary min-heap of what is due when: one timer serves 100,000 messages.

export interface Due<Item> {
  readonly at: number;
  readonly item: Item;
}

export class DueHeap<Item> {
  readonly #entries: Due<Item>[] = [];

  get size(): number {
    return this.#entries.length;
  }

  get first(): Due<Item> | undefined {
    return this.#entries[0];
  }

  add(at: number, item: Item): void {
    const entries = this.#entries;
    let index = entries.push({ at, item }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.#at(parent) <= at) break;
      this.#swap(index, parent);
      index = parent;
    }
  }

  /** Takes the first when it is due at `now`. */
  take(now: number): Item | undefined {
    const first = this.#entries[0];
    if (!first || first.at > now) return undefined;
    const last = this.#entries.pop() as Due<Item>;
    if (this.#entries.length > 0) {
      this.#entries[0] = last;
      this.#sink();
    }
    return first.item;
  }

  #sink(): void {
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const smaller = this.#at(left + 1) < this.#at(left) ? left + 1 : left;
      if (this.#at(smaller) >= this.#at(index)) return;
      this.#swap(index, smaller);
      index = smaller;
    }
  }

  #at(index: number): number {
    return this.#entries[index]?.at ?? Number.POSITIVE_INFINITY;
  }

  #swap(a: number, b: number): void {
    const entries = this.#entries;
    [entries[a], entries[b]] = [entries[b] as Due<Item>, entries[a] as Due<Item>];
  }
}
