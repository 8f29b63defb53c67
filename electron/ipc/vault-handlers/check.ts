import { readChainHead } from '../../vault/chain/links.ts';
import { readLastCheck } from '../../vault/check/last-check.ts';
import type { VaultHandlers } from './handlers.ts';

/** What the last check of the vault found. */
export const checkHandlers = {
  'check.last': ({ db }) => ({ report: readLastCheck(db), chain: readChainHead(db) }),
} satisfies Partial<VaultHandlers>;
