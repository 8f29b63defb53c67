/**
 * What goes into the packaged app: the built bundles, the two native libraries and their licences; no source, no
 * test host, no development package. Each platform has its whole file list, because a top-level list mixed with
 * platform lists silently packs sources or drops a native binary.
 *
 * @typedef {'linux' | 'win' | 'mac'} Platform
 */

/** Names in the file names of better-sqlite3's prebuilt binaries. @type {Record<Platform, string>} */
const prebuilt = { linux: 'linux', win: 'win32', mac: 'darwin' };

/**
 * Production packages are packed whole but for what is taken out here: sources that nothing compiles, binaries of the
 * other platforms, and Node itself, which only runs the scripts.
 *
 * @param {Platform} platform
 */
const filesFor = (platform) => [
  'package.json',
  'LICENSE',
  'out/THIRD-PARTY-NOTICES.txt',
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  ...Object.values(prebuilt)
    .filter((name) => name !== prebuilt[platform])
    .map((name) => `!node_modules/better-sqlite3/prebuilds/${name}*`),
  '!node_modules/better-sqlite3/{deps,src,binding.gyp,index.d.ts,README.md}',
  '!node_modules/better-sqlite3/{deps,src}/**',
  '!node_modules/@node-rs/argon2/{index.d.ts,README.md,browser.js}',
  '!node_modules/node-addon-api/**',
  '!node_modules/node-{linux,win,bin-darwin}-*/**',
  '!node_modules/**/package-lock.json',
];

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'org.alcove.desktop',
  productName: 'Alcove',
  copyright: 'Copyright © 2026 The Alcove authors',
  directories: { output: 'dist', buildResources: 'build/resources' },
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  // beside the app, so that it can be handed to whoever is given a record and has Node but no Alcove
  extraResources: [{ from: 'out/verify-record', to: 'verify-record' }],
  npmRebuild: false,
  nodeGypRebuild: false,
  // Nothing is fetched at run time: no updater, no publishing address in the package.
  publish: null,
  electronLanguages: ['en-GB', 'en'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  },
  linux: {
    files: filesFor('linux'),
    target: ['AppImage', 'deb'],
    category: 'Office',
    executableName: 'alcove',
  },
  win: { files: filesFor('win'), target: ['nsis'] },
  mac: {
    files: filesFor('mac'),
    target: ['dmg'],
    category: 'public.app-category.productivity',
    darkModeSupport: true,
  },
};

export default configuration;
