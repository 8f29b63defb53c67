import type { RichDocument } from '../../shared/rich-text/document.ts';
import { RichTextEditor } from './rich-text-editor.tsx';

/** A sealed or finished text: readable, selectable, not editable. */
export function DocumentView({
  document,
  label,
  voice,
}: {
  document: RichDocument;
  label: string;
  voice: 'shareable' | 'private';
}) {
  return <RichTextEditor document={document} label={label} voice={voice} editable={false} />;
}
