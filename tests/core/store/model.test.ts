import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../core/exchange/backup';
import { type Change, loadChecks, type Patch, stampOf } from '../../../core/model';
import { type Journal, Store, type StoreOptions, storageJournal, type Written } from '../../../core/store';
import { deleteDatabase, memoryArea, memoryVault } from './open';

const doc = 'cycle:2026-q4';
const runs = Number(process.env.PACEMARK_RUNS ?? 200);

/** What a person did, each to one record, as any editor remembers it. */
interface Action {
  id: string;
  before: number | undefined;
  after: number | undefined;
}

interface Event {
  kind: 'act' | 'undo' | 'redo';
  action: Action;
}

/** What should be seen: a plain map and an ordinary undo stack. */
class Model {
  values = new Map<string, number>();
  foreign = new Map<string, number>();
  events: Event[] = [];
  backup: Pick<Model, 'values' | 'foreign'> | undefined;
  hasErasedSince = false;

  saveBackup(): void {
    this.backup = { values: new Map(this.values), foreign: new Map(this.foreign) };
    this.hasErasedSince = false;
  }

  /** What a new profile holds once the backup is brought in: all of it, and nothing that it did itself. */
  beginAnew({ values, foreign }: Pick<Model, 'values' | 'foreign'>): void {
    this.values = new Map(values);
    this.foreign = new Map(foreign);
    this.events = [];
    this.hasErasedSince = false;
  }

  act(id: string, after: number | undefined): void {
    this.events.push({ kind: 'act', action: { id, before: this.values.get(id), after } });
    this.put(id, after);
  }

  /** What can be undone, and what can be redone. */
  stacks(): Record<'undo' | 'redo', Action[]> {
    const undo: Action[] = [];
    let redo: Action[] = [];
    for (const { kind, action } of this.events)
      if (kind === 'undo') redo.push(...undo.splice(undo.indexOf(action), 1));
      else if (kind === 'redo') undo.push(...redo.splice(redo.indexOf(action), 1));
      else {
        undo.push(action);
        redo = [];
      }
    return { undo, redo };
  }

  put(id: string, value: number | undefined): void {
    if (value === undefined) this.values.delete(id);
    else this.values.set(id, value);
  }

  step(kind: 'undo' | 'redo'): void {
    const action = this.stacks()[kind].at(-1);
    if (!action) return;
    this.events.push({ kind, action });
    this.put(action.id, kind === 'undo' ? action.before : action.after);
  }

  erase(id: string): void {
    this.values.delete(id);
    // As if it had never been done: what it ended can be redone again.
    this.events = this.events.filter(({ action }) => action.id !== id);
    this.hasErasedSince = true;
  }
}

const ended = () => Promise.reject(new Error('The browser has ended.'));

/** The product's store over three copies that can be damaged, and a browser that can end at any write. */
class Real {
  readonly name = `model-${Math.random().toString(36).slice(2)}`;
  readonly area = memoryArea();
  readonly vault = memoryVault();
  readonly clock = { now: Date.UTC(2026, 9, 1) };
  store!: Store;
  ids = 0;
  others = 0;
  backup = '';
  #writesLeft = Number.POSITIVE_INFINITY;

  async open(): Promise<void> {
    this.#writesLeft = Number.POSITIVE_INFINITY;
    const written =
      <Given extends unknown[]>(write: (...given: Given) => Promise<void>) =>
      (...given: Given) =>
        this.#writesLeft-- > 0 ? write(...given) : ended();
    const journal = storageJournal(this.area);
    const fused: Journal = {
      ...journal,
      append: written(journal.append),
      retract: written(journal.retract),
      rewrite: written(journal.rewrite),
      setErasing: written(journal.setErasing),
    };
    this.store = await Store.open({
      name: this.name,
      journal: fused,
      vault: { ...this.vault, read: () => this.vault.read(), write: written(this.vault.write) },
      now: () => ++this.clock.now,
      newId: () => `device${++this.ids}`,
    } satisfies StoreOptions);
  }

  endAfter(writes: number): void {
    this.#writesLeft = writes;
  }

  async reopen(): Promise<void> {
    await this.store.noted();
    this.store.close();
    await this.open();
  }

  async saveBackup(): Promise<void> {
    const about = { made: new Date(this.clock.now).toISOString(), generation: 1 };
    this.backup = [...writeBackup(await this.store.readLog(), about)].join('');
  }

  async restore(): Promise<Written> {
    const pieces = async function* (text: string) {
      yield text;
    };
    const reading = await readBackup(pieces(this.backup), await loadChecks(), this.clock.now);
    if (!reading.ok) throw new Error(reading.problem);
    return this.store.merge(reading.changes);
  }

  async loseEverything(): Promise<void> {
    await this.store.noted();
    this.store.close();
    await deleteDatabase(this.name);
    this.area.items.clear();
    this.vault.state = undefined;
    await this.open();
  }

  set(id: string, value: number | undefined): Promise<unknown> {
    const fields = value === undefined ? { removed: true } : { value, removed: false };
    const patch = { doc, kind: 'checkIn', id, set: { date: '2026-10-08', keyResult: 'k', ...fields } };
    return this.store.commit('checkIn', [doc], [patch as Patch]);
  }

  async seen(): Promise<Record<string, number>> {
    await this.store.readCurrent('2026-10-08');
    await this.store.mend();
    const records = (await this.store.readAll()).flatMap((one) => Object.values(one.records));
    return Object.fromEntries(
      records.flatMap(({ id, value, removed }) =>
        typeof value === 'number' && !removed ? [[id, value]] : [],
      ),
    );
  }
}

