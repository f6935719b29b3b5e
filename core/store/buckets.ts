/** A storage bucket: its engines are instances of their own, with files of their own. */
interface Bucket {
  indexedDB: IDBFactory;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
}

interface Buckets {
  open(name: string, options: { persisted: boolean; durability: 'strict' }): Promise<Bucket>;
  keys(): Promise<string[]>;
  delete(name: string): Promise<void>;
}

/** The storage buckets of this origin; undefined where the browser has none, as Firefox. */
export const storageBuckets = (): Buckets | undefined =>
  ((globalThis.navigator ?? {}) as { storageBuckets?: Buckets }).storageBuckets;

/** Opens a bucket, made at first use, that the browser does not empty by itself. */
export async function openBucket(name: string): Promise<Bucket> {
  const buckets = storageBuckets();
  if (!buckets) throw new Error('This browser has no storage buckets.');
  return buckets.open(name, { persisted: true, durability: 'strict' });
}

/** Deletes the buckets whose names begin so, but for one. */
export async function deleteBuckets(prefix: string, left?: string): Promise<void> {
  const buckets = storageBuckets();
  for (const name of (await buckets?.keys()) ?? [])
    if (name.startsWith(prefix) && name !== left) await buckets?.delete(name);
}
