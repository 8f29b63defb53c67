import { defineConfig } from '@playwright/test';

/** One window at a time: each spec owns the machine's two cores while it runs. A test that needs a second try is broken. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
