import { z } from 'zod';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import type { ContractTerms } from '../../../shared/domain/contract-terms.ts';
import {
  type ContractSaid,
  type ContractWords,
  type ShareableContract,
  type ShareableTerms,
  shareableContract,
} from '../../../shared/domain/shareable-contract.ts';
import { localDate } from '../../../shared/domain/time.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { recordValues } from '../../../shared/words/en-gb/record-values.ts';
import type { ReadableDb } from '../../vault/db.ts';
import { readRow } from '../rows.ts';
import { allowed } from '../shareable/allowed.ts';
import { asFile, type Making } from '../shareable/as-file.ts';
import { said } from '../shareable/said.ts';
import { inData } from '../signatures/in-data.ts';
import { listSignatures } from '../signatures/signatures.ts';
import { sql } from '../sql.ts';
import { getContract } from './read-contracts.ts';

const selectLater = sql`
  SELECT number, agreed_on AS agreedOn FROM contract_versions
  WHERE mentee_id = ? AND status = 'agreed' AND number > ? ORDER BY number DESC LIMIT 1`;

const laterRow = z.object({ number: z.int(), agreedOn: localDate }).optional();

/**
 * What may leave in an agreed version of a contract.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a draft, or when it does not fit
 */
export function gatherShareableContract(db: ReadableDb, id: string, making: Making): ShareableContract {
  return allowed(shareableContract, {
    format: 'alcove-contract',
    ...asFile(db, getContract(db, id).menteeId, making),
    ...gatherContractSaid(db, id),
  });
}

/**
 * Gathers what an agreed version of a contract says, field by field: what is not named here has no way out. A mentor's
 * signature under a draft could be taken for an agreement that there is not: a draft is refused.
 * @throws AlcoveError `record.notFound`, `record.invalid` for a draft
 */
export function gatherContractSaid(db: ReadableDb, id: string): ContractSaid {
  const version = getContract(db, id);
  const { menteeId, number, agreedOn, agreedHow } = version;
  if (version.status === 'draft' || agreedOn === null)
    throw new AlcoveError('record.invalid', { rule: 'contract-not-agreed' });
  const signatures = listSignatures(db, { kind: 'contract', id });
  const later = readRow(laterRow, db.prepare(selectLater).get(menteeId, number));
  return {
    contract: {
      ...contractWordsOf(version),
      agreedOn,
      agreedHow: recordValues.agreedHow[agreedHow ?? 'said'],
      ...(later !== undefined && { replacedBy: later }),
    },
    ...(signatures.length > 0 && { signedByHand: inData(signatures) }),
  };
}

/** The words and terms of a version, agreed or not. Sections that were switched off are no part of them. */
export function contractWordsOf({
  number,
  document,
  terms,
  follows,
  change,
}: ContractVersion): ContractWords {
  return {
    number,
    words: document,
    terms: shareableTerms(terms),
    ...(follows !== null && {
      replaces: {
        number: follows,
        ...(change !== null && { how: recordValues.contractChange[change.kind] }),
        ...said({ reason: change?.reason ?? null }),
      },
    }),
  };
}

function shareableTerms({ recordsSigned, noPrivateNotes, ...terms }: ContractTerms): ShareableTerms {
  const { everyWeeks, minutes, sessions, hoursAMonth, reviewOn, endsOn, reporting } = terms;
  return {
    ...said({ everyWeeks, minutes, sessions, hoursAMonth, reviewOn, endsOn, reporting }),
    ...(recordsSigned && { recordsSigned }),
    ...(noPrivateNotes && { noPrivateNotes }),
  };
}
