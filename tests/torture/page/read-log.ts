import { rollingHash } from '../../../core/model/hash';

/** What a database holds, read past the product's own code and without changing it. */
export interface FoundLog {
  /** Where it was found: `pacemark`, or another name or bucket that the product fell back to. */
  place: string;
  changes: FoundChange[];
  /** Arrival number that the state names as the last one. */
  head: { generation: number; arrival: number; hash: string } | undefined;
  /** What is wrong with it: a hole, an entry that its rolling hash does not vouch for, a state beside its log. */
  broken: string[];
}

interface FoundChange {
  stamp: string;
  label: string;
  patches: { kind: string; id: string; set: Record<string, unknown> }[];
}

interface LogRow {
  generation: number;
  arrival: number;
  hash: string;
  change: FoundChange;
}

interface Bucket {
  indexedDB: IDBFactory;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
}

interface StorageBuckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<Bucket>;
}

/** The storage buckets of the product; none in a browser that has no such thing. */
export async function everyBucket(): Promise<{ name: string; bucket: Bucket }[]> {
  const buckets = (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
  const names = (await buckets?.keys()) ?? [];
  return Promise.all(names.map(async (name) => ({ name, bucket: (await buckets?.open(name)) as Bucket })));
}

/** Every database of the product that there is: where it is found, and its connection or why there is none. */
export async function everyDatabase<T>(
  use: (place: string, open: Promise<IDBDatabase | undefined>) => Promise<T>,
): Promise<T[]> {
  const factories: [string, IDBFactory][] = [['', indexedDB]];
  for (const { name, bucket } of await everyBucket()) factories.push([`${name}/`, bucket.indexedDB]);
  const found: T[] = [];
  for (const [bucket, factory] of factories) {
    const names = await factory.databases().then(
      (databases) => databases.map(({ name = '' }) => name),
      () => ['pacemark'],
    );
    for (const name of names.filter((one) => one.startsWith('pacemark')).sort())
      found.push(await use(bucket + name, existing(factory, name)));
  }
  return found;
}

/** The logs of every database of the product that can be opened, the one under its own name first. */
export async function readLog(): Promise<FoundLog[]> {
  const found = await everyDatabase(async (place, open) => {
    const log = await logIn(open).catch((error) => unreadable(error));
    return log && { ...log, place };
  });
  return found.filter((log) => log !== undefined);
}

const unreadable = (error: unknown) => ({ changes: [], head: undefined, broken: [String(error)] });

async function logIn(open: Promise<IDBDatabase | undefined>): Promise<Omit<FoundLog, 'place'> | undefined> {
  const database = await open;
  if (!database) return undefined;
  try {
    if (!database.objectStoreNames.contains('log')) return undefined;
    const tx = database.transaction(['log', 'state'], 'readonly');
    const [rows, state] = await Promise.all([
      answerOf<LogRow[]>(tx.objectStore('log').getAll()),
      answerOf<FoundLog['head']>(tx.objectStore('state').get('device')),
    ]);
    return { changes: rows.map((row) => row.change), head: state, broken: brokenIn(rows, state) };
  } finally {
    database.close();
  }
}

function brokenIn(rows: readonly LogRow[], head: FoundLog['head']): string[] {
  const broken: string[] = [];
  let hash = '';
  for (const [at, row] of rows.entries()) {
    hash = rollingHash(hash, row.change);
    if (row.arrival !== at + 1) broken.push(`${row.arrival} stands where ${at + 1} should`);
    else if (row.hash !== hash) broken.push(`${row.arrival} is not what its hash says`);
  }
  if ((head?.arrival ?? 0) !== rows.length) broken.push(`the state names ${head?.arrival} of ${rows.length}`);
  return broken.slice(0, 3);
}

/** Opens a database only where there is one. */
function existing(factory: IDBFactory, name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name);
    let isNew = false;
    opening.onupgradeneeded = () => {
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => (isNew ? resolve(undefined) : reject(opening.error));
  });
}

export const answerOf = <T>(request: IDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
  });
