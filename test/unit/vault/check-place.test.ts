import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkPlace } from '../../../electron/vault/place/check-place.ts';

const refusal = (code: string) => expect.objectContaining({ code });
const line = (point: string, type: string) => `36 35 98:0 / ${point} rw,noatime shared:1 - ${type} source rw`;
const mounts = (...lines: string[]) => [line('/', 'ext4'), line('/proc', 'proc'), ...lines].join('\n');

test.each(['nfs', 'nfs4', 'cifs', 'smb3', '9p', 'fuse.sshfs', 'fuse.rclone'])(
  'a vault on %s is refused as a network place',
  (type) => {
    const table = mounts(line('/mnt/share', type));
    expect(() => checkPlace('/mnt/share/notes.alcove', table)).toThrowError(refusal('vault.networkFolder'));
    expect(() => checkPlace('/mnt/share', table)).toThrowError(refusal('vault.networkFolder'));
    expect(() => checkPlace('/mnt/shared/notes.alcove', table)).not.toThrow();
    expect(() => checkPlace('/home/me/notes.alcove', table)).not.toThrow();
  },
);

test('the deepest mount decides, also when its name holds a space', () => {
  const table = mounts(line('/mnt', 'nfs'), line('/mnt/my\\040disk', 'ext4'));
  expect(() => checkPlace('/mnt/my disk/notes.alcove', table)).not.toThrow();
  expect(() => checkPlace('/mnt/other/notes.alcove', table)).toThrowError(refusal('vault.networkFolder'));
});

test('what was mounted over another counts', () => {
  const table = mounts(line('/mnt', 'ext4'), line('/mnt', 'cifs'));
  expect(() => checkPlace('/mnt/notes.alcove', table)).toThrowError(refusal('vault.networkFolder'));
});

test.each([
  'OneDrive',
  'OneDrive - Some College',
  'Dropbox',
  'Dropbox (Personal)',
  'Google Drive',
  'GoogleDrive',
  'My Drive',
  'iCloud Drive',
  'iCloudDrive',
  'Mobile Documents',
  'CloudStorage',
  'OneDrive-Personal',
  'Nextcloud',
  'pCloudDrive',
  'Box Sync',
])('a vault below a folder called %s is refused as a synced place', (name) => {
  const folder = join('/home/me', name, 'Documents', 'notes.alcove');
  expect(() => checkPlace(folder, mounts())).toThrowError(refusal('vault.syncedFolder'));
});

test.each(['Dropboxes', 'my OneDrive notes', 'Box of letters', 'Documents'])(
  'a folder called %s is an ordinary place',
  (name) => {
    expect(() => checkPlace(join('/home/me', name, 'notes.alcove'), mounts())).not.toThrow();
  },
);

test.each(['.dropbox', '.dropbox.cache', '.owncloudsync.log'])(
  'a folder in which a sync program left %s is refused whatever its name',
  (mark) => {
    const folder = mkdtempSync(join(tmpdir(), 'alcove-place-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, mark), '');
    expect(() => checkPlace(join(folder, 'below', 'notes.alcove'), mounts())).toThrowError(
      refusal('vault.syncedFolder'),
    );
  },
);

test('a link that leads into a synced folder is followed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alcove-place-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'Dropbox'));
  symlinkSync(join(folder, 'Dropbox'), join(folder, 'plain'), 'junction');
  expect(() => checkPlace(join(folder, 'plain', 'new', 'notes.alcove'), mounts())).toThrowError(
    refusal('vault.syncedFolder'),
  );
});
