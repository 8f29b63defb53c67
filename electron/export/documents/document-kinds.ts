import { type AttachedKind, attachedKind } from './document-kind.ts';
import { portfolioKind } from './portfolio/kind.ts';
import { sessionRecordKind } from './session-record/kind.ts';

/** Every kind of document that Alcove makes, for whoever finds one in a file. */
export const documentKinds: readonly AttachedKind[] = [
  attachedKind(sessionRecordKind),
  attachedKind(portfolioKind),
];
