import type { AgreedHow, ContractVersion } from '../../../shared/domain/contract.ts';
import { agreementProblem } from '../../../shared/domain/contract-agreement.ts';
import {
  type SignatureDetails,
  type SignatureParty,
  signedByBothOn,
} from '../../../shared/domain/signature.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { isEmptyDocument } from '../../../shared/rich-text/is-empty.ts';
import { sealInChain } from '../../vault/chain/seal.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { goOnAfterAgreement } from '../life-cycle/life-cycle.ts';
import { addSignature, listSignatures, withdrawSignature } from '../signatures/signatures.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { unsealed } from './open-draft.ts';
import { getContract, listContracts } from './read-contracts.ts';

const seal = sql`
  UPDATE contract_versions SET status = 'agreed', agreed_on = ?, agreed_how = ?, updated_at = ? WHERE id = ?`;
const sealScans = sql`UPDATE contract_scans SET sealed = 1 WHERE contract_id = ?`;

/**
 * Puts the signature of one of the two under a draft. Its words are held from then on.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.invalid` for an empty text or what the signature breaks
 */
export function signContract(
  context: WriteContext,
  { id, signature }: { id: string; signature: SignatureDetails },
): void {
  change(context, (now) => {
    const { document } = unsealed(now.db, id);
    if (isEmptyDocument(document)) throw new AlcoveError('record.invalid', { rule: 'empty-contract' });
    addSignature(now, { kind: 'contract', id }, { ...signature, today: localDayOf(new Date(now.at)) });
  });
}

/** Takes a signature back, so that the words can change. @throws AlcoveError `record.notFound`, `record.sealed` */
export function withdrawContractSignature(
  context: WriteContext,
  { id, party }: { id: string; party: SignatureParty },
): void {
  change(context, (now) => {
    unsealed(now.db, id);
    withdrawSignature(now, { kind: 'contract', id }, party);
  });
}

/**
 * Records that mentor and mentee agreed, and seals the version with its terms, signatures and scans; the relationship
 * goes on to active when nothing else is missing. With signatures, the day is that of the later one.
 * @throws AlcoveError `record.notFound`, `record.sealed` when it was agreed before, `record.invalid` with the `rule` of
 *   `agreementProblem`
 */
export function agreeContract(
  context: WriteContext,
  { id, agreedOn, how = 'said' }: { id: string; agreedOn: string; how?: AgreedHow | undefined },
): ContractVersion {
  return change(context, (now) => {
    const before = unsealed(now.db, id);
    const signatures = listSignatures(now.db, { kind: 'contract', id });
    const on = (how === 'signed' ? signedByBothOn(signatures) : null) ?? agreedOn;
    const rule = agreementProblem({
      how,
      on,
      document: before.document,
      terms: before.terms,
      signatures,
      previousOn: agreedBefore(now.db, before),
      today: localDayOf(new Date(now.at)),
    });
    if (rule !== null) throw new AlcoveError('record.invalid', { rule });
    now.db.prepare(sealScans).run(id);
    now.db.prepare(seal).run(on, how, now.at, id);
    sealInChain(now.db, 'contract', id);
    now.note('contract.agreed', 'contract', id);
    goOnAfterAgreement(now, before.menteeId, on);
    return getContract(now.db, id);
  });
}

/** The day on which the version before this one was agreed. */
function agreedBefore(db: ReadableDb, { menteeId, number }: ContractVersion): string | null {
  return listContracts(db, menteeId).find((one) => one.number < number)?.agreedOn ?? null;
}
