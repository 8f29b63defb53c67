import { createContext, use } from 'react';
import type { VaultState } from '../../shared/ipc/procedures/vault.ts';

/** The vault on screen and how it was opened. */
type OpenVaultValue = Extract<VaultState, { state: 'open' }>;

export const OpenVaultContext = createContext<OpenVaultValue | null>(null);

/** The vault on screen. Only within the open vault. */
export function useOpenVault(): OpenVaultValue {
  const value = use(OpenVaultContext);
  if (value === null) throw new Error('used outside the open vault');
  return value;
}
