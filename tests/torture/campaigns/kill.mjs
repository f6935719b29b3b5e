import { killInRounds } from '../kill-in-rounds.mjs';

/** The browser is killed with SIGKILL: what it wrote is on the disk as far as it had written it. */
export const kill = {
  name: 'kill',
  parts: [
    { part: 'leveldb', rounds: 200, short: 2 },
    { part: 'sqlite', rounds: 200, short: 2 },
    { part: 'firefox', rounds: 50, short: 0 },
  ],
  run: (task) => killInRounds(`kill-${task.part}`, task),
};
