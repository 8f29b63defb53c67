import type { AppContext } from '../app-context.ts';
import type { Composed } from '../document-calls.ts';
import { saveAs } from './save-as.ts';

/** Prints what the vault composes while a process is made ready to finish it, and asks where to save it; null when dismissed. */
export async function savePrinted(
  { places, press }: AppContext,
  title: 'dialog.savePaper' | 'dialog.saveCard',
  compose: () => Promise<Composed & { readonly fileName: string }>,
) {
  press.expect();
  const { fileName, ...composed } = await compose();
  const { pdf } = await press.print(composed);
  const file = await places.saveFile(title, 'dialog.pdfFiles', 'pdf', fileName);
  return file === undefined ? null : saveAs(file, pdf);
}
