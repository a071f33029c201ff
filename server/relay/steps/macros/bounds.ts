// What looking into documents may cost: octets inflated, time and depth. Beyond it a document is one we cannot look into.

/** A document that is broken, encrypted, or more than we look into. */
export class Opaque extends Error {}

export class Bounds {
  readonly #deadline: number;
  #octets: number;

  constructor(octets = 100_000_000, milliseconds = 2000) {
    this.#octets = octets;
    this.#deadline = performance.now() + milliseconds;
  }

  /** Octets that may still be inflated. Throws Opaque when there are none or the time is over. */
  get left(): number {
    if (this.#octets <= 0) throw new Opaque('inflates to too much');
    if (performance.now() > this.#deadline) throw new Opaque('takes too long to examine');
    return this.#octets;
  }

  spend(octets: number): void {
    this.#octets -= octets;
  }
}
