import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { VerifiedSignature } from '../../shared/domain/verification.ts';
import { useWords } from '../app/words.tsx';
import { Facts } from './facts.tsx';

/** For someone who helps, folded away: key, certificate, and what is covered. */
export function SignatureDetails({ signature }: { readonly signature: VerifiedSignature }) {
  const { say, sayMoment } = useWords();
  const { field, fingerprint, key, certificate, covers } = signature;
  return (
    <Facts
      title={say('verify.details.signature')}
      rows={[
        [say('verify.details.field'), field],
        [say('verify.fingerprint'), fingerprint === undefined ? undefined : inGroups(fingerprint)],
        [
          say('verify.details.algorithm'),
          key && say('verify.details.bits', { name: key.name, bits: key.bits }),
        ],
        [
          say('verify.details.certificate'),
          certificate &&
            (certificate.issuance.kind === 'self-signed'
              ? say('verify.details.selfSigned')
              : say('verify.details.issuedBy', { issuer: certificate.issuance.by })),
        ],
        [
          say('verify.details.valid'),
          certificate &&
            say('verify.details.validFromTo', {
              from: sayMoment(certificate.validFrom),
              until: sayMoment(certificate.validUntil),
            }),
        ],
        [say('verify.details.covers'), say('verify.details.coversBytes', { bytes: covers.bytes })],
      ]}
    />
  );
}
