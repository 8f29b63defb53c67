import { createHash, randomUUID } from 'node:crypto';
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
import type { RecordPreview } from '../../../shared/ipc/procedures/sessions.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import { refuseEnded } from '../../export/signing/certificate.ts';
import { readWatchFor } from '../../records/identifiers/watch-for.ts';
import { keepCountersigned } from '../../records/session-records/keep-countersigned.ts';
import { keepSignedRecord } from '../../records/session-records/keep-signed-record.ts';
import { assertRecordOpen } from '../../records/session-records/record-standing.ts';
import { readSignedFile } from '../../records/session-records/signed-records.ts';
import { getSession } from '../../records/sessions/read-sessions.ts';
import { gatherShareableRecord } from '../../records/sessions/shareable-record.ts';
import type { Handlers } from '../channel/typed.ts';
import type { vaultCalls } from '../vault-calls.ts';
import { RecordDesk, type ShownRecord } from './record-desk.ts';
import type { VaultHost } from './vault-host.ts';

type Calls =
  | 'record.compose'
  | 'record.prepare'
  | 'record.findings'
  | 'record.sign'
  | 'record.signByHand'
  | 'record.withdrawHand'
  | 'record.keep'
  | 'record.keepCountersigned'
  | 'record.readFile';

/** Who has signed the record of a session by hand, and what it said then. Kept nowhere until the record is sealed. */
interface Hands {
  readonly record: ShareableRecord;
  readonly signatures: readonly SignatureDetails[];
}

/** A session record from its words to the sealed file. */
export function sessionRecordDesk(host: VaultHost): Pick<Handlers<typeof vaultCalls>, Calls> {
  const desk = new RecordDesk();
  let signed: { readonly previewId: string; readonly pdf: Uint8Array } | undefined;
  const hands = new Map<string, Hands>();

  return {
    'record.compose': async ({ sessionId }) => {
      const { db, clock } = host.context;
      assertRecordOpen(db, sessionId);
      const gathered = gatherShareableRecord(db, sessionId, { recordId: randomUUID(), madeAt: clock() });
      const given = hands.get(sessionId);
      // whoever signed other words has not signed these
      if (given !== undefined && !saySame(given.record, gathered)) hands.delete(sessionId);
      const signatures = hands.get(sessionId)?.signatures ?? [];
      const record = { ...gathered, ...(signatures.length > 0 && { signedByHand: signatures.map(asData) }) };
      const identity = await host.identity();
      refuseEnded(identity.certificate, host.context.clock());
      return desk.compose(sessionId, { record, signatures }, identity);
    },
    'record.prepare': async ({ composedId, printed }) => shownToPage(await desk.prepare(composedId, printed)),
    'record.findings': ({ previewId }) => {
      const { sessionId, record } = desk.shown(previewId);
      const { db, clock } = host.context;
      const watch = readWatchFor(db, getSession(db, sessionId).menteeId);
      return findInRecord(record, watch, localDayOf(clock()));
    },
    'record.signByHand': ({ previewId, signature }) => {
      const { sessionId, record, signatures } = desk.shown(previewId);
      if (signature.signedOn > localDayOf(host.context.clock()))
        throw new AlcoveError('record.invalid', { rule: 'signed-in-future' });
      const others = signatures.filter(({ party }) => party !== signature.party);
      hands.set(sessionId, { record, signatures: inOrder([...others, signature]) });
    },
    'record.withdrawHand': ({ previewId, party }) => {
      const { sessionId, record, signatures } = desk.shown(previewId);
      hands.set(sessionId, { record, signatures: signatures.filter((one) => one.party !== party) });
    },
    'record.sign': async ({ previewId }) => {
      const identity = await host.identity();
      const pdf = new Uint8Array(await desk.sign(previewId, identity, host.context.clock));
      signed = { previewId, pdf };
      return {
        pdf,
        sha256: createHash('sha256').update(pdf).digest('hex'),
        fingerprint: identity.fingerprint,
      };
    },
    'record.keep': async ({ previewId, fileName }) => {
      const { sessionId, record, signatures, preview } = desk.shown(previewId);
      if (signed?.previewId !== previewId) return;
      const { pdf } = signed;
      const { pages, fingerprint } = preview;
      await keepSignedRecord(host.context, {
        ...{ sessionId, fileName, pdf, pages, fingerprint, signatures },
        source: record,
      });
      signed = undefined;
      hands.delete(sessionId);
    },
    'record.keepCountersigned': (file) => keepCountersigned(host.context, file),
    'record.readFile': ({ id }) => readSignedFile(host.context.db, id),
  };
}

/** The mentor's before the mentee's, as they stand on the page. */
const inOrder = (signatures: readonly SignatureDetails[]) =>
  signatures.toSorted((a, b) => placeOf(a.party) - placeOf(b.party));
const placeOf = (party: SignatureParty) => signatureParty.options.indexOf(party);

const asData = ({ party, name, sentence, signedOn, drawn }: SignatureDetails) => ({
  ...{ party: recordValues.signatureParty[party], name, sentence, signedOn },
  drawn: drawn !== null,
});

function shownToPage({ id, preview, signatures }: ShownRecord): RecordPreview {
  const { pdf, pages, sha256, suggestedFileName, fingerprint, mentorName, shownAs } = preview;
  return {
    previewId: id,
    pdf: new Uint8Array(pdf),
    pages,
    sha256,
    fileName: suggestedFileName,
    signer: mentorName,
    shownAs,
    fingerprint,
    signedByHand: signatures.map(({ party, name, signedOn }) => ({ party, name, signedOn })),
  };
}
