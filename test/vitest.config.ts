import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** Suites that need no window: pure rules, real vaults on disk, what may befall those, and the packaged file list. */
export default defineConfig({
  root,
  test: {
    projects: ['unit', 'integration', 'torture', 'packaging'].map((name) => ({
      root,
      test: {
        name,
        include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`],
        testTimeout: name === 'unit' ? 20_000 : 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
});
