import { type ContractVersion, contractVersion } from '../../../shared/domain/contract.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { documentColumn, foundRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const contractRow = contractVersion.extend({ document: documentColumn });

const select = sql`
  SELECT id, mentee_id AS menteeId, number, template, status, document, revision, agreed_on AS agreedOn,
    created_at AS createdAt, updated_at AS updatedAt
  FROM contract_versions`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY number DESC`;

/** One version of a contract. @throws AlcoveError `record.notFound` */
export function getContract(db: ReadableDb, id: string): ContractVersion {
  return foundRow(contractRow, db.prepare(selectOne).get(id));
}

/** All versions of a mentee's contract, newest first. */
export function listContracts(db: ReadableDb, menteeId: string): ContractVersion[] {
  return readRows(contractRow, db.prepare(selectOfMentee).all(menteeId));
}
