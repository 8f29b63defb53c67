import { z } from 'zod';
import type { CheckPart, CheckReport } from '../../../shared/domain/check.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { toAlcoveError } from '../errors.ts';
import { refuseCancelled } from '../files/read-range.ts';
import type { KeyFile } from '../keys/key-file.ts';
import { idOfKey } from '../keys/key-id.ts';
import { standingOf } from '../keys/standing.ts';
import type { Connection } from '../open/connection.ts';
import { asWritable } from '../open/kept-statements.ts';
import { readIdentity } from './contents.ts';
import { checkFilePages } from './file-pages.ts';
import { holdStill, takeReadAgain } from './hold-still.ts';
import { checkKeyCopies } from './key-copies.ts';
import { looks, type PartResult, type Pause } from './looks.ts';

export interface CheckOptions {
  /** The vault's folder; the vault may be open in another process. */
  readonly folder: string;
  /** The vault's raw key of 32 bytes; the caller overwrites it afterwards. */
  readonly key: Buffer;
  readonly clock: Clock;
  readonly onProgress: (phase: JobPhase, fraction: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** What a part came to; undefined when it could not be read. */
type Results = Map<CheckPart, PartResult | undefined>;

/**
 * Looks at everything in a vault that can be proven: each page of its file, the form of its database, what points where,
 * the search index, the chain, every document, every file kept in it, and both copies of its keys. Nothing is changed. Every
 * part is looked at, whatever was found before.
 *
 * @throws AlcoveError `busy` when something was written while it began: try again; `cancelled`, `file.*`
 */
export async function checkVault(options: CheckOptions): Promise<CheckReport> {
  const { folder, key, clock, onProgress, signal } = options;
  const checkedAt = clock().toISOString();
  const results: Results = new Map();
  const look = async (part: CheckPart, phase: JobPhase, work: (pause: Pause) => Promise<PartResult>) => {
    const pause = async (fraction: number) => {
      onProgress(phase, fraction);
      await breathe(signal);
    };
    await pause(0);
    results.set(part, await unlessDamaged(() => work(pause)));
  };
  onProgress('preparing', 0);
  await holdStill(folder, key, async (held) => {
    const { db } = held;
    await look('pages', 'checking', (pause) => checkFilePages(held, key, pause));
    for (const [part, phase, work] of looks) {
      await look(part, phase, (pause) => work(readable(db), pause));
      if (results.get(part) === undefined && db !== undefined) takeReadAgain(db);
    }
    const counts = await unlessDamaged(async () => keysThatCount(readable(db), key));
    await look('keys', 'contents', async () => ({
      where: await checkKeyCopies(folder, counts ?? (() => true)),
    }));
  });
  return reportOf(checkedAt, results);
}

/** Tells whether a key file is the vault's own, with the slots that the vault notes of itself. */
function keysThatCount(db: Connection, key: Buffer): (file: KeyFile) => boolean {
  const { id } = readIdentity(db);
  const keyId = idOfKey(key);
  return (file) => file.vaultId === id && standingOf(asWritable(db), file, keyId) !== 'outdated';
}

/** @throws AlcoveError `vault.damaged` when the database did not open */
function readable(db: Connection | undefined): Connection {
  if (db === undefined) throw new AlcoveError('vault.damaged');
  return db;
}

/** What damage keeps from being read is left out; a disk that fails, or a stop, ends the whole check. */
async function unlessDamaged<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const named = toAlcoveError(error);
    const damaged = named instanceof AlcoveError && ['vault.damaged', 'vault.newer'].includes(named.code);
    if (damaged || named instanceof z.ZodError) return undefined;
    throw named;
  }
}

function reportOf(checkedAt: string, results: Results): CheckReport {
  const all = [...results];
  const findings = all.flatMap(([part, result]) =>
    result === undefined || result.where.length === 0
      ? []
      : [{ part, where: result.where.slice(0, 10), why: result.why ?? null }],
  );
  const unread = all.filter(([, result]) => result === undefined).map(([part]) => part);
  const none = { bytes: 0, pages: 0, links: 0, tombstones: 0, documents: 0, attachments: 0 };
  const counts = Object.assign(none, ...all.map(([, result]) => result?.counts));
  return { checkedAt, findings, unread, counts, chainHead: results.get('chain')?.chainHead ?? null };
}

/** Lets the process hear that it should stop. @throws AlcoveError `cancelled` */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  refuseCancelled(signal);
}
