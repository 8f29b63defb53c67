import { z } from 'zod';
import type { CheckFinding, CheckPart, CheckReport } from '../../../shared/domain/check.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { verifyChain } from '../chain/verify-chain.ts';
import { toAlcoveError } from '../errors.ts';
import { refuseCancelled } from '../files/read-range.ts';
import { asWritable } from '../open/kept-statements.ts';
import { checkAttachments } from './attachments.ts';
import { readIdentity } from './contents.ts';
import { checkDocuments } from './documents.ts';
import { checkFilePages } from './file-pages.ts';
import { type HeldVault, holdStill } from './hold-still.ts';
import { checkKeyCopies } from './key-copies.ts';
import { isSearchIndexTrue } from './search-index.ts';
import { structureFindings, tablesWithOrphans } from './structure.ts';

export interface CheckOptions {
  /** The vault's folder; the vault may be open in another process. */
  readonly folder: string;
  /** The vault's raw key of 32 bytes; the caller overwrites it afterwards. */
  readonly key: Buffer;
  readonly clock: Clock;
  readonly onProgress: (phase: JobPhase, fraction: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** What one part of the check found, and how much it looked at. */
interface PartResult {
  readonly where: readonly string[];
  readonly why?: CheckFinding['why'];
  readonly counts?: Partial<CheckReport['counts']>;
  readonly chainHead?: string;
}

type Pause = (fraction: number) => Promise<void>;
type Look = (
  held: HeldVault & { readonly db: NonNullable<HeldVault['db']> },
  pause: Pause,
) => Promise<PartResult>;

/** The parts that read through SQLite, in their order, each with the phase that the mentor sees meanwhile. */
const looks: readonly (readonly [CheckPart, JobPhase, Look])[] = [
  ['structure', 'structure', async ({ db }) => ({ where: structureFindings(db) })],
  ['references', 'structure', async ({ db }) => ({ where: tablesWithOrphans(db) })],
  [
    'search',
    'search',
    async ({ db }, pause) => ({ where: (await isSearchIndexTrue(db, pause)) ? [] : ['search_index'] }),
  ],
  ['chain', 'chain', lookAtChain],
  [
    'documents',
    'contents',
    async ({ db }, pause) => {
      const { documents, where } = await checkDocuments(db, pause);
      return { where, counts: { documents } };
    },
  ],
  [
    'attachments',
    'contents',
    async ({ db }, pause) => {
      const { attachments, where } = await checkAttachments(asWritable(db), pause);
      return { where, counts: { attachments } };
    },
  ],
  [
    'keys',
    'contents',
    async ({ db, folder }) => ({ where: await checkKeyCopies(folder, readIdentity(db).id) }),
  ],
];

async function lookAtChain({ db }: { db: NonNullable<HeldVault['db']> }, pause: Pause): Promise<PartResult> {
  const { links, tombstones, head, broken } = await verifyChain(asWritable(db), pause);
  const seen = { counts: { links, tombstones }, chainHead: head };
  return broken === null
    ? { where: [], ...seen }
    : { where: [`${broken.sequence}`], why: broken.why, ...seen };
}

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
  onProgress('preparing', 0);
  return holdStill(folder, key, async (held) => {
    const results: [CheckPart, PartResult][] = [];
    const look = async (part: CheckPart, phase: JobPhase, work: (pause: Pause) => Promise<PartResult>) => {
      onProgress(phase, 0);
      const pause = async (fraction: number) => {
        onProgress(phase, fraction);
        await breathe(signal);
      };
      await breathe(signal);
      results.push([part, await sayingDamage(() => work(pause))]);
    };
    await look('pages', 'checking', (pause) => checkFilePages(held, key, pause));
    const { db } = held;
    for (const [part, phase, work] of looks) {
      await look(part, phase, (pause) => (db === undefined ? unread() : work({ ...held, db }, pause)));
    }
    return reportOf(checkedAt, results);
  });
}

/** A database that does not open was found damaged by its pages, or by its structure when they are sound. */
async function unread(): Promise<PartResult> {
  throw new AlcoveError('vault.damaged');
}

/** What cannot be read is a finding of its part; a disk that fails, or a stop, ends the whole check. */
async function sayingDamage(work: () => Promise<PartResult>): Promise<PartResult> {
  try {
    return await work();
  } catch (error) {
    const named = toAlcoveError(error);
    const damaged = named instanceof AlcoveError && ['vault.damaged', 'vault.newer'].includes(named.code);
    if (damaged || named instanceof z.ZodError) return { where: ['unreadable'] };
    throw named;
  }
}

function reportOf(checkedAt: string, results: readonly (readonly [CheckPart, PartResult])[]): CheckReport {
  const findings = results
    .filter(([, { where }]) => where.length > 0)
    .map(([part, { where, why }]) => ({ part, where: where.slice(0, 10), why: why ?? null }));
  const none = { bytes: 0, pages: 0, links: 0, tombstones: 0, documents: 0, attachments: 0 };
  const counts = Object.assign(none, ...results.map(([, result]) => result.counts));
  const chainHead = results.find(([part]) => part === 'chain')?.[1].chainHead ?? null;
  return { checkedAt, findings, counts, chainHead };
}

/** Lets the process hear that it should stop. @throws AlcoveError `cancelled` */
async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  refuseCancelled(signal);
}
