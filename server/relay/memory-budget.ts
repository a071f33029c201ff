// How much memory messages may take that are not spooled yet, over all connections.

export interface MemoryBudget {
  /** Takes octets; false: there are not enough left. */
  take(bytes: number): boolean;
  give(bytes: number): void;
  readonly used: number;
}

export function memoryBudget(limit: number): MemoryBudget {
  let used = 0;
  return {
    take(bytes) {
      if (used + bytes > limit) return false;
      used += bytes;
      return true;
    },
    give(bytes) {
      used -= bytes;
    },
    get used() {
      return used;
    },
  };
}

/** What one connection holds of a budget. */
export interface Reservation {
  take(bytes: number): boolean;
  /** All of it. */
  giveBack(): void;
}

export function reservation(budget: MemoryBudget): Reservation {
  let held = 0;
  return {
    take(bytes) {
      if (!budget.take(bytes)) return false;
      held += bytes;
      return true;
    },
    giveBack() {
      budget.give(held);
      held = 0;
    },
  };
}
