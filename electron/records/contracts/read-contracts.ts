import { z } from 'zod';
import { type ContractVersion, contractVersion, sectionOff } from '../../../shared/domain/contract.ts';
import { type ContractTerms, contractTerms } from '../../../shared/domain/contract-terms.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { documentColumn, foundRow, jsonColumn, readRows } from '../rows.ts';
import { sql } from '../sql.ts';

const contractRow = contractVersion
  .omit({ change: true })
  .extend({
    document: documentColumn,
    terms: jsonColumn(contractTerms),
    sectionsOff: jsonColumn(z.array(sectionOff)),
    changeKind: z.enum(['amendment', 'renewal']).nullable(),
    changeReason: z.string().nullable(),
  })
  .transform(({ changeKind, changeReason, ...version }) => ({
    ...version,
    change: changeKind === null ? null : { kind: changeKind, reason: changeReason },
  }));

const select = sql`
  SELECT id, mentee_id AS menteeId, number, template, template_name AS templateName, status, document,
    sections_off AS sectionsOff, terms, revision, follows, change_kind AS changeKind, change_reason AS changeReason,
    agreed_on AS agreedOn, agreed_how AS agreedHow, created_at AS createdAt, updated_at AS updatedAt
  FROM contract_versions`;

const selectOne = sql`${select} WHERE id = ?`;
const selectOfMentee = sql`${select} WHERE mentee_id = ? ORDER BY number DESC`;
const selectTerms = sql`
  SELECT terms FROM contract_versions WHERE mentee_id = ? AND status = 'agreed' ORDER BY number DESC LIMIT 1`;

/** One version of a contract. @throws AlcoveError `record.notFound` */
export function getContract(db: ReadableDb, id: string): ContractVersion {
  return foundRow(contractRow, db.prepare(selectOne).get(id));
}

/** All versions of a mentee's contract, newest first. */
export function listContracts(db: ReadableDb, menteeId: string): ContractVersion[] {
  return readRows(contractRow, db.prepare(selectOfMentee).all(menteeId));
}

/** The terms of the version that was agreed last; null while none was. */
export function termsInForce(db: ReadableDb, menteeId: string): ContractTerms | null {
  const stored = db.prepare(selectTerms).pluck().get(menteeId);
  return stored === undefined ? null : foundRow(jsonColumn(contractTerms), stored);
}