type Step = fc.AsyncCommand<Model, Real>;

const step = (name: string, run: (model: Model, real: Real) => Promise<void>): Step => ({
  check: () => true,
  async run(model, real) {
    await run(model, real);
    expect(await real.seen()).toEqual(Object.fromEntries([...model.values, ...model.foreign]));
    expect((await real.store.mend()).lost).toBeUndefined();
  },
  toString: () => name,
});

const ids = fc.constantFrom('a', 'b', 'c');
const values = fc.integer({ min: 0, max: 99 });

const damages: Record<string, (real: Real) => Promise<unknown>> = {
  'database gone': (real) => deleteDatabase(real.name),
  'database rolled back': async (real) => {
    const log = await storageJournal(real.area).entries((await real.store.head()).generation, 0);
    const { generation } = await real.store.head();
    await deleteDatabase(real.name);
    // What is older than an erasing is another damage: erase.test.ts.
    if (generation > 1) return;
    const older = await Store.open({
      name: real.name,
      journal: storageJournal(memoryArea()),
      vault: memoryVault(),
      now: () => real.clock.now,
      newId: () => real.vault.state?.device ?? 'rolled',
    });
    const kept = log.slice(0, log.length >> 1).map(({ change }) => change);
    if (kept.length > 0) await older.merge(kept);
    older.close();
  },
  'journal gone': async (real) => real.area.items.clear(),
  'journal without its head': async (real) => real.area.items.delete('journal:head'),
  'vault gone': async (real) => {
    real.vault.state = undefined;
  },
};

const steps = [
  fc.tuple(ids, values).map(([id, value]) =>
    step(`check in ${id} ${value}`, async (model, real) => {
      await real.set(id, value);
      model.act(id, value);
    }),
  ),
  ids.map((id) =>
    step(`remove ${id}`, async (model, real) => {
      if (!model.values.has(id)) return;
      await real.set(id, undefined);
      model.act(id, undefined);
    }),
  ),
  fc.constant(
    step('undo', async (model, real) => {
      await real.store.undo();
      model.step('undo');
    }),
  ),
  fc.constant(
    step('redo', async (model, real) => {
      await real.store.redo();
      model.step('redo');
    }),
  ),
  ids.map((id) =>
    step(`erase ${id}`, async (model, real) => {
      await real.store.upkeep.erase([id]);
      model.erase(id);
    }),
  ),
  fc.constant(
    step('save a backup', async (model, real) => {
      await real.saveBackup();
      model.saveBackup();
    }),
  ),
  fc.constant(
    step('restore the backup', async (model, real) => {
      // What was erased since would come back, with its place in the order of undo.
      if (model.backup && !model.hasErasedSince) expect((await real.restore()).entries).toEqual([]);
    }),
  ),
  fc.constant(
    step('lose the profile and restore the backup in a new one', async (model, real) => {
      if (!model.backup || model.backup.values.size === 0) return;
      await real.loseEverything();
      await real.restore();
      model.beginAnew(model.backup);
    }),
  ),
  fc.tuple(ids, values).map(([id, value]) =>
    step(`merge ${id} ${value} from elsewhere`, async (model, real) => {
      const stamp = stampOf({ time: ++real.clock.now, count: 0 }, `other${++real.others}`);
      const set = { date: '2026-10-08', keyResult: 'k', value };
      const patch = { doc, kind: 'checkIn', id: `${id}-elsewhere`, set } as Patch;
      const change: Change = { stamp, label: 'checkIn', by: 'other', patches: [patch] };
      await real.store.merge([change]);
      model.foreign.set(`${id}-elsewhere`, value);
    }),
  ),
  fc.tuple(ids, values, fc.nat(2)).map(([id, value, writes]) =>
    step(`end after ${writes} writes while checking in ${id} ${value}`, async (model, real) => {
      await real.seen();
      const before = (await real.store.readLog()).length;
      real.endAfter(writes);
      await real.set(id, value).catch(() => undefined);
      await real.reopen();
      await real.store.mend();
      // What nobody was told is saved may be there or not, but never by half.
      if ((await real.store.readLog()).length > before) model.act(id, value);
    }),
  ),
  fc.tuple(ids, fc.nat(4)).map(([id, writes]) =>
    step(`end after ${writes} writes while erasing ${id}`, async (model, real) => {
      await real.seen();
      real.endAfter(writes);
      await real.store.upkeep.erase([id]).catch(() => undefined);
      const isMeant = (await storageJournal(real.area).erasing()) !== undefined || writes > 0;
      await real.reopen();
      if (isMeant) model.erase(id);
    }),
  ),
  fc.constant(step('reopen', (_model, real) => real.reopen())),
  fc.constantFrom(...Object.keys(damages)).map((name) =>
    step(name, async (_model, real) => {
      await real.store.noted();
      real.store.close();
      await real.open();
      await real.seen();
      await damages[name]?.(real);
      real.store.close();
      await real.open();
    }),
  ),
  fc.constant(
    step('check', async (_model, real) => {
      expect(await real.store.upkeep.check()).toMatchObject({
        database: { state: 'sound' },
        viewMatches: true,
        mended: 0,
      });
    }),
  ),
  fc.constant(step('tend', async (_model, real) => real.store.upkeep.tend())),
];

test('the store shows what a plain model shows, whatever ends, is damaged or erased in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 30, size: 'medium' }), async (commands) => {
      const real = new Real();
      await real.open();
      await fc.asyncModelRun(() => ({ model: new Model(), real }), commands);
      real.store.close();
      await deleteDatabase(real.name);
    }),
    { numRuns: runs },
  );
}, 300_000);
