/** Longer than any place takes that answers at all; in milliseconds. */
const patience = 4000;

/** Longer than a place that is only slow takes on a machine that is busy. */
export const longPatience = 30_000;

/** A place that does not answer is like one that cannot be reached: nobody waits for it for ever. */
export function answered<T>(work: Promise<T>, most = patience): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = setTimeout(() => reject(new Error('There is no answer.')), most);
    work.then(resolve, reject).finally(() => clearTimeout(end));
  });
}
