import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { listSignatures } from '../signatures/signatures.ts';
import { getContract } from './read-contracts.ts';

/**
 * A draft whose words may change. While a signature stands under it they may not: whoever signed agreed to these.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.invalid` while a signature stands
 */
export function openDraft(db: ReadableDb, id: string): ContractVersion {
  const draft = unsealed(db, id);
  if (isHeld(db, id)) throw new AlcoveError('record.invalid', { rule: 'held-by-signature' });
  return draft;
}

/** A version that is not agreed yet. @throws AlcoveError `record.notFound`, `record.sealed` */
export function unsealed(db: ReadableDb, id: string): ContractVersion {
  const version = getContract(db, id);
  if (version.status === 'agreed') throw new AlcoveError('record.sealed');
  return version;
}

/** Whether a signature holds the words of a contract. */
export function isHeld(db: ReadableDb, id: string): boolean {
  return listSignatures(db, { kind: 'contract', id }).length > 0;
}
