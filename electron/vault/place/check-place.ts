import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { AlcoveError } from '../../../shared/ipc/errors.ts';

/** File systems that live on another machine: a WAL database is not safe there. */
const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|9p|ncpfs|afs|fuse\.(sshfs|rclone|gvfsd-fuse|s3fs|davfs))$/;

/** Folder names that sync programs give themselves, and files they leave in their root. */
const syncedNames =
  /^(OneDrive( - .+|-.+)?|CloudStorage|Dropbox( \(.+\))?|Google ?Drive|My Drive|iCloud ?Drive|Mobile Documents|Nextcloud|pCloud ?Drive|Box( Sync)?)$/i;
const syncedMarks = ['.dropbox', '.dropbox.cache', '.owncloudsync.log', '.tmp.driveupload'];

/**
 * Refuses a place where a live vault would come to harm: network drives, because WAL needs shared memory, and folders
 * kept in step by a cloud service, which tears the database, its journal and the keys apart.
 *
 * @throws AlcoveError `vault.networkFolder`, `vault.syncedFolder`
 */
export function checkPlace(folder: string, mounts: string = readMounts()): void {
  const path = realPath(resolve(folder));
  if (path.startsWith('\\\\') || networkTypes.test(fileSystemOf(path, mounts)))
    throw new AlcoveError('vault.networkFolder');
  for (let at = path; ; at = dirname(at)) {
    const name = at.split(sep).at(-1) ?? '';
    if (syncedNames.test(name) || syncedMarks.some((mark) => existsSync(join(at, mark)))) {
      throw new AlcoveError('vault.syncedFolder');
    }
    if (dirname(at) === at) return;
  }
}

/**
 * Where a path leads when every link in it is followed, and on Windows every drive letter of a share; of what does not
 * exist yet, where the folder above it leads.
 */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  if (dirname(path) === path) return path;
  return join(realPath(dirname(path)), basename(path));
}

function readMounts(): string {
  return process.platform === 'linux' ? readFileSync('/proc/self/mountinfo', 'utf8') : '';
}

/** The type of the deepest mount that holds the path (proc(5), mountinfo). */
function fileSystemOf(path: string, mounts: string): string {
  let best = { point: '', type: '' };
  for (const line of mounts.split('\n')) {
    const [before, after] = line.split(' - ');
    const point = before
      ?.split(' ')[4]
      ?.replaceAll(/\\(\d{3})/g, (_all, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
    const type = after?.split(' ')[0];
    if (point === undefined || type === undefined) continue;
    const holds = point === '/' || path === point || path.startsWith(`${point}/`);
    if (holds && point.length >= best.point.length) best = { point, type };
  }
  return best.type;
}
