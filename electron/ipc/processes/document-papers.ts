import type { PaperSubject } from '../../../shared/domain/signed-document.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import { closingStatementPaper } from '../../export/documents/closing-statement/paper.ts';
import { contractPaper } from '../../export/documents/contract/paper.ts';
import { goalsSheetPaper } from '../../export/documents/goals-sheet/paper.ts';
import type { PaperDocument } from '../../export/documents/paper/paper.ts';
import { getContract } from '../../records/contracts/read-contracts.ts';
import { contractWordsOf } from '../../records/contracts/shareable-contract.ts';
import { getStatement, menteeOfStatement } from '../../records/endings/closing-statements.ts';
import { gatherClosingWords } from '../../records/endings/shareable-closing-statement.ts';
import { gatherGoalsSheetSaid } from '../../records/goals/shareable-goals-sheet.ts';
import { peopleOf } from '../../records/mentor/people.ts';
import { listSignatures } from '../../records/signatures/signatures.ts';
import type { WriteContext } from '../../records/write-context.ts';

/** A document to print and sign by hand, drafts included. @throws AlcoveError `record.notFound`, `record.invalid` */
export function paperOf({ db, clock }: WriteContext, subject: PaperSubject): PaperDocument {
  switch (subject.kind) {
    case 'contract': {
      const version = getContract(db, subject.contractId);
      const { menteeId, agreedOn, agreedHow } = version;
      return contractPaper({
        words: contractWordsOf(version),
        people: peopleOf(db, menteeId),
        agreed:
          agreedOn === null ? undefined : { on: agreedOn, how: recordValues.agreedHow[agreedHow ?? 'said'] },
        given: listSignatures(db, { kind: 'contract', id: version.id }),
      });
    }
    case 'goals-sheet':
      return goalsSheetPaper({
        ...peopleOf(db, subject.menteeId),
        ...gatherGoalsSheetSaid(db, subject.menteeId, clock()),
      });
    case 'closing-statement': {
      const { statementId: id } = subject;
      return closingStatementPaper({
        words: gatherClosingWords(db, id),
        people: peopleOf(db, menteeOfStatement(db, id)),
        sealedOn: getStatement(db, id).sealedOn ?? undefined,
        given: listSignatures(db, { kind: 'closing-statement', id }),
      });
    }
  }
}
