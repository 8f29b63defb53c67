import { resolve } from 'node:path';

/** What a process did to files, or said. */
export type Event =
  | { readonly does: 'create' | 'unlink' | 'mkdir' | 'rmdir'; readonly path: string }
  | { readonly does: 'truncate'; readonly path: string; readonly size: number }
  | { readonly does: 'write'; readonly path: string; readonly at: number | 'end'; readonly bytes: Buffer }
  /** What happened before the event `from` is covered: the others were not over when the sync began. */
  | { readonly does: 'sync'; readonly path: string; readonly from: number }
  | { readonly does: 'rename' | 'link'; readonly path: string; readonly to: string }
  | { readonly does: 'say'; readonly said: unknown };

/** A system call that succeeded, as strace writes it with `-y -xx`. */
export interface Call {
  readonly name: string;
  readonly given: string;
  readonly result: number;
  readonly from: number;
}

/** Where each descriptor stands; 'end' when it appends. */
export type Positions = Map<string, number | 'end'>;

/** Calls that name their file by a path; the others by a descriptor. */
const namesAPath = /^(open|creat|truncate|rename|link|symlink|unlink|mkdir|rmdir)/;

/** What a call means for the files in `root`, which is all that is looked at, and for what was said. */
export function eventsOf(call: Call, root: string, positions: Positions): Event[] {
  const { name, given, result, from } = call;
  const { fd, file } = descriptorOf(given);
  if (name === 'write' && fd === '1') return linesOf(stringsOf(given)[0]);
  if (name === 'lseek') positions.set(fd, result);
  const isInside = (path: string) => path === root || path.startsWith(`${root}/`);
  const [path = '', to = ''] = namesAPath.test(name) ? pathsOf(given) : [file];
  if (name.startsWith('open') && result > 2)
    positions.set(`${result}`, given.includes('O_APPEND') ? 'end' : 0);
  if (![path, to].some(isInside) || path.endsWith('(deleted)')) return [];
  switch (name) {
    case 'open':
    case 'openat':
      return [
        ...(given.includes('O_CREAT') ? [{ does: 'create', path } as const] : []),
        ...(given.includes('O_TRUNC') ? [{ does: 'truncate', path, size: 0 } as const] : []),
      ];
    case 'write': {
      const at = positions.get(fd) ?? 0;
      if (at !== 'end') positions.set(fd, at + result);
      return [{ does: 'write', path, at, bytes: dataOf(given, result) }];
    }
    case 'pwrite64':
      return [{ does: 'write', path, at: lastNumberOf(given), bytes: dataOf(given, result) }];
    case 'ftruncate':
      return [{ does: 'truncate', path, size: lastNumberOf(given) }];
    case 'fsync':
    case 'fdatasync':
      return [{ does: 'sync', path, from }];
    case 'rename':
    case 'renameat':
    case 'renameat2':
      return [{ does: 'rename', path, to }];
    case 'link':
    case 'linkat':
      return [{ does: 'link', path, to }];
    case 'unlink':
    case 'mkdir':
    case 'rmdir':
      return [{ does: name, path }];
    case 'mkdirat':
      return [{ does: 'mkdir', path }];
    case 'unlinkat':
      return [{ does: given.includes('AT_REMOVEDIR') ? 'rmdir' : 'unlink', path }];
    case 'lseek':
      return [];
    default:
      throw new Error(`the system call ${name} is not understood`);
  }
}

const fromHex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');

/** The strings of a call: with `-xx` every byte of theirs is hexadecimal. */
const stringsOf = (given: string): Buffer[] =>
  [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => fromHex(hex));

/** The descriptor that a call names first, and the file behind it. */
function descriptorOf(given: string): { fd: string; file: string } {
  const [, fd = '', hex = '', gone = ''] = /^(\d+)<((?:\\x[0-9a-f]{2})+)>(\(deleted\))?/.exec(given) ?? [];
  return { fd, file: fromHex(hex).toString('utf8') + gone };
}

/** The paths of a call, each as seen from the folder that may stand before it. */
const pathsOf = (given: string): string[] =>
  [...given.matchAll(/(?:(?:AT_FDCWD|\d+)<((?:\\x[0-9a-f]{2})+)>, )?"((?:\\x[0-9a-f]{2})+)"/g)].map(
    ([, folder = '', path = '']) => resolve(fromHex(folder).toString('utf8'), fromHex(path).toString('utf8')),
  );

function lastNumberOf(given: string): number {
  const found = /, (\d+)$/.exec(given);
  if (found === null) throw new Error(`${given.slice(-80)} was not understood`);
  return Number(found[1]);
}

function dataOf(given: string, written: number): Buffer {
  const [bytes = Buffer.alloc(0)] = stringsOf(given);
  if (bytes.length < written) throw new Error('a write was recorded only in part');
  return bytes.subarray(0, written);
}

function linesOf(bytes: Buffer = Buffer.alloc(0)): Event[] {
  const lines = bytes.toString('utf8').trimEnd().split('\n');
  return lines.map((line) => ({ does: 'say', said: JSON.parse(line) }));
}
