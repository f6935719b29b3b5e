import type { Store } from '../../core/store';
import { isDemo } from '../shared/demo/demo-mode';
import { openStore } from '../shared/plan/open-store';

/** Opens the store for one piece of work: a worker that is stopped must hold nothing open. */
export async function withStore(work: (store: Store) => Promise<void>, demo?: boolean): Promise<void> {
  const store = await openStore({}, demo);
  try {
    await work(store);
  } finally {
    store.close();
  }
}

/** The same with the person's own plan; nothing while the demo is open. */
export async function withOwnStore(work: (store: Store) => Promise<void>): Promise<void> {
  if (!(await isDemo())) await withStore(work, false);
}
