import { conform } from './conformance/conform.ts';
import { recordLanguage, say } from './record-words.ts';
import type { SigningCard } from './signing-card-html.ts';

/**
 * The printed card as an archival, tagged PDF with the certificate attached, so that a program can take it over.
 * @throws AlcoveError `export.printFailed`
 */
export async function finishCard(
  printed: Uint8Array,
  { name, certificate, madeAt }: SigningCard & { certificate: Uint8Array; madeAt: Date },
): Promise<Uint8Array> {
  const { pdf } = await conform(
    printed,
    {
      title: say('signingCard.titleWithName', { name }),
      author: name,
      subject: say('signingCard.eyebrow'),
      language: recordLanguage,
      madeAt,
    },
    {
      name: 'certificate.cer',
      mimeType: 'application/pkix-cert',
      description: say('signingCard.attachment'),
      bytes: certificate,
    },
  );
  return pdf;
}
