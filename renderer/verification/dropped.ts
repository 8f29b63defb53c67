import { mostDroppedMegabytes } from '../../shared/ipc/procedures/verification.ts';
import type { WordId } from '../../shared/words/index.ts';

/** A file to look at, as main is told of it, and its name for the screen. */
export interface Chosen {
  readonly fileName: string;
  readonly file: { readonly token: string } | { readonly bytes: Uint8Array<ArrayBuffer> };
}

/** What a drop came to: a file, or why it was refused. */
export type Dropped = { readonly chosen: Chosen } | { readonly refused: WordId };

const refuse = (why: 'not-a-file' | 'folder' | 'several' | 'too-large' | 'unreadable'): Dropped => ({
  refused: `verify.refused.${why}`,
});

/**
 * Takes the one file of a drop. Its place is named to main by the preload script alone; a file without one, dragged out
 * of another program, is handed over itself.
 */
export async function takeDropped(transfer: DataTransfer): Promise<Dropped> {
  // what a drop holds can be asked only before the first wait
  const isFolder = [...transfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
  const [file, ...more] = transfer.files;
  if (isFolder) return refuse('folder');
  if (file === undefined) return refuse('not-a-file');
  if (more.length > 0) return refuse('several');
  const token = await window.alcove.drop(file).catch(() => undefined);
  if (token === undefined) return refuse('unreadable');
  if (token !== null) return { chosen: { fileName: file.name, file: { token } } };
  if (file.size > mostDroppedMegabytes * 1_000_000) return refuse('too-large');
  const buffer = await file.arrayBuffer().catch(() => undefined);
  if (buffer === undefined) return refuse('unreadable');
  return { chosen: { fileName: file.name, file: { bytes: new Uint8Array(buffer) } } };
}
