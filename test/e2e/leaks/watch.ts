import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Bytes that a process wrote into a file, or a name that it gave to one. */
export interface Written {
  readonly path: string;
  readonly bytes: Buffer;
}

export const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

const naming = 'open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat';
const writing = 'write,pwrite64,writev,pwritev,pwritev2';
const isWriting = new Set(writing.split(','));

/**
 * Watches everything that a program and all its children write into files, by whatever name and whether or not the file
 * is still there afterwards: `command` stands in the program's place and runs it under strace. Pipes, sockets and memory
 * are no files.
 */
export class FileWatch {
  /** What stands in the place of the program. */
  readonly command: string;
  /** What was written since it was last asked, by the name of the file. */
  readonly #written = new Map<string, Buffer[]>();
  /** The names that were given to files and folders. */
  readonly #named = new Set<string>();
  readonly #ended: Promise<void>;
  #calls = 0;

  constructor(folder: string, program: string) {
    const log = join(folder, 'strace.fifo');
    if (spawnSync('mkfifo', [log]).status !== 0) throw new Error('cannot make a pipe');
    this.command = join(folder, 'watched');
    const options = `-f --seccomp-bpf -qq -y -xx -s 1048576 -e signal=none -e trace=${naming},${writing}`;
    writeFileSync(this.command, `#!/bin/sh\nexec strace ${options} -o '${log}' '${program}' "$@"\n`);
    chmodSync(this.command, 0o700);
    this.#ended = this.#read(log);
  }

  /** How many calls were looked at: none would mean that nothing was watched. */
  get calls(): number {
    return this.#calls;
  }

  /** Everything that was written since the last time, file by file, and every name that was given. */
  take(): Written[] {
    const written = [...this.#written].map(([path, pieces]) => ({ path, bytes: Buffer.concat(pieces) }));
    const named = [...this.#named].filter(isFile).map((path) => ({ path, bytes: Buffer.from(path) }));
    this.#written.clear();
    this.#named.clear();
    return [...written, ...named];
  }

  /** Resolves when the program and all its children have ended and everything they wrote is known. */
  ended(): Promise<void> {
    return this.#ended;
  }

  async #read(log: string): Promise<void> {
    for await (const line of createInterface({ input: createReadStream(log) })) {
      const [, name = '', given = ''] = /^\d+\s+(\w+)\((.*)$/.exec(line) ?? [];
      if (name === '') continue;
      this.#calls += 1;
      const file = isWriting.has(name) ? fileOf(given) : undefined;
      if (file === undefined) this.#noteNames(name, given);
      else if (isFile(file)) this.#note(file, dataOf(given));
    }
  }

  #note(path: string, pieces: readonly Buffer[]): void {
    const known = this.#written.get(path);
    if (known === undefined) this.#written.set(path, [...pieces]);
    else known.push(...pieces);
  }

  #noteNames(call: string, given: string): void {
    if (call.startsWith('open') && !given.includes('O_CREAT')) return;
    for (const path of dataOf(given)) this.#named.add(path.toString('utf8'));
  }
}

const isFile = (path: string): boolean =>
  path.startsWith('/') && !/^\/(memfd:|proc\/|sys\/|dev\/(?!shm\/))/.test(path);

const bytesOf = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');

/** The file behind a call's first descriptor: `12<\x2f\x74…>`. */
const fileOf = (given: string): string =>
  bytesOf(/^\d+<((?:\\x[0-9a-f]{2})*)>/.exec(given)?.[1] ?? '').toString('utf8');

/** A call's strings. One that is cut, as only a mebibyte of each is told, is taken as far as it goes. */
const dataOf = (given: string): Buffer[] =>
  [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = '']) => bytesOf(text));
