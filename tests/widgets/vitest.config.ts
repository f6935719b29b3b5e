import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from '../../scripts/find-browsers.mjs';
import { sourceAnswers } from './source-answers';

const sources: Plugin = {
  name: 'sources',
  configureServer(server) {
    server.middlewares.use('/source', sourceAnswers);
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [sources],
  optimizeDeps: { include: ['lit'] },
  test: {
    include: ['tests/widgets/**/*.test.ts'],
    sequence: { shuffle: { files: false, tests: true } },
    restoreMocks: true,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: await chromiumPath(),
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
          ],
        },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
