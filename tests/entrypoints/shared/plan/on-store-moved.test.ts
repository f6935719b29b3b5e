import { expect, test, vi } from 'vitest';
import { type Head, localFeed, type Step, type Store } from '../../../../core/store';
import { onStoreMoved } from '../../../../entrypoints/shared/plan/on-store-moved';

const head = (arrival: number): Head => ({ generation: 1, arrival, hash: String(arrival) });
const step = (from: number): Step => ({
  from: head(from),
  to: head(from + 1),
  stamp: '',
  docs: [],
  records: [],
});

test('a step that is told after a later one does not stand in place of what is being read', async () => {
  vi.stubGlobal('document', { visibilityState: 'visible', addEventListener() {}, removeEventListener() {} });
  const feed = localFeed();
  let shown = 5;
  const stored = 7;
  let newest = 0;
  const reads: (() => void)[] = [];
  const readAgain = async () => {
    const mine = ++newest;
    await new Promise<void>((done) => reads.push(done));
    if (mine === newest) shown = stored;
  };
  const follow = ({ to }: Step) => {
    newest++;
    shown = to.arrival;
    return true;
  };
  const store = { onChange: feed.listen } as unknown as Store;
  onStoreMoved(store, () => head(shown), readAgain, follow);

  feed.tell({ docs: [], step: step(6) });
  feed.tell({ docs: [], step: step(5) });
  for (const done of reads) done();
  await vi.waitFor(() => expect(shown).toBe(stored));

  feed.tell({ docs: [], step: step(7) });
  expect(shown).toBe(8);
});
