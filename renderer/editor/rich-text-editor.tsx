import { VisuallyHidden } from '@mantine/core';
import { Placeholder } from '@tiptap/extensions';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { type ReactNode, type Ref, useId, useImperativeHandle, useState } from 'react';
import { documentSchemaVersion, type RichDocument } from '../../shared/rich-text/document.ts';
import { richTextExtensions } from '../../shared/rich-text/extensions.ts';
import { language } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import { leaveWithEscape } from './leave-with-escape.ts';
import styles from './rich-text-editor.module.css';
import { Toolbar } from './toolbar.tsx';

export interface RichTextEditorProps {
  /** The text to start from. Neither it nor label, voice and editable are taken over later: give another `key`. */
  readonly document: RichDocument;
  readonly onChange?: (document: RichDocument) => void;
  /** The accessible name of the text. */
  readonly label: string;
  /** Which of the two voices is written here; they never look alike. */
  readonly voice: 'shareable' | 'private';
  readonly editable?: boolean;
  /** Says what belongs here while the text is empty. */
  readonly placeholder?: string;
  /** Stays in sight beside the formatting tools however long the text is: its save state. */
  readonly status?: ReactNode;
  readonly ref?: Ref<Editor>;
}

/** The editor of every document: contract, session record and private note. What it cannot hold, it drops at paste. */
export function RichTextEditor({
  document,
  onChange,
  label,
  voice,
  editable = true,
  placeholder = '',
  status,
  ref,
}: RichTextEditorProps) {
  const { say } = useWords();
  const contentId = useId();
  const hintId = useId();
  const [start] = useState(() => ({
    content: document.content,
    extensions: [
      ...richTextExtensions({ unknownBlockLabel: say('editor.unknownBlock') }),
      Placeholder.configure({ placeholder }),
    ],
    editorProps: {
      attributes: {
        id: contentId,
        class: styles.text ?? '',
        role: editable ? 'textbox' : 'document',
        'aria-label': label,
        lang: language,
        ...(editable && { 'aria-multiline': 'true', 'aria-describedby': hintId, spellcheck: 'true' }),
      },
      handleDOMEvents: { keydown: keydownWithEscape() },
    },
  }));
  const editor = useEditor({
    ...start,
    editable,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    onUpdate: ({ editor }) => onChange?.({ version: documentSchemaVersion, content: editor.getJSON() }),
  });

  useImperativeHandle(ref, () => editor, [editor]);

  return (
    <div className={styles.root} data-voice={voice} data-editable={editable}>
      {editable && (
        <div className={styles.bar}>
          <Toolbar editor={editor} label={label} controls={contentId} />
          {status}
        </div>
      )}
      <EditorContent editor={editor} className={styles.page} />
      {editable && <VisuallyHidden id={hintId}>{say('editor.leaveHint')}</VisuallyHidden>}
    </div>
  );
}

function keydownWithEscape() {
  const leave = leaveWithEscape();
  return (_view: unknown, event: KeyboardEvent) => leave(event);
}
