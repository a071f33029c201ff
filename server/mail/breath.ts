// Lets others have their turn of the event loop between two pieces of long work.

export function breath(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
