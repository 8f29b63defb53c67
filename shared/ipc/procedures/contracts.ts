import { z } from 'zod';
import { boundary, boundaryDetails } from '../../domain/boundary.ts';
import { contractTemplate, contractVersion } from '../../domain/contract.ts';
import { id } from '../../domain/fields.ts';
import { localDate } from '../../domain/time.ts';
import { richDocument } from '../../rich-text/document.ts';
import { vaultProcedure } from '../procedure.ts';

export const contractProcedures = {
  /** Newest version first. */
  'contracts.list': vaultProcedure(z.object({ menteeId: id }), z.array(contractVersion)),
  /** Starts a draft with the words of a template; the next version when one was agreed before. */
  'contracts.draft': vaultProcedure(
    z.object({ menteeId: id, template: contractTemplate, document: richDocument }),
    contractVersion,
    ['document.invalid', 'record.sealed'],
  ),
  'contracts.save': vaultProcedure(
    z.object({ id, document: richDocument, revision: z.int() }),
    z.object({ revision: z.int(), savedAt: z.iso.datetime() }),
    ['document.invalid', 'record.sealed', 'record.stale'],
  ),
  /** Records that both agreed on a day. The version is sealed and the relationship becomes active. */
  'contracts.agree': vaultProcedure(z.object({ id, agreedOn: localDate }), contractVersion, [
    'record.sealed',
  ]),
  'boundaries.list': vaultProcedure(z.object({ menteeId: id }), z.array(boundary)),
  'boundaries.add': vaultProcedure(z.object({ menteeId: id, details: boundaryDetails }), boundary),
  'boundaries.change': vaultProcedure(z.object({ id, details: boundaryDetails }), boundary),
};
