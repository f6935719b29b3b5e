import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './find-browsers.mjs';

const onWindows = process.platform === 'win32';
const running = new Set();

/** Path of a program that npm installed here. */
export const bin = (name) => join(root, 'node_modules/.bin', onWindows ? `${name}.cmd` : name);

/** Starts a program as the head of a process group of its own, so that it can be ended with its children. */
export function begin(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    detached: !onWindows,
    shell: onWindows,
    ...options,
    env: { ...process.env, ...options.env },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a program to its end and gives its exit code; a program that cannot be started gives 127. */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = begin(command, args, options);
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Ends everything that `begin` started, children included. */
export async function endAll() {
  await Promise.all([...running].map(end));
}

/** Ends one program with its children and resolves when it is gone; asks for three seconds, then insists. */
export function end(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const insist = setTimeout(() => signal(child, 'SIGKILL'), 3000);
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
