import { savePrivateNote } from '../../../electron/records/sessions/private-note.ts';
import { type Measured, takeTurns } from '../measure.ts';
import { noteOf, noteText } from '../notes.ts';
import type { BenchVault } from '../vault.ts';

/** Saving a note with all that hangs on it, against one row changed in plain SQLite, both with synchronous FULL. */
export async function measureSave({ context, plain, sessionId }: BenchVault): Promise<Measured> {
  let revision = 0;
  const update = plain.prepare('UPDATE private_notes SET document = ?, revision = revision + 1');
  const times = await takeTurns(
    400,
    (round) => {
      revision = savePrivateNote(context, {
        sessionId,
        document: noteOf(noteText(round)),
        revision,
      }).revision;
    },
    (round) => update.run(JSON.stringify(noteOf(noteText(round)))),
  );
  return { name: 'save a note', floor: 'update a row in plain SQLite', budget: 1.5, ...times };
}
