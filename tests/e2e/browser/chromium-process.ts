import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { steadyFlags, withoutFeatures } from '../../../scripts/chromium-flags.mjs';

const steady = [
  ...steadyFlags,
  withoutFeatures(),
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
];

export interface ChromiumProcess {
  /** Where its DevTools protocol answers. */
  endpoint: string;
  /** Ends it and all its children at once, as a crash or a power cut of the machine would. */
  kill(): Promise<void>;
}

/**
 * Starts Chromium as a process of ours. Playwright's own launch would switch the partitioning of
 * third-party storage off, and would give no process to kill.
 */
export async function startChromium(
  program: string,
  { profile, extension, args = [] }: { profile: string; extension?: string; args?: string[] },
): Promise<ChromiumProcess> {
  const loaded = extension
    ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`]
    : [];
  const all = [...steady, `--user-data-dir=${profile}`, ...loaded, ...args, 'about:blank'];
  const child = spawn(program, all, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  return { endpoint: await endpointOf(child), kill: () => killGroup(child) };
}

function endpointOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += chunk;
      const endpoint = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (endpoint) resolve(endpoint);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Chromium did not start. It said: ${said.slice(-2000)}`)));
  });
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGKILL');
  await gone;
}
