import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';
import { spawning } from '../../scripts/command.mjs';
import { isNodeFit } from '../../scripts/ensure.mjs';

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`what is ended by ${signal} begins nothing more`, async () => {
    const script = `
      import { endAll, run } from './scripts/command.mjs';
      process.once('${signal}', async () => {
        await endAll();
        process.exit(130);
      });
      const program = (code) => run(process.execPath, ['-e', code]);
      await program('console.log("first " + process.pid); setTimeout(() => {}, 60_000)');
      await program('console.log("second")');
    `;
    const command = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' });
    let said = '';
    const begun = new Promise<void>((resolve) =>
      command.stdout.on('data', (chunk) => {
        said += chunk;
        resolve();
      }),
    );
    const closed = once(command, 'close');
    await begun;
    command.kill(signal);
    expect(await closed).toEqual([130, null]);
    const [, first = ''] = /^first (\d+)\n$/.exec(said) ?? [];
    expect(() => process.kill(Number(first), 0), said).toThrow('ESRCH');
  });

test('on Windows a command file is started by the shell, each part in quotes, and a program by itself', () => {
  expect(spawning('C:\\a b\\wxt.cmd', ['build', '-b'], 'win32')).toEqual({
    command: '"C:\\a b\\wxt.cmd"',
    args: ['"build"', '"-b"'],
    shell: true,
  });
  const node = 'C:\\Program Files\\nodejs\\node.exe';
  expect(spawning(node, ['x y'], 'win32')).toEqual({ command: node, args: ['x y'], shell: false });
  expect(spawning('npm', ['ci'], 'linux')).toEqual({ command: 'npm', args: ['ci'], shell: false });
});

test('the versions of Node that the tools take are let through', () => {
  const versions = [
    '18.20.0',
    '20.18.1',
    '20.19.0',
    '21.7.3',
    '22.12.0',
    '22.13.0',
    '23.11.0',
    '24.0.0',
    '26.1.0',
  ];
  expect(versions.filter(isNodeFit)).toEqual(['20.19.0', '22.13.0', '24.0.0', '26.1.0']);
});
