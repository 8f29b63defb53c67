import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { environment, scriptAt, victimOf } from '../kill.ts';
import { type Event, eventsOf, type Positions } from './calls.ts';

/** System calls that change files or make changes last, for strace's `-e trace=`. */
const changing =
  'open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,copy_file_range,sendfile,' +
  'rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,mkdir,mkdirat,rmdir,fsync,fdatasync,' +
  'sync_file_range,lseek';

/** Runs a script of `children/` to its end under strace and returns every change it made in `root`, in order. */
export async function record(script: string, input: object, root: string, log: string): Promise<Event[]> {
  const strace = [
    '-f',
    '-y',
    '-xx',
    '-s',
    '3000000',
    '-e',
    `trace=${changing}`,
    '-e',
    'signal=none',
    '-o',
    log,
  ];
  const node = [process.execPath, scriptAt(script), JSON.stringify(input)];
  const env = { ...environment, UV_USE_IO_URING: '0' };
  const { complaint } = await victimOf(spawn('strace', [...strace, ...node], { env })).end();
  if (complaint !== '') throw new Error(complaint);
  return readTrace(log, root);
}

/** A call that another thread's calls came in between stands in two pieces. */
async function readTrace(log: string, root: string): Promise<Event[]> {
  const events: Event[] = [];
  const unfinished = new Map<string, { text: string; from: number }>();
  const positions: Positions = new Map();
  for await (const line of createInterface({ input: createReadStream(log) })) {
    const [, pid = '', text = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (text.endsWith('<unfinished ...>')) {
      unfinished.set(pid, { text: text.slice(0, -'<unfinished ...>'.length), from: events.length });
      continue;
    }
    const [, resumed] = /^<\.\.\. \w+ resumed>(.*)$/.exec(text) ?? [];
    const begun = resumed === undefined ? undefined : unfinished.get(pid);
    const whole = (begun?.text ?? '') + (resumed ?? text);
    const [, name, given, result] = /^(\w+)\((.*?)\s*\)\s+= (-?\d+)/.exec(whole) ?? [];
    if (name === undefined || given === undefined || Number(result) < 0) continue;
    const from = begun?.from ?? events.length;
    events.push(...eventsOf({ name, given, result: Number(result), from }, root, positions));
  }
  return events;
}

/** How often each call stands in a trace, counted as strace does for `when=`: in the thread that made it most often. */
export async function callsIn(log: string): Promise<Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for await (const line of createInterface({ input: createReadStream(log) })) {
    const [, pid = '', name] = /^(\d+)\s+(\w+)\(/.exec(line) ?? [];
    if (name === undefined) continue;
    const threads = counts.get(name) ?? new Map<string, number>();
    threads.set(pid, (threads.get(pid) ?? 0) + 1);
    counts.set(name, threads);
  }
  return new Map([...counts].map(([name, threads]) => [name, Math.max(...threads.values())]));
}
