import { Text } from '@mantine/core';
import { IconCalendarDue } from '@tabler/icons-react';
import type { ContractVersion } from '../../../shared/domain/contract.ts';
import { remindersOf } from '../../../shared/domain/contract-reminders.ts';
import { localDayOf } from '../../../shared/domain/time.ts';
import { useRead } from '../../app/client.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../contract.module.css';

/** Says that the review or the end of the contract in force is near or past. */
export function DateNotice({ version }: { version: ContractVersion }) {
  const { say, sayDate } = useWords();
  const today = localDayOf(new Date());
  const reviews = useRead('reviews.list', { menteeId: version.menteeId });
  if (version.status !== 'agreed' || reviews.data === undefined) return null;
  const due = remindersOf(version.terms, today, reviews.data[0]?.on ?? null);
  return due.map(({ kind, on }) => (
    <Text key={kind} className={styles.notice ?? ''}>
      <IconCalendarDue size={20} stroke={1.7} aria-hidden />
      {say(`contract.due.${kind}`, { date: sayDate(on), past: on < today ? 'yes' : 'no' })}
    </Text>
  ));
}
