import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  // Pictures of every screen are only taken where somebody will look at them.
  testMatch: [
    'e2e/**/*.spec.ts',
    'hosts/**/*.spec.ts',
    'commands/**/*.spec.ts',
    ...(process.env.PACEMARK_SHOTS ? ['shots/**/*.spec.ts'] : []),
  ],
  outputDir: '.output/test-results',
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : 'list',
  // A busy machine is slow, not wrong: what is waited for comes, or does not.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
});
