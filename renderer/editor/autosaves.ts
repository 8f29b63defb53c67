import type { EditedDocument } from '../../shared/domain/session.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { register } from '../app/pending-writes.ts';
import { type Autosave, createAutosave, type Save } from './autosave.ts';

/**
 * The autosaves of every document that is open or not yet written. A page that is left and opened again while its
 * last write is still running, or after that write failed, finds its text here instead of an older one.
 */
const open = new Map<
  string,
  { readonly autosave: Autosave<RichDocument>; readonly unregister: () => void; holders: number }
>();

/** The autosave of a document, made from what was read when there is none yet. The key names the document. */
export function autosaveOf(
  key: string,
  read: EditedDocument,
  save: Save<RichDocument>,
): Autosave<RichDocument> {
  const known = open.get(key);
  if (known !== undefined) return known.autosave;
  const autosave = createAutosave(read, save);
  const unregister = register(async () => {
    await autosave.flush();
    const { error } = autosave.state();
    if (error !== null) throw error;
  });
  open.set(key, { autosave, unregister, holders: 0 });
  return autosave;
}

/** A page shows the document. */
export function holdAutosave(key: string): void {
  const entry = open.get(key);
  if (entry !== undefined) entry.holders += 1;
}

/** A page lets go of the document: what is pending is written; what could not be written is kept. */
export async function releaseAutosave(key: string): Promise<void> {
  const entry = open.get(key);
  if (entry === undefined) return;
  entry.holders -= 1;
  await entry.autosave.flush();
  if (entry.holders > 0 || entry.autosave.state().phase !== 'saved' || open.get(key) !== entry) return;
  entry.unregister();
  open.delete(key);
}
