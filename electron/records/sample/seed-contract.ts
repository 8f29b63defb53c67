import { toRichDocument } from '../../../shared/domain/rich-blocks.ts';
import type { SampleRelationship } from '../../../shared/domain/sample/sample.ts';
import { signatureParty } from '../../../shared/domain/signature.ts';
import { contractSentences } from '../../../shared/words/en-gb/contract-print.ts';
import { agreeContract, signContract } from '../contracts/agree-contract.ts';
import { draftContract } from '../contracts/write-contracts.ts';
import { readMentorProfile } from '../mentor/profile.ts';
import type { WriteContext } from '../write-context.ts';

/** Drafts a contract on the day on which the mentee was added, and agrees it, signed or not, on its own day. */
export function seedContract(
  onDay: (day: string) => WriteContext,
  menteeId: string,
  { addedOn, contract, mentee }: SampleRelationship,
): void {
  const { template, terms, agreedOn, signed } = contract;
  const document = toRichDocument(contract.text);
  const { id } = draftContract(onDay(addedOn), { menteeId, template, document, terms });
  const then = onDay(agreedOn);
  if (signed) {
    const names = { mentor: readMentorProfile(then.db).name, mentee: mentee.alias };
    for (const party of signatureParty.options) {
      const sentence = contractSentences[`contractPrint.sentence.${party}`].replace('{number, number}', '1');
      signContract(then, {
        id,
        signature: { party, name: names[party], sentence, signedOn: agreedOn, drawn: null },
      });
    }
  }
  agreeContract(then, { id, agreedOn, how: signed ? 'signed' : 'said' });
}
