// The objects at one path, listed page by page as far as it has paid; who comes while a page is under way shares it.
import type { Resource } from '../schemas/resource.ts';
import { type Document, listPage } from './documents.ts';
import type { CallScope } from './session.ts';

// Then as much as the API gives: what is read in hundreds is soon listed, and what is read by tens lists hundreds.
const FIRST_PAGE = 200;

export class Collection {
  /** Reads that it has not answered since its last page. */
  misses = 0;
  pages = 0;
  /** The page under way. */
  pending: Promise<void> | null = null;
  #cursor: string | null = '';
  readonly #found = new Map<string, Document>();
  readonly #resource: Resource;
  readonly #path: string;

  constructor(resource: Resource, parentKey: readonly string[]) {
    this.#resource = resource;
    this.#path = resource.collectionPath(parentKey);
  }

  /** Whether there is a page left, as far as is known. */
  get open(): boolean {
    return this.#cursor !== null;
  }

  find(path: string): Document | undefined {
    return this.#found.get(path);
  }

  /** Lists one page more. A list that fails is not asked again: it is read one by one then. */
  async extend(scope: CallScope): Promise<void> {
    this.pending = this.#next(scope).finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  async #next(scope: CallScope): Promise<void> {
    this.misses = 0;
    try {
      const page = await listPage(scope, this.#path, this.#cursor ?? '', this.pages++ === 0 ? FIRST_PAGE : undefined);
      for (const document of page.items) this.#found.set(this.#resource.path(this.#resource.keyOf(document)), document);
      this.#cursor = page.next_cursor;
    } catch (error) {
      scope.signal.throwIfAborted();
      this.#cursor = null;
      const fault = error instanceof Error ? error.message : '';
      scope.log('info', 'list not available, reading one by one', { path: this.#path, fault });
    }
  }
}
