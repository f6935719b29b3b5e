/** Runs what it is given unless something of it still runs: pressed twice, a thing is written once. */
export function oneAtATime(): <Result>(run: () => Promise<Result>) => Promise<Result | undefined> {
  let isRunning = false;
  return async (run) => {
    if (isRunning) return undefined;
    isRunning = true;
    try {
      return await run();
    } finally {
      isRunning = false;
    }
  };
}
