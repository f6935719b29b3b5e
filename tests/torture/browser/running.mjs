import { once } from 'node:events';

const running = new Set();

/** Remembers a browser's process, the head of a group of its own, until it has ended. */
export function remember(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

/** Ends a browser with all its processes at once, as a crash of the machine would, and resolves when it is gone. */
export async function killGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}

/** Ends every browser that is remembered. */
export const killAll = () => Promise.all([...running].map(killGroup));
