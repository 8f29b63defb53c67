import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/host',
  reporter: 'list',
  workers: 1,
  retries: 0,
  timeout: 20_000,
});
