import type { VerificationResult, VerifiedSignature } from '../../../shared/domain/verification.ts';
import type { Report } from '../findings.ts';
import type { PdfFile } from '../pdf/pdf-file.ts';

export function checkContents(
  _file: PdfFile,
  _signatures: readonly VerifiedSignature[],
  _report: Report,
): Partial<VerificationResult['document']> {
  return {};
}
