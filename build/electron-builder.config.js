/**
 * What goes into the packaged app: the built bundles, the two native libraries and their licences; no source, no
 * test host, no development package. Each platform has its whole file list, because a top-level list mixed with
 * platform lists silently packs sources or drops a native binary.
 *
 * @typedef {'linux' | 'win' | 'mac'} Platform
 */

/** Prebuilt binaries by platform: better-sqlite3's lie in its tarball, argon2's in one package a platform. */
const native = {
  linux: { sqlite: 'linux', argon2: 'linux' },
  win: { sqlite: 'win32', argon2: 'win32' },
  mac: { sqlite: 'darwin', argon2: 'darwin' },
};

/** @param {Platform} platform */
const filesFor = (platform) => [
  '!**/*',
  'package.json',
  'LICENSE',
  'out/THIRD-PARTY-NOTICES.txt',
  'out/main/**',
  'out/preload/**',
  'out/renderer/**',
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/LICENSE',
  'node_modules/better-sqlite3/lib/**',
  `node_modules/better-sqlite3/prebuilds/${native[platform].sqlite}-*.node`,
  'node_modules/@node-rs/argon2/{package.json,index.js,LICENSE}',
  `node_modules/@node-rs/argon2-${native[platform].argon2}-*/**`,
];

/** @type {import('electron-builder').Configuration} */
const configuration = {
  appId: 'org.alcove.desktop',
  productName: 'Alcove',
  copyright: 'Copyright © 2026 The Alcove authors',
  directories: { output: 'dist', buildResources: 'build/resources' },
  asar: true,
  asarUnpack: ['**/*.node'],
  smartUnpack: false,
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
