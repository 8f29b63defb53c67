import type { RehearsalReport } from '../../shared/ipc/procedures/backup.ts';
import type { WordId } from '../../shared/words/index.ts';

/** What the tables of a vault hold, in a mentor's words. Tables that belong together share a word. */
const wordOf: Readonly<Record<string, WordId>> = {
  mentees: 'backup.content.mentees',
  contract_versions: 'backup.content.contracts',
  boundaries: 'backup.content.boundaries',
  goals: 'backup.content.goals',
  goal_options: 'backup.content.options',
  goal_choices: 'backup.content.options',
  sessions: 'backup.content.sessions',
  session_records: 'backup.content.records',
  private_notes: 'backup.content.notes',
  actions: 'backup.content.actions',
  attachments: 'backup.content.files',
  document_versions: 'backup.content.history',
  signed_records: 'backup.content.signed',
  signed_documents: 'backup.content.signed',
  mentor_profile: 'backup.content.mentor',
  bin: 'backup.content.bin',
};

/** Parts of what another table names: they would count the same thing twice. */
const parts: ReadonlySet<string> = new Set(['attachment_chunks', 'bin_traces']);

export interface ContentDifference {
  readonly word: WordId;
  readonly inBackup: number;
  readonly inVault: number;
}

/** Differences between a backup and the vault by what a mentor knows, in the order of a relationship, the rest last. */
export function contentDifferences(differences: RehearsalReport['differences']): ContentDifference[] {
  const found = new Map<WordId, ContentDifference>();
  for (const { table, inBackup, inVault } of differences) {
    if (parts.has(table)) continue;
    const word = wordOf[table] ?? 'backup.content.other';
    const known = found.get(word);
    found.set(word, {
      word,
      inBackup: inBackup + (known?.inBackup ?? 0),
      inVault: inVault + (known?.inVault ?? 0),
    });
  }
  const order = [...new Set(Object.values(wordOf)), 'backup.content.other'];
  return [...found.values()].toSorted((a, b) => order.indexOf(a.word) - order.indexOf(b.word));
}
