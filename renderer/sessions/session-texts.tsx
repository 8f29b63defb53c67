import { Button, Text } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { type RefObject, useRef, useState } from 'react';
import type { SessionPage } from '../../shared/domain/session.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { AutosavedEditor } from '../editor/autosaved-editor.tsx';
import { AmendmentNotice } from '../session-records/amendment-notice.tsx';
import { SealedWords } from '../session-records/sealed-words.tsx';
import { Confirm } from '../ui/confirm.tsx';
import { InsertTemplate } from './insert-template.tsx';
import { type MovedSelection, moveBetween } from './move-between.ts';
import { selectedText } from './move-selection.ts';
import { useSessionDocument } from './session-writing.ts';
import styles from './sessions.module.css';

type Moving =
  | { readonly step: 'nothing-selected' | 'not-moved' }
  | { readonly step: 'asking'; readonly text: string }
  | { readonly step: 'moved'; readonly moved: MovedSelection };

/** The two voices of a session: the record that may be shared, and below it, set apart, the mentor's own note. */
export function SessionTexts({
  page,
  noPrivateNotes,
  recordEditor,
}: {
  page: SessionPage;
  noPrivateNotes: boolean;
  /** Set while the record can be edited. */
  recordEditor: RefObject<Editor | null>;
}) {
  const { say } = useWords();
  const { id } = page.session;
  const sealed = page.recordStanding === 'sealed';
  const record = useSessionDocument(id, 'record');
  const note = useSessionDocument(id, 'privateNote');
  const noteEditor = useRef<Editor>(null);
  const [moving, setMoving] = useState<Moving>();

  const ask = () => {
    const text = noteEditor.current === null ? '' : selectedText(noteEditor.current.state);
    setMoving(text === '' ? { step: 'nothing-selected' } : { step: 'asking', text });
  };
  const move = () => {
    if (noteEditor.current === null || recordEditor.current === null) return;
    const moved = moveBetween(noteEditor.current, recordEditor.current);
    setMoving(moved === undefined ? { step: 'not-moved' } : { step: 'moved', moved });
  };
  /** Words typed since then must not be undone with the move. */
  const forgetMoveOnChange = () =>
    setMoving((now) => (now?.step === 'moved' && now.moved.canUndo() ? now : undefined));

  return (
    <div className={styles.texts}>
      {sealed ? (
        <SealedWords sessionId={id} record={page.record} />
      ) : (
        <>
          {page.recordStanding === 'amending' && <AmendmentNotice sessionId={id} />}
          <AutosavedEditor
            documentRef={{ kind: 'session-record', ownerId: id }}
            read={page.record}
            {...record}
            title={say('sessions.record')}
            note={say('sessions.recordNote')}
            voice="shareable"
            menteeId={page.session.menteeId}
            placeholder={say('sessions.recordPlaceholder')}
            actions={<InsertTemplate kind="session-record" editor={() => recordEditor.current} />}
            editorRef={recordEditor}
            onChange={forgetMoveOnChange}
          />
        </>
      )}
      <PrivateOnly>
        <div role="status" className={styles.moved} hidden={moving === undefined || moving.step === 'asking'}>
          {moving?.step === 'moved' && (
            <>
              <Text span>{say('sessions.move.done')}</Text>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => {
                  moving.moved.undo();
                  setMoving(undefined);
                }}
              >
                {say('sessions.move.undo')}
              </Button>
            </>
          )}
          {(moving?.step === 'nothing-selected' || moving?.step === 'not-moved') && (
            <>
              <Text span>
                {say(moving.step === 'not-moved' ? 'sessions.move.notMoved' : 'sessions.move.nothing')}
              </Text>
              <Button size="compact-sm" variant="default" onClick={() => setMoving(undefined)}>
                {say('sessions.move.understood')}
              </Button>
            </>
          )}
        </div>
        {noPrivateNotes ? (
          <Text c="var(--ink-soft)">{say('sessions.noPrivateNotes')}</Text>
        ) : (
          <AutosavedEditor
            documentRef={{ kind: 'private-note', ownerId: id }}
            read={page.privateNote}
            {...note}
            title={say('sessions.privateNote')}
            note={say('sessions.privateNoteNote')}
            voice="private"
            placeholder={say('sessions.privateNotePlaceholder')}
            editorRef={noteEditor}
            onChange={forgetMoveOnChange}
            actions={
              <>
                <InsertTemplate kind="private-note" editor={() => noteEditor.current} />

                {!sealed && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconArrowUp size={16} aria-hidden />}
                    // keeps the selection in the note
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={ask}
                  >
                    {say('sessions.move')}
                  </Button>
                )}
              </>
            }
          />
        )}
        <Confirm
          opened={moving?.step === 'asking'}
          title={say('sessions.move.title')}
          act={say('sessions.move.act')}
          onConfirm={move}
          onCancel={() => setMoving(undefined)}
        >
          {say('sessions.move.text')}
          <span className={styles.moving}>{moving?.step === 'asking' ? moving.text : ''}</span>
        </Confirm>
      </PrivateOnly>
    </div>
  );
}
