import { copyFileSync, mkdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { fontFiles } from '../electron/export/pdf/font-files.ts';
import { leaveOutLazyParts, writeFirstScreens } from './first-screen.ts';
import { collectPackages, writeNotices } from './notices.ts';

const root = resolve(import.meta.dirname, '..');

/** Native libraries stay outside the bundle: they are loaded from node_modules beside it. */
const native = ['electron', 'better-sqlite3', '@node-rs/argon2'];
const external = [...native, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const bundled = new Set<string>();

/** The record's fonts are served whole, as files: the printed page must look the same on every machine. */
function copyRecordFonts(): void {
  const folder = resolve(root, 'out/renderer/fonts');
  mkdirSync(folder, { recursive: true });
  for (const { name, source } of fontFiles)
    copyFileSync(resolve(root, 'node_modules', source), resolve(folder, name));
}

/** `vite build --app` builds every environment below, each into its own folder of out/. */
const allEnvironments: Plugin = {
  name: 'alcove:all-environments',
  config: () => ({
    builder: {
      sharedConfigBuild: true,
      buildApp: async (builder) => {
        for (const environment of Object.values(builder.environments)) {
          if (environment.name !== 'ssr') await builder.build(environment);
        }
        await writeFirstScreens(resolve(root, 'out/first-screen'), resolve(root, 'out/renderer'));
        copyRecordFonts();
        await writeNotices(root, bundled, resolve(root, 'out/THIRD-PARTY-NOTICES.txt'));
      },
    },
  }),
};

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), allEnvironments, leaveOutLazyParts, collectPackages(bundled)],
  environments: {
    client: {
      build: {
        outDir: resolve(root, 'out/renderer'),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 4000, // read from disk, never over a network
        assetsInlineLimit: 0,
      },
    },
    firstScreen: {
      consumer: 'server',
      resolve: { external, noExternal: true },
      build: {
        ssr: true,
        outDir: resolve(root, 'out/first-screen'),
        emptyOutDir: true,
        emitAssets: true,
        cssCodeSplit: false,
        cssMinify: true,
        assetsInlineLimit: 0,
        rolldownOptions: {
          external,
          input: { 'first-screen': resolve(root, 'renderer/start/first-screen.tsx') },
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    main: {
      consumer: 'server',
      resolve: { external, noExternal: true },
      build: {
        ssr: true,
        outDir: resolve(root, 'out/main'),
        emptyOutDir: true,
        minify: false,
        target: 'node24',
        rolldownOptions: {
          external,
          input: {
            main: resolve(root, 'electron/main.ts'),
            'vault-process': resolve(root, 'electron/vault-process.ts'),
            'job-process': resolve(root, 'electron/job-process.ts'),
          },
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { external, noExternal: true },
      build: {
        ssr: true,
        outDir: resolve(root, 'out/preload'),
        emptyOutDir: true,
        minify: false,
        rolldownOptions: {
          external,
          input: { preload: resolve(root, 'electron/preload.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    /** One file without native parts: whoever is given a record can check it with Node alone. */
    verifyRecord: {
      consumer: 'server',
      resolve: { external, noExternal: true },
      build: {
        ssr: true,
        outDir: resolve(root, 'out/verify-record'),
        emptyOutDir: true,
        minify: false,
        target: 'node20',
        rolldownOptions: {
          external,
          input: { 'verify-record': resolve(root, 'build/verify-record/verify-record.ts') },
          output: { format: 'es', entryFileNames: '[name].mjs', codeSplitting: false },
        },
      },
    },
  },
});
