import type { CheckFinding, CheckPart, CheckReport } from '../../../shared/domain/check.ts';
import type { JobPhase } from '../../../shared/ipc/events.ts';
import { verifyChain } from '../chain/verify-chain.ts';
import type { Connection } from '../open/connection.ts';
import { asWritable } from '../open/kept-statements.ts';
import { checkAttachments } from './attachments.ts';
import { checkDocuments } from './documents.ts';
import { isSearchIndexTrue } from './search-index.ts';
import { structureFindings, tablesWithOrphans } from './structure.ts';

/** What one part of the check found, and how much it looked at. */
export interface PartResult {
  readonly where: readonly string[];
  readonly why?: CheckFinding['why'];
  readonly counts?: Partial<CheckReport['counts']>;
  readonly chainHead?: string;
}

/** Says how far a part has come, 0 to 1, and lets the process hear that it should stop. */
export type Pause = (fraction: number) => Promise<void>;

type Look = (db: Connection, pause: Pause) => Promise<PartResult>;

/** The parts that are read through SQLite, in their order, each with the phase that the mentor sees meanwhile. */
export const looks: readonly (readonly [CheckPart, JobPhase, Look])[] = [
  ['structure', 'structure', async (db) => ({ where: structureFindings(db) })],
  ['references', 'structure', async (db) => ({ where: tablesWithOrphans(db) })],
  ['search', 'search', lookAtSearch],
  ['chain', 'chain', lookAtChain],
  ['documents', 'contents', lookAtDocuments],
  ['attachments', 'contents', lookAtAttachments],
];

async function lookAtSearch(db: Connection, pause: Pause): Promise<PartResult> {
  return { where: (await isSearchIndexTrue(db, pause)) ? [] : ['search_index'] };
}

async function lookAtChain(db: Connection, pause: Pause): Promise<PartResult> {
  const { links, tombstones, head, broken } = await verifyChain(asWritable(db), pause);
  const seen = { counts: { links, tombstones }, chainHead: head };
  return broken === null
    ? { where: [], ...seen }
    : { where: [`${broken.sequence}`], why: broken.why, ...seen };
}

async function lookAtDocuments(db: Connection, pause: Pause): Promise<PartResult> {
  const { documents, where } = await checkDocuments(db, pause);
  return { where, counts: { documents } };
}

async function lookAtAttachments(db: Connection, pause: Pause): Promise<PartResult> {
  const { attachments, where } = await checkAttachments(asWritable(db), pause);
  return { where, counts: { attachments } };
}
