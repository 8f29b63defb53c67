import { conform } from '../../export/pdf/conformance/conform.ts';
import { makeRoom } from '../../export/signing/make-room.ts';
import { verifyRecord } from '../../verification/verify-record.ts';
import type { Handlers } from '../channel/typed.ts';
import type { documentJobCalls } from '../document-calls.ts';

/** The parts of making a document that read and write whole PDFs, as the job process does them. */
export const documentJobs: Handlers<typeof documentJobCalls> = {
  'document.finish': async ({ printed, finishing }) => {
    const { pdf, pages } = await conform(printed, finishing);
    return { pdf: new Uint8Array(pdf), pages };
  },
  'document.makeRoom': ({ pdf, ...wanted }) => makeRoom(pdf, wanted),
  'document.check': async ({ path, fingerprint }) => {
    const trust = { clock: () => new Date(), knownFingerprints: [fingerprint] };
    const { verdict } = await verifyRecord(path, { ...trust, expectedFingerprint: fingerprint });
    return verdict === 'intact';
  },
};
