import { findInPortfolio } from '../../../shared/domain/identifiers/find-in-portfolio.ts';
import { countChosen, type PortfolioChoice } from '../../../shared/domain/portfolio.ts';
import type { SignatureSubject } from '../../../shared/domain/signature.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { shareableDocument } from '../../export/documents/document-kind.ts';
import { portfolioKind } from '../../export/documents/portfolio/kind.ts';
import { closingPlace, contractPlace } from '../../export/documents/portfolio/parts.ts';
import { type Drawings, drawingKey } from '../../export/pdf/record-signatures.ts';
import { readWatchFor } from '../../records/identifiers/watch-for.ts';
import { gatherPortfolio } from '../../records/portfolio/gather-portfolio.ts';
import { listDocumentParts } from '../../records/portfolio/list-parts.ts';
import type { Making } from '../../records/shareable/as-file.ts';
import { listSignatures } from '../../records/signatures/signatures.ts';
import { keepSignedDocument } from '../../records/signed-documents/keep-signed-document.ts';
import type { WriteContext } from '../../records/write-context.ts';
import type { Sheet } from './preview-desk.ts';

interface Chosen {
  readonly menteeId: string;
  readonly choice: PortfolioChoice;
}

/** A portfolio to show and sign. Nobody signs it by hand: what is signed so are the documents in it. */
export function portfolioSheet(context: WriteContext, of: Chosen, making: Making): Sheet {
  const { db, clock } = context;
  const { menteeId, choice } = of;
  if (countChosen(choice) === 0) throw new AlcoveError('record.invalid', { rule: 'portfolio-empty' });
  const portfolio = gatherPortfolio(db, of, making);
  return {
    menteeId,
    document: shareableDocument(portfolioKind, portfolio),
    signatures: [],
    drawings: drawingsIn(context, of),
    findings: () => findInPortfolio(portfolio, readWatchFor(db, menteeId), localDayOf(clock())),
    keep: async (file) =>
      keepSignedDocument(context, { menteeId, kind: 'portfolio', subjectId: null, ...file }),
  };
}

/** What was drawn by hand under the contracts and closing statements in it. */
function drawingsIn({ db }: WriteContext, { menteeId, choice }: Chosen): Drawings {
  const parts = listDocumentParts(db, menteeId);
  const drawn = (place: string, subject: SignatureSubject) =>
    listSignatures(db, subject).map(({ party, drawn: ink }) => [drawingKey(place, party), ink ?? undefined]);
  const contracts = parts.contracts
    .filter(({ id }) => choice.contracts.includes(id))
    .flatMap(({ id, number }) => drawn(contractPlace(number), { kind: 'contract', id }));
  const closings = parts.closings
    .filter(({ id }) => choice.closings.includes(id))
    .flatMap(({ id }, at) => drawn(closingPlace(at), { kind: 'closing-statement', id }));
  return Object.fromEntries([...contracts, ...closings]);
}
