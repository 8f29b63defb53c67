import { z } from 'zod';
import { checkConflicts } from '../../../shared/domain/conflict-check.ts';
import { speaksOfConfidentiality, speaksOfReporting } from '../../../shared/domain/contract-subjects.ts';
import { contractTerms } from '../../../shared/domain/contract-terms.ts';
import type { RelationshipFacts, RelationshipMove, Waiver } from '../../../shared/domain/life-cycle.ts';
import { localDate } from '../../../shared/domain/time.ts';
import { toPlainText } from '../../../shared/rich-text/plain-text.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { getMentee } from '../mentees/read-mentees.ts';
import { documentColumn, jsonColumn, readRow, readRows } from '../rows.ts';
import { sql } from '../sql.ts';
import { listMoves } from './moves.ts';
import { listWaivers } from './waivers.ts';

const agreedSince = sql`
  SELECT document, terms FROM contract_versions
  WHERE mentee_id = ? AND status = 'agreed' AND updated_at >= ? ORDER BY number DESC LIMIT 1`;

const limitAgreed = sql`
  SELECT EXISTS (
    SELECT 1 FROM boundaries
    WHERE mentee_id = ? AND category = 'limits-of-confidentiality' AND agreed_on IS NOT NULL)`;

const firstDay = sql`
  SELECT min(day) FROM (
    SELECT agreed_on AS day FROM contract_versions WHERE mentee_id = :menteeId AND status = 'agreed'
    UNION ALL SELECT date FROM sessions WHERE mentee_id = :menteeId AND state = 'held')`;

/** What the rules of the life-cycle ask about, and what was read to answer them. */
export interface KnownRelationship {
  readonly facts: RelationshipFacts;
  /** Newest first. */
  readonly moves: readonly RelationshipMove[];
  /** The newest since the last reopening. */
  readonly waiver: Waiver | null;
}

/** @throws AlcoveError `record.notFound` */
export function readRelationship(db: ReadableDb, menteeId: string): KnownRelationship {
  const mentee = getMentee(db, menteeId);
  const moves = listMoves(db, menteeId);
  const opened = moves.find(({ step }) => step === 'reopen')?.createdAt ?? '';
  const waiver = listWaivers(db, menteeId).find(({ createdAt }) => createdAt >= opened) ?? null;
  const [agreed] = readRows(
    z.object({ document: documentColumn, terms: jsonColumn(contractTerms) }),
    db.prepare(agreedSince).all(menteeId, opened),
  );
  const text = agreed === undefined ? '' : toPlainText(agreed.document);
  const facts = {
    status: mentee.status,
    origin: mentee.origin,
    conflicts: checkConflicts(mentee.conflict),
    agreed: agreed !== undefined || waiver !== null,
    confidentialitySpoken:
      speaksOfConfidentiality(text) ||
      waiver?.confidentialitySpoken === true ||
      db.prepare(limitAgreed).pluck().get(menteeId) === 1,
    reportingClause:
      speaksOfReporting(text) ||
      (agreed?.terms.reporting ?? null) !== null ||
      (waiver?.reporting ?? null) !== null,
  };
  return { facts, moves, waiver };
}

/** The earliest day that is known of a relationship: an agreement or a session that was held; null before either. */
export function firstDayOf(db: ReadableDb, menteeId: string): string | null {
  return readRow(localDate.nullable(), db.prepare(firstDay).pluck().get({ menteeId }));
}
