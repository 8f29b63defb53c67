import { z } from 'zod';
import { readRows } from '../rows.ts';
import { leaveTraces } from '../search/leave-traces.ts';
import { dropSearchText } from '../search/search-texts.ts';
import { sql } from '../sql.ts';
import { change, type WriteContext } from '../write-context.ts';
import { openDraft } from './open-draft.ts';
import { removeScanFile } from './scans.ts';

const selectScans = sql`SELECT attachment_id FROM contract_scans WHERE contract_id = ?`;
const removeHistory = sql`DELETE FROM document_versions WHERE kind = 'contract' AND owner_id = ?`;
const removeVersion = sql`DELETE FROM contract_versions WHERE id = ?`;

/**
 * Destroys a draft with its words, their history and its scans. The version that was agreed last stays in force.
 * @throws AlcoveError `record.notFound`, `record.sealed`, `record.invalid` while a signature stands under it
 */
export function discardContractDraft(context: WriteContext, { id }: { id: string }): void {
  change(context, (now) => {
    openDraft(now.db, id);
    for (const scan of readRows(z.string(), now.db.prepare(selectScans).pluck().all(id))) {
      removeScanFile(now.db, scan);
    }
    now.db.prepare(removeHistory).run(id);
    dropSearchText(now, 'contract', id);
    leaveTraces(now);
    now.db.prepare(removeVersion).run(id);
    now.note('contract.discarded', 'contract', id);
  });
}
