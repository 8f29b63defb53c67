import { Button, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { RecordFinding } from '../../shared/domain/identifiers/record-finding.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { type WordId, words } from '../../shared/words/index.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { showUndo } from '../ui/undo-notice.tsx';
import { AcceptMenu } from './accept-menu.tsx';
import styles from './identifiers.module.css';

/** Puts other words in place of a finding where it was written. Answers with the way back: false when it is gone. */
export type ReplaceInRecord = (finding: RecordFinding) => Promise<() => Promise<boolean>>;

/** What may tell who somebody is in the very text that will leave, each to be replaced or accepted. */
export function RecordFindings({
  findings,
  mentee,
  replace,
  onChanged,
}: {
  /** Undefined while the record is looked through. */
  findings: readonly RecordFinding[] | undefined;
  mentee: { readonly id: string; readonly shownAs: string };
  /** Left out where it can only be changed where it was written. */
  replace?: ReplaceInRecord;
  /** The record says something else now: another preview is needed. */
  onChanged: () => void;
}) {
  const { say } = useWords();
  return (
    <section aria-labelledby="record-findings">
      <Title order={3} size="h5" id="record-findings">
        {say('identifiers.found')}
      </Title>
      {findings === undefined && <Text size="sm">{say('identifiers.found.looking')}</Text>}
      {findings?.length === 0 && (
        <p className={styles.quiet}>
          <IconCircleCheck size={18} aria-hidden />
          {say('identifiers.found.none')}
        </p>
      )}
      {findings !== undefined && findings.length > 0 && (
        <>
          <Text size="sm">{say('identifiers.found.count', { count: findings.length })}</Text>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <Finding
                key={`${finding.path.join('.')} ${finding.start}`}
                finding={finding}
                mentee={mentee}
                {...(replace !== undefined && { replace })}
                onChanged={onChanged}
              />
            ))}
          </ul>
        </>
      )}
      <Text size="sm" c="var(--ink-soft)" mt="xs">
        {say('identifiers.found.caution')}
      </Text>
    </section>
  );
}

function Finding({
  finding,
  mentee,
  replace,
  onChanged,
}: {
  finding: RecordFinding;
  mentee: { readonly id: string; readonly shownAs: string };
  replace?: ReplaceInRecord;
  onChanged: () => void;
}) {
  const { say } = useWords();
  const { kind, text, replacement, path, under, before, after } = finding;
  const replaceHere = finding.replaceable ? replace : undefined;
  const takeBack = async (undo: () => Promise<boolean>) => {
    // whatever stands in its way, the mentor reads that nothing was taken back
    const done = await undo().catch(() => false);
    if (!done) notifications.show({ message: say('identifiers.undoneElse') });
    onChanged();
  };
  const put = useMutation<() => Promise<boolean>, AlcoveError, ReplaceInRecord>({
    mutationFn: (act) => act(finding),
    onSuccess: (undo) => {
      showUndo({
        message: say('identifiers.replaced', { text, words: replacement }),
        act: say('identifiers.undo'),
        onUndo: () => void takeBack(undo),
      });
      onChanged();
    },
  });
  const place = say(placeWord(path[0]), { number: Number(path[1]) });
  return (
    <li className={styles.finding}>
      <p className={styles.where}>
        {say(`identifiers.kind.${kind}`)} ·{' '}
        {under === null ? place : say('identifiers.in.under', { place, under })}
      </p>
      <p className={styles.quote}>
        {before.length < 40 ? '' : '…'}
        {before}
        <mark>{text}</mark>
        {after}
        {after.length < 40 ? '' : '…'}
      </p>
      <div className={styles.acts}>
        {replaceHere !== undefined && (
          <Button
            size="compact-sm"
            loading={put.isPending}
            aria-label={say('identifiers.replaceOf', { text, words: replacement })}
            onClick={() => put.mutate(replaceHere)}
          >
            {say('identifiers.replace', { words: replacement })}
          </Button>
        )}
        <AcceptMenu found={finding} mentee={mentee} />
      </div>
      {replaceHere === undefined && (
        <Text size="sm" c="var(--ink-soft)" mt={4}>
          {say(replace === undefined || path[0] === 'record' ? 'identifiers.notHere' : 'identifiers.history')}
        </Text>
      )}
      <Failure error={put.error} />
    </li>
  );
}

function placeWord(part: string | number | undefined): WordId {
  const id = `identifiers.in.${part}`;
  return isWordId(id) ? id : 'identifiers.in.other';
}

const isWordId = (id: string): id is WordId => Object.hasOwn(words, id);
