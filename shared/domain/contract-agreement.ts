import type { RichDocument } from '../rich-text/document.ts';
import { isEmptyDocument } from '../rich-text/is-empty.ts';
import type { AgreedHow } from './contract.ts';
import { type ContractTerms, termsProblem } from './contract-terms.ts';
import { awaitedSignatures, type Signature } from './signature.ts';

export interface Agreement {
  readonly how: AgreedHow;
  readonly on: string;
  readonly document: RichDocument;
  readonly terms: ContractTerms;
  readonly signatures: readonly Pick<Signature, 'party' | 'signedOn'>[];
  /** The day on which the version before was agreed. */
  readonly previousOn: string | null;
  readonly today: string;
}

/**
 * Why a contract cannot be sealed, as the id of a rule; null when it can. One signature alone is no agreement, however
 * it is recorded.
 */
export function agreementProblem(agreement: Agreement): string | null {
  const { how, on, document, terms, signatures, previousOn, today } = agreement;
  if (isEmptyDocument(document)) return 'empty-contract';
  const awaited = awaitedSignatures(signatures);
  if (awaited.length === 1 || (how === 'signed' && awaited.length > 0)) {
    return awaited.length === 2 ? 'signatures-awaited' : `${awaited[0]}-signature-awaited`;
  }
  if (how !== 'signed' && signatures.length > 0) return 'signed-by-both';
  if (on > today) return 'agreed-in-future';
  if (previousOn !== null && on < previousOn) return 'agreed-before-earlier-version';
  return termsProblem(terms);
}
