import { addBoundary, changeBoundary, listBoundaries } from '../../records/boundaries/boundaries.ts';
import { listContracts } from '../../records/contracts/read-contracts.ts';
import { agreeContract, draftContract, saveContract } from '../../records/contracts/write-contracts.ts';
import type { VaultHandlers } from './handlers.ts';

/** Contracts and boundaries. */
export const contractHandlers = {
  'contracts.list': ({ db }, { menteeId }) => listContracts(db, menteeId),
  'contracts.draft': draftContract,
  'contracts.save': saveContract,
  'contracts.agree': agreeContract,
  'boundaries.list': ({ db }, { menteeId }) => listBoundaries(db, menteeId),
  'boundaries.add': addBoundary,
  'boundaries.change': changeBoundary,
} satisfies Partial<VaultHandlers>;
