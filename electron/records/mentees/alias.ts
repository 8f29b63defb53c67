import { isAliasUsed } from '../../../shared/domain/mentee.ts';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { sql } from '../sql.ts';
import type { Change } from '../write-context.ts';
import { findableMentee } from './findable-mentee.ts';
import { listMentees } from './read-mentees.ts';

const update = sql`UPDATE mentees SET alias = :alias, updated_at = :at WHERE id = :id`;

/** @throws AlcoveError `record.invalid` where another mentee, of a relationship that is not over, goes by this alias */
export function refuseUsedAlias(now: Change, alias: string, ownId?: string): void {
  if (isAliasUsed(alias, listMentees(now.db), ownId))
    throw new AlcoveError('record.invalid', { rule: 'alias-used' });
}

/** Gives a mentee an alias that nobody else goes by. @throws AlcoveError as for {@link refuseUsedAlias} */
export function giveAlias(now: Change, id: string, alias: string): void {
  refuseUsedAlias(now, alias, id);
  now.db.prepare(update).run({ id, alias, at: now.at });
  now.note('mentee.changed', 'mentee', id);
  findableMentee(now, id);
}
