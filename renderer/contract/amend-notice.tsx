import { Text } from '@mantine/core';
import { IconEyeCheck } from '@tabler/icons-react';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { awaitsNewTerms } from '../../shared/domain/review.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import styles from './contract.module.css';

/** Says that a review decided on changed terms, and what to do here, until they are agreed. */
export function AmendNotice({
  mentee,
  draft,
}: {
  mentee: Mentee;
  /** The changed terms are being written already. */
  draft: boolean;
}) {
  const { say, sayDate } = useWords();
  const reviews = useRead('reviews.list', { menteeId: mentee.id });
  const [newest] = reviews.data ?? [];
  if (newest === undefined || !awaitsNewTerms(mentee.status, newest)) return null;
  return (
    <Text className={styles.notice ?? ''} role="note">
      <IconEyeCheck size={20} stroke={1.7} aria-hidden />
      {say(draft ? 'contract.amendDraft' : 'contract.amendFromHere', { date: sayDate(newest.on) })}
    </Text>
  );
}
