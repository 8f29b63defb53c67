import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { AppHandlers } from './index.ts';

const notYet = (): never => {
  throw new AlcoveError('ipc.unknown');
};

/** The ways into a vault: password, recovery code, key store. */
export const keysHandlers = {
  'keys.overview': notYet,
  'keys.offerCode': notYet,
  'keys.confirmCode': notYet,
  'keys.withdrawCode': notYet,
  'keys.changePassword': notYet,
  'keys.setPassword': notYet,
  'keys.changeVaultKey': notYet,
  'keys.useKeystore': notYet,
  'keys.unlockWithKeystore': notYet,
  'keys.try': notYet,
} satisfies Partial<AppHandlers>;
