import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { VaultHandlers } from './handlers.ts';

const notYet = (): never => {
  throw new AlcoveError('ipc.unknown');
};

/** Where backups go and which ones were made. */
export const backupHandlers = {
  'backup.standing': notYet,
  'backup.targets': notYet,
  'backup.changeTarget': notYet,
  'backup.removeTarget': notYet,
  'backup.registered': notYet,
} satisfies Partial<VaultHandlers>;
