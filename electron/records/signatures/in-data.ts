import type { ShareableRecord } from '../../../shared/domain/shareable-record.ts';
import type { SignatureDetails } from '../../../shared/domain/signature.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';

/** Signatures by hand as the data of a document names them, without their drawings. */
export function inData(
  signatures: readonly SignatureDetails[],
): NonNullable<ShareableRecord['signedByHand']> {
  return signatures.map(({ party, name, sentence, signedOn, drawn }) => ({
    ...{ party: recordValues.signatureParty[party], name, sentence, signedOn },
    drawn: drawn !== null,
  }));
}
