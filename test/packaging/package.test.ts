import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { extractAll, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeStubElectron } from './stub-electron.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
let folder: string;
let unpacked: string;
let files: string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alcove-packaging-'));
  const stub = join(folder, 'electron');
  await writeStubElectron(stub);
  await run(
    join(root, 'node_modules/.bin/electron-builder'),
    [
      '--linux',
      'dir',
      '--config',
      'build/electron-builder.config.js',
      '--publish',
      'never',
      `-c.electronDist=${stub}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ],
    { cwd: root, env: { ...process.env, CI: 'true' } },
  );
  unpacked = join(folder, 'dist/linux-unpacked');
  files = listPackage(join(unpacked, 'resources/app.asar'), { isPack: false }).map((name) =>
    name.replaceAll('\\', '/'),
  );
}, 120_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(process.platform !== 'linux')('the packaged app', () => {
  test('holds the built bundles, the notices and the licence', () => {
    for (const name of [
      '/package.json',
      '/LICENSE',
      '/out/main/main.js',
      '/out/main/vault-process.js',
      '/out/main/job-process.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/out/THIRD-PARTY-NOTICES.txt',
    ]) {
      expect(files).toContain(name);
    }
  });

  test('brings the verifier of records as one file beside the app', () => {
    expect(existsSync(join(unpacked, 'resources/verify-record/verify-record.mjs'))).toBe(true);
  });

  test('holds no source, no test, no trial host and no development package', () => {
    const strangers = files.filter((name) =>
      /^\/(test|shared|renderer|electron|build)\b|\.tsx?$|electron-host|\.map$/.test(name),
    );
    expect(strangers).toEqual([]);
    const packages = new Set(
      files.flatMap((name) => /^\/node_modules\/((?:@[^/]+\/)?[^/]+)\/./.exec(name)?.[1] ?? []),
    );
    expect([...packages].filter((name) => !/^better-sqlite3$|^@node-rs(\/argon2.*)?$/.test(name))).toEqual(
      [],
    );
  });

  test('keeps native libraries outside the archive, and only this platform’s', () => {
    const natives = files.filter((name) => name.endsWith('.node'));
    expect(natives.length).toBeGreaterThan(1);
    for (const name of natives) {
      expect(name).toMatch(/linux/);
      expect(existsSync(join(unpacked, 'resources/app.asar.unpacked', name))).toBe(true);
    }
  });

  test('carries everything its native libraries need to load', async () => {
    const extracted = join(folder, 'extracted');
    extractAll(join(unpacked, 'resources/app.asar'), extracted);
    const script =
      "const D=require('better-sqlite3');const d=new D(':memory:');d.pragma(\"cipher='sqlcipher'\");" +
      "const a=require('@node-rs/argon2');process.stdout.write(typeof a.hashRaw+d.prepare('select 1 n').get().n)";
    const { stdout } = await run(process.execPath, ['-e', script], { cwd: extracted });
    expect(stdout).toBe('function1');
  });

  test('has the fuses set that keep Node, debuggers and foreign code out', async () => {
    const fuses = await getCurrentFuseWire(join(unpacked, 'alcove'));
    const { ENABLE, DISABLE } = FuseState;
    expect(fuses[FuseV1Options.RunAsNode]).toBe(DISABLE);
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(DISABLE);
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(DISABLE);
    expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(DISABLE);
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ENABLE);
    expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ENABLE);
    expect(fuses[FuseV1Options.EnableCookieEncryption]).toBe(ENABLE);
  });
});
