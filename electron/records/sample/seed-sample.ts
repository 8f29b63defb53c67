import { sampleOf } from '../../../shared/domain/sample/index.ts';
import { markPrivate } from '../../../shared/domain/sample/mark-private.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { transact } from '../../vault/db.ts';
import { changeMentorProfile } from '../mentor/profile.ts';
import type { WriteContext } from '../write-context.ts';
import { seedRelationship } from './seed-relationship.ts';

/**
 * Writes the three worked examples into a fresh vault, through the same functions as a mentor's own notes: either all
 * of them or nothing.
 * @param options.privateMark stands at the end of every private field, to prove that nothing private leaks
 */
export function seedSample(context: WriteContext, options: { privateMark?: string } = {}): void {
  const plain = sampleOf(localDayOf(context.clock()));
  const sample = options.privateMark === undefined ? plain : markPrivate(plain, options.privateMark);
  transact(context.db, () => {
    changeMentorProfile(context, sample.mentor);
    for (const relationship of sample.relationships) seedRelationship(context, relationship);
  });
}
