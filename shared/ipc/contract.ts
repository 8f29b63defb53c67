import type { z } from 'zod';
import type { Place } from './procedure.ts';
import { appProcedures } from './procedures/app.ts';
import { backupProcedures } from './procedures/backup.ts';
import { binProcedures } from './procedures/bin.ts';
import { checkProcedures } from './procedures/check.ts';
import { checklistProcedures } from './procedures/checklists.ts';
import { concernProcedures } from './procedures/concerns.ts';
import { contractProcedures } from './procedures/contracts.ts';
import { contributionProcedures } from './procedures/contributions.ts';
import { countersignProcedures } from './procedures/countersign.ts';
import { documentProcedures } from './procedures/documents.ts';
import { erasureProcedures } from './procedures/erasure.ts';
import { goalProcedures } from './procedures/goals.ts';
import { historyProcedures } from './procedures/history.ts';
import { hoursProcedures } from './procedures/hours.ts';
import { identifierProcedures } from './procedures/identifiers.ts';
import { keptDocumentProcedures } from './procedures/kept-documents.ts';
import { keysProcedures } from './procedures/keys.ts';
import { lifeCycleProcedures } from './procedures/life-cycle.ts';
import { lockProcedures } from './procedures/lock.ts';
import { menteeProcedures } from './procedures/mentees.ts';
import { reviewProcedures } from './procedures/reviews.ts';
import { sessionRecordProcedures } from './procedures/session-records.ts';
import { sessionProcedures } from './procedures/sessions.ts';
import { signingKeyProcedures } from './procedures/signing-keys.ts';
import { textTemplateProcedures } from './procedures/text-templates.ts';
import { vaultProcedures } from './procedures/vault.ts';
import { verificationProcedures } from './procedures/verification.ts';

/** Everything the page may ask for. Handlers, the preload bridge and the typed client all derive from this list. */
export const contract = {
  ...appProcedures,
  ...vaultProcedures,
  ...keysProcedures,
  ...signingKeyProcedures,
  ...lockProcedures,
  ...menteeProcedures,
  ...lifeCycleProcedures,
  ...erasureProcedures,
  ...reviewProcedures,
  ...contractProcedures,
  ...checklistProcedures,
  ...concernProcedures,
  ...goalProcedures,
  ...contributionProcedures,
  ...sessionProcedures,
  ...sessionRecordProcedures,
  ...documentProcedures,
  ...keptDocumentProcedures,
  ...countersignProcedures,
  ...textTemplateProcedures,
  ...historyProcedures,
  ...identifierProcedures,
  ...hoursProcedures,
  ...binProcedures,
  ...backupProcedures,
  ...checkProcedures,
  ...verificationProcedures,
};

export type Contract = typeof contract;
export type ProcedureName = keyof Contract;
/** What a caller hands in, before the schema has filled in or trimmed anything. */
export type CallInput<N extends ProcedureName> = z.input<Contract[N]['input']>;
/** What a handler receives: parsed. */
export type HandlerInput<N extends ProcedureName> = z.output<Contract[N]['input']>;
export type Output<N extends ProcedureName> = z.output<Contract[N]['output']>;

type NamesIn<P extends Place> = {
  [N in ProcedureName]: Contract[N]['place'] extends P ? N : never;
}[ProcedureName];
export type AppProcedureName = NamesIn<'app'>;
export type VaultProcedureName = NamesIn<'vault'>;
