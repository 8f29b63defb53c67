import { readChainHead } from '../../vault/chain/links.ts';
import { readLastCheck } from '../../vault/check/last-check.ts';
import { rebuildSearchIndex } from '../../vault/check/search-index.ts';
import type { VaultHandlers } from './handlers.ts';

/** What the last check of the vault found, and what can be put right on the spot. */
export const checkHandlers = {
  'check.rebuildSearch': ({ db }) => rebuildSearchIndex(db),
  'check.last': ({ db }) => ({ report: readLastCheck(db), chain: readChainHead(db) }),
} satisfies Partial<VaultHandlers>;
