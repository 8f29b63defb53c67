import { binHandlers } from './bin.ts';
import { checkHandlers } from './check.ts';
import { checklistHandlers } from './checklists.ts';
import { concernHandlers } from './concerns.ts';
import { contractHandlers } from './contracts.ts';
import { contributionHandlers } from './contributions.ts';
import { documentHandlers } from './documents.ts';
import { erasureHandlers } from './erasure.ts';
import { goalHandlers } from './goals.ts';
import type { VaultHandlers } from './handlers.ts';
import { historyHandlers } from './history.ts';
import { hoursHandlers } from './hours.ts';
import { identifierHandlers } from './identifiers.ts';
import { keptDocumentHandlers } from './kept-documents.ts';
import { lifeCycleHandlers } from './life-cycle.ts';
import { menteeHandlers } from './mentees.ts';
import { placeHandlers } from './place.ts';
import { reviewHandlers } from './reviews.ts';
import { sessionRecordHandlers } from './session-records.ts';
import { sessionHandlers } from './sessions.ts';
import { signingKeyHandlers } from './signing-keys.ts';
import { textTemplateHandlers } from './text-templates.ts';
import { verificationHandlers } from './verification.ts';

/** What the open vault answers, by the name of the procedure. */
export const vaultHandlers: VaultHandlers = {
  ...menteeHandlers,
  ...hoursHandlers,
  ...lifeCycleHandlers,
  ...erasureHandlers,
  ...reviewHandlers,
  ...contractHandlers,
  ...checklistHandlers,
  ...concernHandlers,
  ...goalHandlers,
  ...contributionHandlers,
  ...sessionHandlers,
  ...sessionRecordHandlers,
  ...documentHandlers,
  ...keptDocumentHandlers,
  ...textTemplateHandlers,
  ...historyHandlers,
  ...identifierHandlers,
  ...binHandlers,
  ...checkHandlers,
  ...placeHandlers,
  ...verificationHandlers,
  ...signingKeyHandlers,
};
