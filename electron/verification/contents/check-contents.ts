import type { VerificationResult } from '../../../shared/domain/verification.ts';
import type { Findings } from '../findings.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';
import type { CheckedSignatures } from '../signatures/check-signatures.ts';
import { AttachedFiles } from './attached-record.ts';
import { comparePages } from './compare-pages.ts';
import { DocumentFeatures } from './document-features.ts';
import { pagesOf } from './pages.ts';
import { picturesOn } from './signature-pictures.ts';

/**
 * Looks at what a document whose signatures hold carries and says. What a document of Alcove never has breaks one; in any
 * other document it may be meant so, and is told.
 */
export function checkContents(
  file: PdfFile,
  { signatures, pictures }: CheckedSignatures,
  findings: Findings,
): Partial<VerificationResult['document']> {
  const { report } = findings;
  const pages = pagesOf(file);
  const files = new AttachedFiles(file);
  const features = new DocumentFeatures(file);
  for (const object of file.objects()) {
    files.see(object);
    features.see(object);
  }
  const { data: attached, others } = files.read();
  const severity = attached.state === 'missing' ? 'caution' : 'breaks';
  features.report(pages, pictures, severity, report);
  if (others > 0) report('other-attachment', severity, { count: others });
  if (attached.state === 'missing') report('data-missing', 'note');
  if (attached.state === 'newer') report('data-newer', 'caution');
  if (attached.state === 'unreadable') report('data-unreadable', 'breaks');
  if (attached.state !== 'read') {
    // what a picture hides cannot be told of pages that say what nobody knows
    for (const [index, page] of pages.entries())
      if (picturesOn(file, page, pictures).length > 0) report('annotation', 'caution', { page: index + 1 });
    return { pages: pages.length };
  }
  const fingerprints = signatures.flatMap(({ fingerprint }) => fingerprint ?? []);
  return {
    pages: pages.length,
    record: attached.document.about,
    pagesAndData: comparePages(file, pages, attached.document, { fingerprints, pictures }, findings),
  };
}
