import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import page from './documents.module.css';
import { PdfPages } from './pdf-pages.tsx';
import { useExpectedPdf } from './use-expected-pdf.ts';

/** The pages of a sealed file, or of the countersigned one beside it, as they were given out. */
export function SealedPages({ id }: { id: string }) {
  const { say } = useWords();
  const file = useRead('records.read', { id });
  useExpectedPdf();
  if (file.error !== null)
    return (
      <div className={page.message}>
        <Failure error={file.error} />
      </div>
    );
  if (file.data === undefined) return <div />;
  return (
    <PdfPages
      bytes={file.data}
      opening={say('records.view.opening')}
      cannotShow={say('records.view.cannotShow')}
    />
  );
}
