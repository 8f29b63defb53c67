import { sealEnvelope } from '../../export/envelope/seal-envelope.ts';
import type { Handlers } from '../channel/typed.ts';
import type { envelopeJobCalls } from '../envelope-calls.ts';

/** Sealing a file for sending, as the job process does it. */
export const envelopeJobs: Handlers<typeof envelopeJobCalls> = {
  'envelope.seal': ({ bytes, passphrase }) => sealEnvelope(bytes, passphrase),
};
