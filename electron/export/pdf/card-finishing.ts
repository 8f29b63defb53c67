import type { Finishing } from './conformance/finishing.ts';
import { recordLanguage, say } from './record-words.ts';
import type { SigningCard } from './signing-card-html.ts';

/** Makes the printed card an archival, tagged PDF with the certificate attached, so that a program can take it over. */
export function cardFinishing({
  name,
  certificate,
  madeAt,
}: SigningCard & { certificate: Uint8Array; madeAt: Date }): Finishing {
  return {
    facts: {
      title: say('signingCard.titleWithName', { name }),
      author: name,
      subject: say('signingCard.eyebrow'),
      language: recordLanguage,
      madeAt,
    },
    attachment: {
      name: 'certificate.cer',
      mimeType: 'application/pkix-cert',
      description: say('signingCard.attachment'),
      bytes: certificate,
    },
    fields: [],
    contents: new Map(),
  };
}
