import { changedParts } from '../../../shared/domain/record-changes.ts';
import type { People } from '../../../shared/domain/shareable-parts.ts';
import type { PortfolioSession } from '../../../shared/domain/shareable-portfolio.ts';
import type { RecordSaid, ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readAmendment } from '../session-records/amendments.ts';
import { listSignedRecords, readSignedSource } from '../session-records/signed-records.ts';
import { gatherRecordSaid } from '../sessions/shareable-record.ts';

/**
 * The record of a session as it stands in a portfolio. Where a record was signed, those are the words in force, and they
 * can be compared with the file; else it is what a record would say today. `people` are as the portfolio names them.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a session that was not held
 */
export function gatherPortfolioSession(db: ReadableDb, sessionId: string, people: People): PortfolioSession {
  const today = () => gatherRecordSaid(db, sessionId, people);
  const [newest] = listSignedRecords(db, sessionId);
  if (newest === undefined) return today();
  const source = readSignedSource(db, newest.id);
  const isAmended = readAmendment(db, sessionId) !== undefined;
  const { signedAt, sha256, countersigned } = newest;
  return {
    ...(source === null ? withoutAmendment(today()) : saidIn(source, people)),
    signed: {
      signedOn: localDayOf(new Date(signedAt)),
      sha256,
      ...(countersigned !== null && {
        countersigned: { sha256: countersigned.sha256, name: countersigned.name },
      }),
      changedSince:
        source === null || (isAmended && changedParts(source, { ...people, ...today() }).includes('text')),
    },
  };
}

/** Of the first records no words were kept: those of today stand in, but not the amendment that is not signed yet. */
function withoutAmendment({ amends: _unsigned, ...words }: RecordSaid): RecordSaid {
  return words;
}

/** What a signed record says. The mentee goes by one name in all of a portfolio. */
function saidIn(record: ShareableRecord, people: People): RecordSaid {
  const {
    format: _format,
    version: _version,
    recordId: _recordId,
    mentor: _mentor,
    mentee,
    madeAt: _madeAt,
    chainHead: _chainHead,
    signedByHand: _signedByHand,
    session,
    ...words
  } = record;
  const attendees = session.attendees.map((name) => (name === mentee.shownAs ? people.mentee.shownAs : name));
  return { session: { ...session, attendees }, ...words };
}
