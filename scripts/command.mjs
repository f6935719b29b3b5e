import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './find-browsers.mjs';

const onWindows = process.platform === 'win32';
const running = new Set();
let isEnding = false;

/** Path of a program that npm installed here. */
export const bin = (name) => join(root, 'node_modules/.bin', onWindows ? `${name}.cmd` : name);

/**
 * How a program is to be spawned. On Windows npm and what it installed are command files, which only the shell starts;
 * it takes a path with a space in it for two words unless it is quoted.
 */
export function spawning(command, args, platform = process.platform) {
  if (platform !== 'win32' || /\.exe$/i.test(command)) return { command, args, shell: false };
  const quoted = (part) => `"${part}"`;
  return { command: quoted(command), args: args.map(quoted), shell: true };
}

/** Starts a program as the head of a process group of its own, so that it can be ended with its children. */
export function begin(command, args, options = {}) {
  const { shell, ...program } = spawning(command, args);
  const child = spawn(program.command, program.args, {
    cwd: root,
    stdio: 'inherit',
    detached: !onWindows,
    shell,
    ...options,
    env: { ...process.env, ...options.env },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end and gives its exit code; a program that cannot be started gives 127. Once all are being
 * ended it gives nothing any more, so that whoever waits for one does not go on to the next.
 */
export function run(command, args, options) {
  return new Promise((resolve) => {
    if (isEnding) return;
    const child = begin(command, args, options);
    const settle = (code) => isEnding || resolve(code);
    child.once('error', () => settle(127));
    child.once('exit', (code, signal) => settle(code ?? (signal ? 1 : 0)));
  });
}

/** Ends everything that `begin` started, children included, and lets nothing more begin. */
export async function endAll(patience = 3000) {
  isEnding = true;
  await Promise.all([...running].map((child) => end(child, patience)));
}

/** Ends one program with its children and resolves when it is gone; asks, and insists after the patience, in ms. */
export function end(child, patience = 3000) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const insist = setTimeout(() => signal(child, 'SIGKILL'), patience);
    child.once('exit', () => {
      clearTimeout(insist);
      resolve();
    });
    signal(child, 'SIGTERM');
  });
}

function signal(child, name) {
  try {
    if (onWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, name);
  } catch (problem) {
    if (problem.code !== 'ESRCH') throw problem;
  }
}
