import { changedParts } from '../../../shared/domain/record-changes.ts';
import type { SealedRecords } from '../../../shared/domain/signed-record.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { gatherShareableRecord } from '../sessions/shareable-record.ts';
import { readAmendment } from './amendments.ts';
import { listSignedRecords, readSignedSource } from './signed-records.ts';

/** What is sealed of a session, newest first, and where the vault says something else by now. @throws AlcoveError `record.notFound` */
export function readSealedRecords(db: ReadableDb, sessionId: string): SealedRecords {
  const records = listSignedRecords(db, sessionId);
  const [newest] = records;
  const amendment = readAmendment(db, sessionId);
  return {
    records,
    amendment: amendment === undefined ? null : pickAmendment(amendment),
    changed: newest === undefined ? [] : changedSince(db, sessionId, newest.id),
  };
}

const pickAmendment = ({ recordId, reason, begunAt }: NonNullable<SealedRecords['amendment']>) => ({
  recordId,
  reason,
  begunAt,
});

function changedSince(db: ReadableDb, sessionId: string, recordId: string): SealedRecords['changed'] {
  const signed = readSignedSource(db, recordId);
  if (signed === null) return null;
  try {
    // both are gathered in the same way; what says when and where from is not compared
    const { madeAt, recordId: id } = signed;
    return changedParts(
      signed,
      gatherShareableRecord(db, sessionId, { recordId: id, madeAt: new Date(madeAt) }),
    );
  } catch (error) {
    if (error instanceof AlcoveError && error.code === 'record.invalid') return null;
    throw error;
  }
}
