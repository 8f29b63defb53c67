import { z } from 'zod';
import {
  type ContractScan,
  contractScan,
  largestScan,
  scanKind,
} from '../../../shared/domain/contract-scan.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { findAttachment } from '../../vault/attachments/attachment.ts';
import { readAttachment } from '../../vault/attachments/read-attachment.ts';
import { writeAttachment } from '../../vault/attachments/write-attachment.ts';
import type { ReadableDb, WritableDb } from '../../vault/db.ts';
import { foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { unsealed } from './open-draft.ts';
import { getContract } from './read-contracts.ts';

const scanRow = contractScan.extend({ sealed: z.int().transform((flag) => flag === 1) });

const select = sql`
  SELECT a.id, a.name, a.bytes, s.added_at AS addedAt, s.sealed
  FROM contract_scans s JOIN attachments a ON a.id = s.attachment_id
  WHERE s.contract_id = ? ORDER BY s.added_at, a.id`;
const selectContractOf = sql`SELECT contract_id FROM contract_scans WHERE attachment_id = ?`;
const insert = sql`
  INSERT INTO contract_scans (attachment_id, contract_id, added_at, sealed) VALUES (?, ?, ?, 0)`;
const remove = sql`DELETE FROM contract_scans WHERE attachment_id = ?`;
const removeAttachment = sql`DELETE FROM attachments WHERE id = ?`;

/** The scans of a contract version, in the order in which they came. */
export function listScans(db: ReadableDb, contractId: string): ContractScan[] {
  return readRows(scanRow, db.prepare(select).all(contractId));
}

/**
 * Attaches a scan of the signed paper: to a draft, or to a version that was agreed on paper.
 * @throws AlcoveError `record.notFound`, `attachment.tooLarge`, `file.*`, `record.invalid` for a file that is no PDF,
 *   PNG or JPEG, and for a version that was agreed in another way
 */
export async function attachScan(
  context: WriteContext,
  { contractId, name, bytes }: { contractId: string; name: string; bytes: Uint8Array },
): Promise<ContractScan[]> {
  const { menteeId, status, agreedHow } = getContract(context.db, contractId);
  const kind = scanKind(bytes);
  if (kind === undefined) throw new AlcoveError('record.invalid', { rule: 'scan-kind' });
  if (status === 'agreed' && agreedHow !== 'on-paper') throw new AlcoveError('record.sealed');
  const about = { name, mediaType: kind.mediaType, menteeId, at: context.clock() };
  const { id } = await writeAttachment(context.db, about, once(bytes), largestScan);
  try {
    return change(context, ({ db, at, note }) => {
      db.prepare(insert).run(id, contractId, at);
      note('contract.scan-attached', 'contract', contractId);
      return listScans(db, contractId);
    });
  } catch (error) {
    context.db.prepare(removeAttachment).run(id);
    throw error;
  }
}

/** Takes a scan away from a draft. @throws AlcoveError `record.notFound`, `record.sealed` */
export function removeScan(context: WriteContext, { id }: { id: string }): ContractScan[] {
  return change(context, ({ db, note }) => {
    const contractId = contractOfScan(db, id);
    unsealed(db, contractId);
    removeScanFile(db, id);
    note('contract.scan-removed', 'contract', contractId);
    return listScans(db, contractId);
  });
}

/** Removes a scan and its file, as part of a change that has made sure that it may go. */
export function removeScanFile(db: WritableDb, id: string): void {
  db.prepare(remove).run(id);
  db.prepare(removeAttachment).run(id);
}

/** The file of a scan as it was attached. @throws AlcoveError `record.notFound`, `vault.damaged` */
export function readScan(db: ReadableDb, id: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  contractOfScan(db, id);
  const { name } = findAttachment(db, id);
  return { name, bytes: new Uint8Array(Buffer.concat([...readAttachment(db, id)])) };
}

function contractOfScan(db: ReadableDb, id: string): string {
  return foundRow(z.string(), db.prepare(selectContractOf).pluck().get(id));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
