// What costs time and may never be needed is made when it is first asked for.

/** A function that calls `make` once and gives what came of it ever after. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
