/** IndexedDB with nothing around it: what no store can be faster than. */
export function openRaw(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore('docs', { keyPath: 'id' });
  return settled(request);
}

export const getRaw = (db: IDBDatabase, id: string): Promise<unknown> =>
  settled(db.transaction('docs').objectStore('docs').get(id));

export function putRaw(db: IDBDatabase, doc: { id: string }): Promise<void> {
  const tx = db.transaction('docs', 'readwrite', { durability: 'strict' });
  tx.objectStore('docs').put(doc);
  tx.commit();
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
