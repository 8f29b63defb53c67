import { defineConfig } from '@playwright/test';

/** Two specs at a time, for two cores: each spends half of its time waiting. A test that needs a second try is broken. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
