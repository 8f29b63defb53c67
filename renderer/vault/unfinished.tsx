import type { KnownVault, UnfinishedBusiness } from '../../shared/ipc/procedures/vault.ts';
import { FirstCode } from './first-code.tsx';
import { SetPassword } from './set-password.tsx';

interface UnfinishedProps {
  readonly vault: KnownVault;
  readonly needs: UnfinishedBusiness;
}

/** A vault that is open, and shows its pages once both keys to it are in the mentor's hands. */
export function Unfinished({ vault, needs }: UnfinishedProps) {
  return needs === 'code' ? <FirstCode /> : <SetPassword vault={vault} />;
}
