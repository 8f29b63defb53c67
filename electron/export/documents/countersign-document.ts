import type { DocumentKindName } from '../../../shared/domain/document-kind.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import { say } from '../pdf/record-words.ts';
import type { SigningIdentity } from '../signing/identity.ts';
import { signPdf } from '../signing/sign-pdf.ts';
import { signatureFieldNames } from './make-document.ts';

/**
 * Puts the mentee's digital signature into a document that the mentor signed: the bytes given come first, unchanged, so the
 * first signature stays valid. `name` is the mentee's, as the certificate gives it.
 * @throws AlcoveError `export.signFailed` when the place for it is taken, `signingKey.chainTooLong`
 */
export function countersignDocument(
  pdf: Uint8Array,
  {
    identity,
    name,
    kind,
    clock,
  }: {
    identity: Pick<SigningIdentity, 'privateKeyPkcs8' | 'certificate' | 'chain'>;
    name: string;
    kind: DocumentKindName;
    clock: Clock;
  },
): Promise<Uint8Array> {
  return signPdf({
    pdf,
    field: signatureFieldNames.mentee,
    identity,
    signedAt: clock(),
    name,
    reason: say(`document.countersignReason.${kind}`),
  });
}
