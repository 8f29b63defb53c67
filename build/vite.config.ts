import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Native libraries stay outside the bundle: they are loaded from node_modules beside it. */
const native = ['electron', 'better-sqlite3', '@node-rs/argon2'];
const external = [...native, ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

/** `vite build --app` builds every environment below, each into its own folder of out/. */
const allEnvironments: Plugin = {
  name: 'alcove:all-environments',
  config: () => ({
    builder: {
      buildApp: async (builder) => {
        for (const environment of Object.values(builder.environments)) {
          if (environment.name !== 'ssr') await builder.build(environment);
        }
      },
    },
  }),
};

export default defineConfig({
  root: resolve(root, 'renderer'),
  base: './',
  publicDir: false,
  plugins: [react(), allEnvironments],
  environments: {
    client: {
      build: {
        outDir: resolve(root, 'out/renderer'),
        emptyOutDir: true,
        modulePreload: false,
        assetsInlineLimit: 0,
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
  },
});
