import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Random } from '../random.ts';
import type { Event } from './calls.ts';

type Data = { readonly number: number } & (
  | { readonly does: 'write'; readonly at: number; readonly bytes: Buffer }
  | { readonly does: 'truncate'; readonly size: number }
);

interface FileNode {
  readonly kind: 'file';
  /** What a disk that lost its power has for certain. */
  lasting: Buffer;
  /** What was written since and may or may not have reached it. */
  pending: Data[];
  size: number;
}

interface Entry {
  readonly number: number;
  readonly name: string;
  readonly node: Node | null;
}

interface FolderNode {
  readonly kind: 'folder';
  readonly entries: Map<string, Node>;
  lasting: Map<string, Node>;
  pending: Entry[];
}

type Node = FileNode | FolderNode;

/** A rename that has changed two folders, or one folder twice. */
interface Move {
  readonly number: number;
  readonly folders: readonly [FolderNode, FolderNode];
}

/** What becomes of the writes that were not synced when the power went. */
export type Fate = 'none' | 'all' | 'some';

/**
 * A disk that keeps for certain only what was synced: a file's bytes by a sync of the file, its name by a sync of the
 * folder (POSIX promises no more). What was not synced is there or not, write by write, whole or cut at a sector; the
 * names in one folder change in their order. A rename happens in both folders or in neither, as on every file system with
 * a journal, and brings with it what was done to either folder before. Files that processes map (`-shm`) are no part of it.
 */
export class Disk {
  readonly #root: string;
  readonly #top: FolderNode;
  readonly #moves: Move[] = [];

  /** Takes over what stands in `root` now, all of it synced. */
  constructor(root: string) {
    this.#root = root;
    this.#top = folderFrom(root);
  }

  /** Does what a process did. */
  apply(event: Event, number: number): void {
    switch (event.does) {
      case 'say':
        return;
      case 'create':
        if (this.#find(event.path) === undefined)
          this.#name(event.path, { kind: 'file', lasting: Buffer.alloc(0), pending: [], size: 0 }, number);
        return;
      case 'mkdir':
        this.#name(event.path, emptyFolder(), number);
        return;
      case 'unlink':
      case 'rmdir':
        this.#name(event.path, null, number);
        return;
      case 'link':
        this.#name(event.to, this.#made(event.path), number);
        return;
      case 'rename': {
        const node = this.#made(event.path);
        const to = this.#name(event.to, node, number);
        const from = this.#name(event.path, null, number);
        this.#moves.push({ number, folders: [from, to] });
        return;
      }
      case 'sync': {
        const node = this.#find(event.path);
        if (node !== undefined) sync(node, event.from);
        if (node?.kind === 'folder') this.#syncMoves(event.from);
        return;
      }
      case 'truncate': {
        const file = this.#file(event.path);
        file.pending.push({ number, does: 'truncate', size: event.size });
        file.size = event.size;
        return;
      }
      case 'write': {
        const file = this.#file(event.path);
        const at = event.at === 'end' ? file.size : event.at;
        file.pending.push({ number, does: 'write', at, bytes: event.bytes });
        file.size = Math.max(file.size, at + event.bytes.length);
      }
    }
  }

  /** Writes down what may stand on the disk when the power goes now. */
  writeTo(folder: string, fate: Fate, random: Random): void {
    writeFolder(this.#top, folder, { fate, random, kept: this.#keptNames(fate, random) });
  }

  /** A rename that lasts in one folder lasts in the other. */
  #syncMoves(before: number): void {
    for (const { number, folders } of this.#moves.toReversed()) {
      if (number < before && folders.some((folder) => !isPending(folder, number)))
        for (const folder of folders) sync(folder, number + 1);
    }
  }

  /** How many of the changes of name that were not synced come through, folder by folder. */
  #keptNames(fate: Fate, random: Random): (folder: FolderNode) => number {
    const chosen = new Map<FolderNode, number>();
    const kept = (folder: FolderNode): number => {
      const length = folder.pending.length;
      const known = chosen.get(folder) ?? { none: 0, all: length, some: random.below(length + 1) }[fate];
      chosen.set(folder, known);
      return known;
    };
    for (const { number, folders } of this.#moves.toReversed()) {
      const first = (folder: FolderNode) => folder.pending.findIndex((each) => each.number === number);
      const last = (folder: FolderNode) => folder.pending.findLastIndex((each) => each.number === number);
      if (!folders.some((folder) => kept(folder) > first(folder))) continue;
      for (const folder of folders) chosen.set(folder, Math.max(kept(folder), last(folder) + 1));
    }
    return kept;
  }

