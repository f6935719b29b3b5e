import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/{core,entrypoints,tree}/**/*.test.ts'],
    sequence: { shuffle: { files: false, tests: true } },
    restoreMocks: true,
    // By itself it leaves one core idle, which of two is half.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
  },
});
