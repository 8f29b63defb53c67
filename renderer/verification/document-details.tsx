import { inGroups } from '../../shared/domain/fingerprint.ts';
import type { VerificationResult } from '../../shared/domain/verification.ts';
import { useWords } from '../app/words.tsx';
import { Facts } from './facts.tsx';

/** Size, pages and digest of the file, folded away. */
export function DocumentDetails({ document }: { readonly document: VerificationResult['document'] }) {
  const { say, sayBytes, sayNumber } = useWords();
  const { bytes, pages, sha256, pagesAndData } = document;
  if (bytes === undefined) return null;
  return (
    <Facts
      title={say('verify.details')}
      rows={[
        [say('verify.details.size'), sayBytes(bytes)],
        [say('verify.details.pages'), pages === undefined ? undefined : sayNumber(pages)],
        [say('verify.details.pagesAndData'), say(`verification.document.pagesAndData.${pagesAndData}`)],
        [say('verify.details.sha256'), sha256 === undefined ? undefined : inGroups(sha256)],
      ]}
    />
  );
}
