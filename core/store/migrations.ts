/** One step from a database's layout to the next. Runs in the transaction that changes the version, and in no other. */
export interface Migration {
  name: string;
  run(tx: IDBTransaction): void | Promise<void>;
}

/**
 * All steps that were ever shipped, in order: the number of a database's layout is how many of them it has taken.
 * A step is never changed once it is shipped; each has a frozen database that a test opens.
 */
export const migrations: readonly Migration[] = [
  {
    name: 'log, documents and state',
    run({ db }) {
      const log = db.createObjectStore('log', { keyPath: 'arrival' });
      log.createIndex('stamp', 'stamp', { unique: true });
      log.createIndex('ids', 'ids', { multiEntry: true });
      db.createObjectStore('docs', { keyPath: 'id' });
      db.createObjectStore('state');
    },
  },
];

export async function migrate(tx: IDBTransaction, steps: readonly Migration[]): Promise<void> {
  for (const step of steps)
    try {
      await step.run(tx);
    } catch (cause) {
      throw new Error(`The step "${step.name}" failed.`, { cause });
    }
}
