import { createContext, use } from 'react';
import type { KnownVault } from '../../shared/ipc/procedures/vault.ts';

interface OpenVaultValue {
  readonly vault: KnownVault;
  /** Blanks the window, writes what is pending, then locks. */
  readonly lock: () => void;
  /** The window is blank: no command may act behind it. */
  readonly locking: boolean;
}

export const OpenVaultContext = createContext<OpenVaultValue | null>(null);

/** The vault on screen, and the way to lock it. Only within the open vault. */
export function useOpenVault(): OpenVaultValue {
  const value = use(OpenVaultContext);
  if (value === null) throw new Error('used outside the open vault');
  return value;
}
