import { changedParts } from '../../../shared/domain/record-changes.ts';
import type { PortfolioSession } from '../../../shared/domain/shareable-portfolio.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readAmendment } from '../session-records/amendments.ts';
import { listSignedRecords, readSignedSource } from '../session-records/signed-records.ts';
import { gatherShareableRecord } from '../sessions/shareable-record.ts';

interface Making {
  readonly recordId: string;
  readonly madeAt: Date;
  /** How the mentee is named in the portfolio. */
  readonly shownAs: string;
}

/**
 * The record of a session as it stands in a portfolio. Where a record was signed, those are the words in force, and they
 * can be compared with the file; else it is what a record would say today.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a session that was not held
 */
export function gatherPortfolioSession(db: ReadableDb, sessionId: string, making: Making): PortfolioSession {
  const today = () => gatherShareableRecord(db, sessionId, making);
  const [newest] = listSignedRecords(db, sessionId);
  if (newest === undefined) return inPortfolio(today(), making);
  const source = readSignedSource(db, newest.id);
  const isAmended = readAmendment(db, sessionId) !== undefined;
  const { signedAt, sha256, countersigned } = newest;
  // of the first records no words were kept: those of today stand in, without the amendment that is not signed yet
  const { amends: _unsigned, ...words } = source ?? today();
  return {
    ...inPortfolio(source ?? words, making),
    signed: {
      signedOn: localDayOf(new Date(signedAt)),
      sha256,
      ...(countersigned !== null && {
        countersigned: { sha256: countersigned.sha256, name: countersigned.name },
      }),
      changedSince: source === null || (isAmended && changedParts(source, today()).includes('text')),
    },
  };
}

/** A record without what it is as a file of its own. The mentee goes by one name in all of a portfolio. */
function inPortfolio(record: ShareableRecord, { shownAs }: Making): PortfolioSession {
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
  const attendees = session.attendees.map((name) => (name === mentee.shownAs ? shownAs : name));
  return { session: { ...session, attendees }, ...words };
}
