import type { AppProcedureName, HandlerInput, Output } from '../../../shared/ipc/contract.ts';
import type { AppContext } from '../app-context.ts';
import { backupHandlers } from './backup.ts';
import { backupFoldersHandlers } from './backup-folders.ts';
import { backupRegisterHandlers } from './backup-register.ts';
import { backupRestoreOverHandlers } from './backup-restore-over.ts';
import { checkHandlers } from './check.ts';
import { contractPaperHandlers } from './contract-paper.ts';
import { countersignHandlers } from './countersign.ts';
import { documentHandlers } from './documents.ts';
import { envelopeHandlers } from './envelope.ts';
import { hoursHandlers } from './hours.ts';
import { keysHandlers } from './keys.ts';
import { lockHandlers } from './lock.ts';
import { sessionRecordHandlers } from './session-records.ts';
import { settingsHandlers } from './settings.ts';
import { signingKeyHandlers } from './signing-keys.ts';
import { vaultsHandlers } from './vaults.ts';
import { verificationHandlers } from './verification.ts';

/** The answer to every procedure that runs in main. */
export type AppHandlers = {
  readonly [N in AppProcedureName]: (
    context: AppContext,
    input: HandlerInput<N>,
  ) => Promise<Output<N>> | Output<N>;
};

export const appHandlers: AppHandlers = {
  ...settingsHandlers,
  ...vaultsHandlers,
  ...keysHandlers,
  ...signingKeyHandlers,
  ...lockHandlers,
  ...documentHandlers,
  ...sessionRecordHandlers,
  ...envelopeHandlers,
  ...countersignHandlers,
  ...hoursHandlers,
  ...contractPaperHandlers,
  ...backupHandlers,
  ...backupFoldersHandlers,
  ...backupRegisterHandlers,
  ...backupRestoreOverHandlers,
  ...checkHandlers,
  ...verificationHandlers,
};
