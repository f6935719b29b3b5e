import { storageArea } from './read-journal';
import { answerOf, everyBucket, everyDatabase } from './read-log';

/** Where a text is still held: in a database, the journal, a file, or the last picture. */
export async function placesWith(text: string): Promise<string[]> {
  const places = (await everyDatabase(databaseText)).flatMap(({ place, all }) =>
    all.includes(text) ? [place] : [],
  );
  const folders = [await navigator.storage.getDirectory()];
  for (const { bucket } of await everyBucket()) folders.push(await bucket.getDirectory());
  const files = (await Promise.all(folders.map((folder) => filesWith(text, folder)))).flat();
  const kept = { journal: await storageArea().get(null), picture: { ...localStorage } };
  for (const [place, value] of Object.entries(kept))
    if (JSON.stringify(value).includes(text)) places.push(place);
  return [...places, ...files];
}

async function databaseText(place: string, open: Promise<IDBDatabase | undefined>) {
  const database = await open.catch(() => undefined);
  const all = await Promise.all(
    [...(database?.objectStoreNames ?? [])].map((name) =>
      answerOf<unknown[]>((database as IDBDatabase).transaction(name).objectStore(name).getAll()),
    ),
  );
  database?.close();
  return { place, all: JSON.stringify(all) };
}

async function filesWith(text: string, folder: FileSystemDirectoryHandle): Promise<string[]> {
  const found: string[] = [];
  for await (const [name, handle] of folder)
    if (handle.kind === 'directory')
      found.push(...(await filesWith(text, handle as FileSystemDirectoryHandle)));
    else if ((await textOf(handle as FileSystemFileHandle)).includes(text)) found.push(name);
  return found;
}

// A file that is being written anew may be gone between its name and its content.
const textOf = (handle: FileSystemFileHandle): Promise<string> =>
  handle
    .getFile()
    .then((file) => file.text())
    .catch(() => '');
