import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Editor } from '@tiptap/react';
import { useId } from 'react';
import { useRead } from '../app/client.ts';
import { useTurned } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { AcceptMenu } from './accept-menu.tsx';
import { replaceMarked } from './identifier-marks.ts';
import styles from './identifiers.module.css';
import { useWritingCheck } from './use-writing-check.ts';

/**
 * Below a text that others will read: what in it may tell who somebody is, with the same ways out as in the preview. Gone
 * while the screen is turned to the mentee: it would tell what is on the mentor's list.
 */
export function WritingCheck({
  editor,
  menteeId,
  title,
}: {
  editor: Editor | null;
  menteeId: string;
  title: string;
}) {
  const { say } = useWords();
  const turned = useTurned();
  const watch = useRead('identifiers.watchFor', { menteeId }, { enabled: !turned });
  const mentees = useRead('mentees.list', undefined, { enabled: !turned });
  const found = useWritingCheck(editor, turned ? undefined : watch.data);
  const [opened, { toggle }] = useDisclosure(false);
  const id = useId();
  const alias = mentees.data?.find((mentee) => mentee.id === menteeId)?.alias ?? '';
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  if (turned) return null;
  return (
    <div className={found.length > 0 ? styles.writing : undefined}>
      <Failure error={watch.error} />
      <div role="status">
        {found.length > 0 && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-expanded={opened}
            {...(opened && { 'aria-controls': id })}
            leftSection={<Chevron size={16} aria-hidden />}
            onClick={toggle}
          >
            {say('identifiers.writing', { count: found.length })}
          </Button>
        )}
      </div>
      {opened && found.length > 0 && (
        <ul id={id} className={styles.findings} aria-label={say('identifiers.writing.list', { title })}>
          {found.map((one) => (
            <li key={one.from} className={styles.finding}>
              <Text size="sm" c="var(--ink-soft)">
                {say(`identifiers.kind.${one.kind}`)}
              </Text>
              <p className={styles.quote}>
                <mark>{one.text}</mark>
              </p>
              <div className={styles.acts}>
                <Button
                  size="compact-sm"
                  aria-label={say('identifiers.replaceOf', { text: one.text, words: one.replacement })}
                  onClick={() => editor !== null && replaceMarked(editor, one)}
                >
                  {say('identifiers.replace', { words: one.replacement })}
                </Button>
                <AcceptMenu found={one} mentee={{ id: menteeId, shownAs: alias }} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
