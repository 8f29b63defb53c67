import { createHash } from 'node:crypto';
import { countersignatureIn, countersignRefusal } from '../../../shared/domain/countersigning.ts';
import { refuseWeak } from '../../../shared/domain/refuse-weak.ts';
import type { VerificationResult } from '../../../shared/domain/verification.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { countersignDocument } from '../../export/documents/countersign-document.ts';
import { createSigningIdentity, type SigningIdentity } from '../../export/signing/identity.ts';
import { identitiesIn } from '../../export/signing/pkcs12/identities-in.ts';
import { writePkcs12 } from '../../export/signing/write-pkcs12.ts';
import { readFileUpTo } from '../../vault/files/read-file.ts';
import { verifyRecord } from '../../verification/verify-record.ts';
import type { CallIn, Handlers } from '../channel/typed.ts';
import type { countersignJobCalls } from '../countersign-calls.ts';

/** No record comes near it, and its pages can still be shown. */
const largestRecord = 64_000_000;
const largestKeyFile = 1_000_000;

const clock = () => new Date();
const verified = (pdf: Uint8Array) => verifyRecord(pdf, { clock, knownFingerprints: [] });

/** Countersigning, which the job process does: whatever is read here may have been made by anyone. */
export const countersignJobs: Handlers<typeof countersignJobCalls> = {
  'countersign.look': async ({ path, pdf }) => {
    const bytes = pdf ?? (await readPicked(path ?? '', largestRecord, 'countersign.notARecord'));
    return { pdf: bytes, result: await countersignable(bytes) };
  },
  'countersign.sign': async ({ pdf, kind, by }) => {
    if (by.kind === 'new') await refuseWeak(by.password, [by.name]);
    const { identity, name } = await identityOf(by);
    const signed = new Uint8Array(await countersignDocument(pdf, { identity, name, kind, clock }));
    // what leaves has been looked at as any receiver would
    const countersignature = countersignatureIn(await verified(signed));
    if (countersignature?.fingerprint !== identity.fingerprint) throw new AlcoveError('export.signFailed');
    return {
      pdf: signed,
      sha256: createHash('sha256').update(signed).digest('hex'),
      name,
      fingerprint: identity.fingerprint,
      pkcs12: by.kind === 'new' ? await writePkcs12(identity, { password: by.password, name }) : null,
    };
  },
  'countersign.check': async ({ path }) => {
    const pdf = await readPicked(path, largestRecord, 'countersign.notCountersigned');
    const { claimedName, fingerprint } = countersignatureIn(await verified(pdf)) ?? {};
    if (fingerprint === undefined) throw new AlcoveError('countersign.notCountersigned');
    return { pdf, name: claimedName ?? '', fingerprint };
  },
};

/** @throws AlcoveError with the refusal */
async function countersignable(pdf: Uint8Array): Promise<VerificationResult> {
  const result = await verified(pdf);
  const refusal = countersignRefusal(result);
  if (refusal !== undefined) throw new AlcoveError(refusal);
  return result;
}

/** The first key of the file that can sign, or one that is made here and kept nowhere. */
async function identityOf(
  by: CallIn<typeof countersignJobCalls, 'countersign.sign'>['by'],
): Promise<{ identity: SigningIdentity; name: string }> {
  if (by.kind === 'new')
    return { identity: await createSigningIdentity({ name: by.name, clock }), name: by.name };
  const file = await readPicked(by.path, largestKeyFile, 'signingKey.notAFile');
  const found = await identitiesIn(file, by.password, clock);
  const usable = found.find(({ problem }) => problem === undefined);
  if (usable === undefined) throw new AlcoveError('signingKey.noKey');
  return { identity: usable.identity, name: usable.facts.name };
}

/** The bytes of a file that was picked; one that is too large, or no file, is refused by this code. @throws AlcoveError `file.*` */
async function readPicked(
  path: string,
  largest: number,
  otherwise: 'countersign.notARecord' | 'countersign.notCountersigned' | 'signingKey.notAFile',
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFileUpTo(path, largest);
  if (bytes === undefined) throw new AlcoveError(otherwise);
  return bytes;
}