  #find(path: string): Node | undefined {
    const parts = relative(this.#root, path)
      .split('/')
      .filter((part) => part !== '');
    let node: Node | undefined = this.#top;
    for (const part of parts) node = node?.kind === 'folder' ? node.entries.get(part) : undefined;
    return node;
  }

  #made(path: string): Node {
    const node = this.#find(path);
    if (node === undefined) throw new Error(`${path} got a name and was never made`);
    return node;
  }

  #file(path: string): FileNode {
    const node = this.#find(path);
    if (node?.kind !== 'file') throw new Error(`${path} was written and never made`);
    return node;
  }

  #name(path: string, node: Node | null, number: number): FolderNode {
    const folder = this.#find(dirname(path));
    if (folder?.kind !== 'folder') throw new Error(`${dirname(path)} was never made`);
    const name = basename(path);
    if (node === null) folder.entries.delete(name);
    else folder.entries.set(name, node);
    folder.pending.push({ number, name, node });
    return folder;
  }
}

const emptyFolder = (): FolderNode => ({
  kind: 'folder',
  entries: new Map(),
  lasting: new Map(),
  pending: [],
});

function folderFrom(path: string): FolderNode {
  const folder = emptyFolder();
  for (const name of readdirSync(path)) {
    const below = join(path, name);
    const node: Node = statSync(below).isDirectory() ? folderFrom(below) : fileFrom(below);
    folder.entries.set(name, node);
    folder.lasting.set(name, node);
  }
  return folder;
}

function fileFrom(path: string): FileNode {
  const lasting = readFileSync(path);
  return { kind: 'file', lasting, pending: [], size: lasting.length };
}

const isPending = (folder: FolderNode, number: number) =>
  folder.pending.some((each) => each.number === number);

/** Makes everything last that was over before the event `from`. */
function sync(node: Node, from: number): void {
  if (node.kind === 'file') {
    node.lasting = withData(
      node.lasting,
      node.pending.filter(({ number }) => number < from),
    );
    node.pending = node.pending.filter(({ number }) => number >= from);
  } else {
    node.lasting = withEntries(
      node.lasting,
      node.pending.filter(({ number }) => number < from),
    );
    node.pending = node.pending.filter(({ number }) => number >= from);
  }
}

function withData(bytes: Buffer, changes: readonly Data[]): Buffer {
  const longest = changes.reduce(
    (most, each) => Math.max(most, each.does === 'write' ? each.at + each.bytes.length : each.size),
    bytes.length,
  );
  const next = Buffer.alloc(longest);
  bytes.copy(next);
  let size = bytes.length;
  for (const each of changes) {
    if (each.does === 'truncate') {
      if (each.size < size) next.fill(0, each.size, size);
      size = each.size;
    } else {
      each.bytes.copy(next, each.at);
      size = Math.max(size, each.at + each.bytes.length);
    }
  }
  return next.subarray(0, size);
}

function withEntries(entries: ReadonlyMap<string, Node>, changes: readonly Entry[]): Map<string, Node> {
  const next = new Map(entries);
  for (const { name, node } of changes) {
    if (node === null) next.delete(name);
    else next.set(name, node);
  }
  return next;
}

interface Loss {
  readonly fate: Fate;
  readonly random: Random;
  readonly kept: (folder: FolderNode) => number;
}

function writeFolder(folder: FolderNode, path: string, loss: Loss): void {
  const { fate, random, kept } = loss;
  mkdirSync(path, { recursive: true });
  for (const [name, node] of withEntries(folder.lasting, folder.pending.slice(0, kept(folder)))) {
    const below = join(path, name);
    if (node.kind === 'folder') writeFolder(node, below, loss);
    else if (!name.endsWith('-shm'))
      writeFileSync(below, withData(node.lasting, survivors(node.pending, fate, random)));
  }
}

/** The smallest piece that a disk writes as a whole. */
const sector = 512;

function survivors(pending: readonly Data[], fate: Fate, random: Random): Data[] {
  if (fate !== 'some') return fate === 'all' ? [...pending] : [];
  const some = random.fraction();
  return pending
    .filter(() => random.fraction() < some)
    .map((each) => (each.does === 'write' && random.below(8) === 0 ? torn(each, random) : each));
}

function torn(write: Data & { does: 'write' }, random: Random): Data {
  const sectors = Math.ceil(write.bytes.length / sector);
  const from = random.below(sectors) * sector;
  const to = from + (1 + random.below(sectors)) * sector;
  return { ...write, at: write.at + from, bytes: write.bytes.subarray(from, to) };
}
