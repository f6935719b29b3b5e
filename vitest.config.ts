import { defineConfig } from 'vitest/config';

// A thread cannot change the time zone of its process, so these have processes of their own.
const inTimeZones = ['tests/core/{scoring/dates,model/reminders}.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    sequence: { shuffle: { files: false, tests: true } },
    restoreMocks: true,
    // By itself it leaves one core idle, which of two is half.
    maxWorkers: '100%',
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          pool: 'threads',
          include: ['tests/{core,entrypoints,tree}/**/*.test.ts'],
          exclude: [...inTimeZones, 'tests/entrypoints/picker/**'],
        },
      },
      { extends: true, test: { name: 'time zones', pool: 'forks', include: inTimeZones } },
    ],
  },
});
