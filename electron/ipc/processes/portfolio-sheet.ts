import { countChosen, type PortfolioChoice } from '../../../shared/domain/portfolio.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { shareableDocument } from '../../export/documents/document-kind.ts';
import { portfolioKind } from '../../export/documents/portfolio/kind.ts';
import { gatherPortfolio } from '../../records/portfolio/gather-portfolio.ts';
import { keepSignedDocument } from '../../records/signed-documents/keep-signed-document.ts';
import type { WriteContext } from '../../records/write-context.ts';
import type { Making } from './document-sheets.ts';
import type { Sheet } from './preview-desk.ts';

/** A portfolio to show and sign. Nobody signs it by hand: what is signed so are the documents in it. */
export function portfolioSheet(
  context: WriteContext,
  { menteeId, choice }: { menteeId: string; choice: PortfolioChoice },
  making: Making,
): Sheet {
  if (countChosen(choice) === 0) throw new AlcoveError('record.invalid', { rule: 'portfolio-empty' });
  const portfolio = gatherPortfolio(context.db, { menteeId, choice }, making);
  return {
    menteeId,
    document: shareableDocument(portfolioKind, portfolio),
    signatures: [],
    findings: () => [],
    keep: async (file) => {
      const about = { menteeId, kind: 'portfolio', subjectId: null } as const;
      const { id, kept } = await keepSignedDocument(context, { ...about, ...file });
      return { id, kept };
    },
  };
}
