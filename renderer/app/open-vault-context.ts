import { createContext, use } from 'react';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';

interface OpenVaultValue {
  readonly vault: KnownVault;
}

export const OpenVaultContext = createContext<OpenVaultValue | null>(null);

/** The vault on screen. Only within the open vault. */
export function useOpenVault(): OpenVaultValue {
  const value = use(OpenVaultContext);
  if (value === null) throw new Error('used outside the open vault');
  return value;
}
