import { findInRecord } from '../../../shared/domain/identifiers/find-in-record.ts';
import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import {
  type SignatureDetails,
  type SignatureParty,
  signatureParty,
} from '../../../shared/domain/signature.ts';
import { saySame } from '../../../shared/domain/signed-by-hand.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { shareableDocument } from '../../export/documents/document-kind.ts';
import { sessionRecordKind } from '../../export/documents/session-record/kind.ts';
import { readWatchFor } from '../../records/identifiers/watch-for.ts';
import { keepSignedRecord } from '../../records/session-records/keep-signed-record.ts';
import { assertRecordOpen } from '../../records/session-records/record-standing.ts';
import { getSession } from '../../records/sessions/read-sessions.ts';
import { gatherShareableRecord } from '../../records/sessions/shareable-record.ts';
import type { Making } from '../../records/shareable/as-file.ts';
import { inData } from '../../records/signatures/in-data.ts';
import type { WriteContext } from '../../records/write-context.ts';
import type { Sheet } from './preview-desk.ts';

/** Who has signed the record of a session by hand, and what it said then. Kept nowhere until the record is sealed. */
interface Hands {
  readonly record: ShareableRecord;
  readonly signatures: readonly SignatureDetails[];
}

/** Session records to show and sign; signatures by hand are remembered from one preview to the next. */
export function sessionRecordSheets() {
  const hands = new Map<string, Hands>();

  return (context: WriteContext, { sessionId }: { sessionId: string }, making: Making): Sheet => {
    const { db, clock } = context;
    assertRecordOpen(db, sessionId);
    const gathered = gatherShareableRecord(db, sessionId, making);
    const given = hands.get(sessionId);
    // whoever signed other words has not signed these
    if (given !== undefined && !saySame(given.record, gathered)) hands.delete(sessionId);
    const signatures = hands.get(sessionId)?.signatures ?? [];
    const record = { ...gathered, ...(signatures.length > 0 && { signedByHand: inData(signatures) }) };
    const { menteeId } = getSession(db, sessionId);
    return {
      menteeId,
      document: shareableDocument(sessionRecordKind, record),
      signatures,
      findings: () => findInRecord(record, readWatchFor(db, menteeId), localDayOf(clock())),
      keep: async (file) => {
        const { id } = await keepSignedRecord(context, { sessionId, ...file, signatures, source: record });
        hands.delete(sessionId);
        return { id, kept: true };
      },
      hands: {
        sign: (signature) => {
          if (signature.signedOn > localDayOf(clock()))
            throw new AlcoveError('record.invalid', { rule: 'signed-in-future' });
          const others = signatures.filter(({ party }) => party !== signature.party);
          hands.set(sessionId, { record, signatures: inOrder([...others, signature]) });
        },
        withdraw: (party) =>
          hands.set(sessionId, { record, signatures: signatures.filter((one) => one.party !== party) }),
      },
    };
  };
}

/** The mentor's before the mentee's, as they stand on the page. */
const inOrder = (signatures: readonly SignatureDetails[]) =>
  signatures.toSorted((a, b) => placeOf(a.party) - placeOf(b.party));
const placeOf = (party: SignatureParty) => signatureParty.options.indexOf(party);
