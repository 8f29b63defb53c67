import { Text, Title } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import {
  type ReactNode,
  type Ref,
  useDeferredValue,
  useEffect,
  useId,
  useImperativeHandle,
  useState,
} from 'react';
import type { DocumentRef } from '../../shared/domain/history.ts';
import type { EditedDocument } from '../../shared/domain/session.ts';
import type { RichDocument } from '../../shared/rich-text/document.ts';
import { useTurned } from '../app/turned.tsx';
import { type EditedText, HistoryButton } from '../history/history-button.tsx';
import { WritingCheck } from '../identifiers/writing-check.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import type { Save } from './autosave.ts';
import styles from './autosaved-editor.module.css';
import { keepSelectionOf } from './keep-selection.ts';
import { RichTextEditor } from './rich-text-editor.tsx';
import { SaveLine } from './save-line.tsx';
import { useAutosave } from './use-autosave.ts';

export interface AutosavedEditorProps {
  /** Names the document among all documents of the vault. */
  readonly documentRef: DocumentRef;
  readonly read: EditedDocument;
  readonly save: Save<RichDocument>;
  readonly readAnew: () => Promise<EditedDocument>;
  readonly title: string;
  /** One line on who may ever see this text. */
  readonly note: string;
  readonly voice: 'shareable' | 'private';
  readonly placeholder: string;
  /** Commands of this text, beside its title. */
  readonly actions?: ReactNode;
  /** Of a text that the mentee will read: it is looked through for what may tell who somebody is. */
  readonly menteeId?: string;
  readonly editorRef?: Ref<Editor>;
  /** The text as it is edited, for commands that change it on the main side. */
  readonly textRef?: Ref<EditedText>;
  readonly onChange?: (document: RichDocument) => void;
}

/**
 * One text on its own sheet: whose it is, what it is, its save state, and the editor. A private one is not there while
 * the laptop is turned to the mentee; what was typed into it is written as when its page is left.
 */
export function AutosavedEditor(props: AutosavedEditorProps) {
  const turned = useTurned();
  return turned && props.voice === 'private' ? null : <Sheet {...props} />;
}

function Sheet(props: AutosavedEditorProps) {
  const { documentRef, read, save, readAnew, title, note, voice, placeholder } = props;
  const { actions, menteeId, editorRef, textRef, onChange } = props;
  const documentKey = `${documentRef.kind}:${documentRef.ownerId}`;
  const { autosave, state } = useAutosave(documentKey, read, save);
  const [shown, setShown] = useState(0);
  const titleId = useId();
  // editors come in a second, interruptible drawing: two of them in one with the page would hold the window up
  const withEditor = useDeferredValue(true, false);
  const [editor, setEditor] = useState<Editor | null>(null);
  useImperativeHandle<Editor | null, Editor | null>(editorRef, () => editor, [editor]);
  useEffect(
    () => (editor === null ? undefined : keepSelectionOf(documentKey, editor)),
    [documentKey, editor],
  );
  const text: EditedText = {
    async write() {
      await autosave.flush();
      return autosave.state().phase === 'saved';
    },
    revision: autosave.revision,
    show(restored) {
      autosave.replace(restored);
      setShown((count) => count + 1);
      onChange?.(restored.document);
    },
  };
  useImperativeHandle(textRef, () => text);
  return (
    <section className={styles.sheet} data-voice={voice} aria-labelledby={titleId}>
      <header className={styles.head}>
        <div className={styles.titleLine}>
          {/* level 2, because headings of level 1 may stand in the text before the next title */}
          <Title order={2} size="h4" id={titleId}>
            {title}
          </Title>
          {voice === 'private' ? <PrivateMark /> : <ShareableMark />}
          <div className={styles.actions}>
            {actions}
            <HistoryButton documentRef={documentRef} voice={voice} text={text} />
          </div>
        </div>
        <Text size="sm" className={styles.note ?? ''}>
          {note}
        </Text>
      </header>
      {withEditor && (
        <RichTextEditor
          key={shown}
          document={autosave.document()}
          label={title}
          voice={voice}
          placeholder={placeholder}
          status={
            <SaveLine
              autosave={autosave}
              state={state}
              readAnew={readAnew}
              onReplaced={() => setShown((count) => count + 1)}
            />
          }
          ref={setEditor}
          onChange={(document) => {
            autosave.change(document);
            onChange?.(document);
          }}
        />
      )}
      {voice === 'shareable' && menteeId !== undefined && (
        <WritingCheck editor={editor} menteeId={menteeId} title={title} />
      )}
    </section>
  );
}
