import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from './random.ts';

/** A process that does the product's work and says in lines of JSON what it has done. */
export interface Victim {
  /** Everything it has said so far, its first line ("ready") left out. */
  readonly said: readonly unknown[];
  readonly ready: Promise<void>;
  /** Ends it with SIGKILL, unless it has ended by itself, and takes in what it said last. */
  kill(): Promise<Ending>;
  /** Waits until it has ended by itself. */
  end(): Promise<Ending>;
}

export interface Ending {
  readonly killed: boolean;
  /** What it wrote to standard error when it failed by itself; empty otherwise. */
  readonly complaint: string;
}

/** Compiled modules are kept between the many processes, which would spend most of their lives on that otherwise. */
export const environment = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'alcove-torture-compiled') };

export const scriptAt = (name: string) => join(import.meta.dirname, 'children', name);

/** Starts a script of `children/` with one JSON argument. */
export const startVictim = (script: string, input: object): Victim =>
  victimOf(spawn(process.execPath, [scriptAt(script), JSON.stringify(input)], { env: environment }));

export function victimOf(child: ChildProcessWithoutNullStreams): Victim {
  const said: unknown[] = [];
  let rest = '';
  let complaint = '';
  let isReady = false;
  const closed = once(child, 'close');
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  // Nobody may be waiting for it when it fails: then the ending says so.
  ready.catch(() => undefined);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (isReady) said.push(JSON.parse(line));
      isReady = true;
      resolve();
    }
  });
  child.on('close', (code, signal) =>
    reject(new Error(`ended before it was ready: ${complaint || (code ?? signal)}`)),
  );
  const end = async (): Promise<Ending> => {
    await closed;
    const killed = child.signalCode === 'SIGKILL' || child.exitCode === 137;
    const failed = !killed && child.exitCode !== 0;
    return { killed, complaint: failed ? complaint || `ended with ${child.exitCode}` : '' };
  };
  const kill = async () => {
    child.kill('SIGKILL');
    return end();
  };
  return { said, ready, kill, end };
}

/** Lets a process live for a random while, at most so many milliseconds, or until it has said a random number of things. */
export async function letLive(victim: Victim, random: Random, most: number): Promise<void> {
  await victim.ready;
  const until = performance.now() + random.fraction() * most;
  const enough = random.below(2) === 0 ? Number.POSITIVE_INFINITY : victim.said.length + 1 + random.below(20);
  while (performance.now() < until && victim.said.length < enough) await pause(1);
}
