import { randomUUID } from 'node:crypto';
import { findInDocument } from '../../../shared/domain/identifiers/find-in-document.ts';
import type { SignatureDetails } from '../../../shared/domain/signature.ts';
import type { DocumentSubject } from '../../../shared/domain/signed-document.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { closingStatementKind } from '../../export/documents/closing-statement/kind.ts';
import { contractKind } from '../../export/documents/contract/kind.ts';
import { type ShareableDocument, shareableDocument } from '../../export/documents/document-kind.ts';
import { goalsSheetKind } from '../../export/documents/goals-sheet/kind.ts';
import { getContract } from '../../records/contracts/read-contracts.ts';
import { gatherShareableContract } from '../../records/contracts/shareable-contract.ts';
import { menteeOfStatement } from '../../records/endings/closing-statements.ts';
import { gatherShareableClosingStatement } from '../../records/endings/shareable-closing-statement.ts';
import { gatherShareableGoalsSheet } from '../../records/goals/shareable-goals-sheet.ts';
import { readWatchFor } from '../../records/identifiers/watch-for.ts';
import type { Making } from '../../records/shareable/as-file.ts';
import { listSignatures } from '../../records/signatures/signatures.ts';
import {
  type DocumentToKeep,
  keepSignedDocument,
} from '../../records/signed-documents/keep-signed-document.ts';
import type { WriteContext } from '../../records/write-context.ts';
import { portfolioSheet } from './portfolio-sheet.ts';
import type { Sheet } from './preview-desk.ts';
import { sessionRecordSheets } from './session-record-sheets.ts';

/** What there is to show and sign of each kind of document. */
export function documentSheets() {
  const sessionRecordSheet = sessionRecordSheets();
  return {
    /** @throws AlcoveError `record.notFound`, `record.invalid` for what cannot be signed as it stands */
    sheetOf(context: WriteContext, subject: DocumentSubject): Sheet {
      const { db } = context;
      const making: Making = { recordId: randomUUID(), madeAt: context.clock() };
      switch (subject.kind) {
        case 'session-record':
          return sessionRecordSheet(context, subject, making);
        case 'portfolio':
          return portfolioSheet(context, subject, making);
        case 'contract': {
          const { contractId: id } = subject;
          const document = shareableDocument(contractKind, gatherShareableContract(db, id, making));
          const of = { menteeId: getContract(db, id).menteeId, kind: subject.kind, subjectId: id };
          return sheetOf(context, of, document, listSignatures(db, { kind: 'contract', id }));
        }
        case 'goals-sheet': {
          const { menteeId } = subject;
          const data = gatherShareableGoalsSheet(db, menteeId, making);
          const of = { menteeId, kind: subject.kind, subjectId: null };
          return sheetOf(context, of, shareableDocument(goalsSheetKind, data), []);
        }
        case 'closing-statement': {
          const { statementId: id } = subject;
          const data = gatherShareableClosingStatement(db, id, making);
          const of = { menteeId: menteeOfStatement(db, id), kind: subject.kind, subjectId: id };
          const signatures = listSignatures(db, { kind: 'closing-statement', id });
          return sheetOf(context, of, shareableDocument(closingStatementKind, data), signatures);
        }
      }
    },
  };
}

/** `signatures` are those that were given by hand on the screen where it belongs. */
function sheetOf(
  context: WriteContext,
  of: Pick<DocumentToKeep, 'menteeId' | 'kind' | 'subjectId'>,
  document: ShareableDocument,
  signatures: readonly SignatureDetails[],
): Sheet {
  const { db, clock } = context;
  return {
    menteeId: of.menteeId,
    document,
    signatures,
    findings: () => findInDocument(document.data, readWatchFor(db, of.menteeId), localDayOf(clock())),
    keep: async (file) => keepSignedDocument(context, { ...of, ...file }),
  };
}
