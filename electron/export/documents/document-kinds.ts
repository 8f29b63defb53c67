import { closingStatementKind } from './closing-statement/kind.ts';
import { contractKind } from './contract/kind.ts';
import { type AttachedKind, attachedKind } from './document-kind.ts';
import { goalsSheetKind } from './goals-sheet/kind.ts';
import { portfolioKind } from './portfolio/kind.ts';
import { sessionRecordKind } from './session-record/kind.ts';

/** Every kind of document that Alcove makes, for whoever finds one in a file. */
export const documentKinds: readonly AttachedKind[] = [
  attachedKind(sessionRecordKind),
  attachedKind(portfolioKind),
  attachedKind(contractKind),
  attachedKind(goalsSheetKind),
  attachedKind(closingStatementKind),
];
