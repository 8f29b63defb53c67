import { addBoundary, changeBoundary, listBoundaries } from '../../records/boundaries/boundaries.ts';
import {
  agreeContract,
  signContract,
  withdrawContractSignature,
} from '../../records/contracts/agree-contract.ts';
import { discardContractDraft } from '../../records/contracts/discard-draft.ts';
import { listContracts } from '../../records/contracts/read-contracts.ts';
import { listScans, removeScan } from '../../records/contracts/scans.ts';
import {
  addContractTemplate,
  deleteContractTemplate,
  listContractTemplates,
  renameContractTemplate,
  retireContractTemplate,
  saveContractTemplate,
} from '../../records/contracts/templates.ts';
import {
  changeContractTerms,
  draftContract,
  newContractVersion,
  saveContract,
  switchContractSection,
} from '../../records/contracts/write-contracts.ts';
import { listSignatures } from '../../records/signatures/signatures.ts';
import type { VaultHandlers } from './handlers.ts';

/** Contracts and boundaries. */
export const contractHandlers = {
  'contracts.list': ({ db }, { menteeId }) => listContracts(db, menteeId),
  'contracts.draft': draftContract,
  'contracts.save': saveContract,
  'contracts.newVersion': newContractVersion,
  'contracts.switchSection': switchContractSection,
  'contracts.changeTerms': changeContractTerms,
  'contracts.discard': discardContractDraft,
  'contracts.sign': signContract,
  'contracts.withdrawSignature': withdrawContractSignature,
  'contracts.agree': agreeContract,
  'contracts.scans': ({ db }, { contractId }) => listScans(db, contractId),
  'contracts.removeScan': removeScan,
  'contractTemplates.list': ({ db }) => listContractTemplates(db),
  'contractTemplates.add': addContractTemplate,
  'contractTemplates.save': saveContractTemplate,
  'contractTemplates.rename': renameContractTemplate,
  'contractTemplates.retire': retireContractTemplate,
  'contractTemplates.delete': deleteContractTemplate,
  'signatures.list': ({ db }, subject) => listSignatures(db, subject),
  'boundaries.list': ({ db }, { menteeId }) => listBoundaries(db, menteeId),
  'boundaries.add': addBoundary,
  'boundaries.change': changeBoundary,
} satisfies Partial<VaultHandlers>;
