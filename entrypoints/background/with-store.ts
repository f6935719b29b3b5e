import type { Store } from '../../core/store';
import { openStore } from '../shared/plan/open-store';

/** Opens the store for one piece of work: a worker that is stopped must hold nothing open. */
export async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore();
  try {
    await work(store);
  } finally {
    store.close();
  }
}
