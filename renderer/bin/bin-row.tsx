import { Button, Text } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBulb,
  IconChecklist,
  IconEyeCheck,
  IconFence,
  IconListCheck,
  IconMessages,
  IconRouteAltLeft,
  IconStairsUp,
  IconTarget,
  IconTrendingUp,
  type TablerIcon,
} from '@tabler/icons-react';
import type { BinEntry, BinKind } from '../../shared/domain/bin.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import styles from './bin.module.css';

const icons: Record<BinKind, TablerIcon> = {
  boundary: IconFence,
  concern: IconAlertTriangle,
  checklist: IconListCheck,
  goal: IconTarget,
  option: IconRouteAltLeft,
  progress: IconTrendingUp,
  stage: IconStairsUp,
  action: IconChecklist,
  contribution: IconBulb,
  session: IconMessages,
  review: IconEyeCheck,
};

/** One thing in the bin: what, whose, since when and until when, and the two ways out. */
export function BinRow({
  entry,
  name,
  now,
  busy,
  onPutBack,
  onDestroy,
}: {
  entry: BinEntry;
  name: string;
  now: Date;
  busy: boolean;
  onPutBack: () => void;
  onDestroy: () => void;
}) {
  const { say, sayDate } = useWords();
  const Icon = icons[entry.kind];
  const day = (instant: string) => sayDate(localDayOf(new Date(instant)));
  const left = (Date.parse(entry.destroyedAt) - now.getTime()) / (24 * 60 * 60 * 1000);
  return (
    <li className={styles.row}>
      <Icon className={styles.icon} size={22} stroke={1.5} aria-hidden />
      <div className={styles.what}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="var(--ink-soft)">
          {say(`bin.kind.${entry.kind}`)} · {entry.menteeAlias}
        </Text>
        <Text size="sm" c="var(--ink-soft)">
          {say('bin.deletedOn', { date: day(entry.deletedAt) })} ·{' '}
          {say('bin.destroyedOn', { date: day(entry.destroyedAt) })} ·{' '}
          {say('bin.daysLeft', { days: left < 1 ? 0 : Math.ceil(left) })}
        </Text>
      </div>
      <div className={styles.acts}>
        <Button
          size="sm"
          variant="default"
          loading={busy}
          aria-label={say('bin.putBackNamed', { name })}
          onClick={onPutBack}
        >
          {say('bin.putBack')}
        </Button>
        <Button
          size="sm"
          variant="subtle"
          color="var(--danger)"
          aria-label={say('bin.destroyNamed', { name })}
          onClick={onDestroy}
        >
          {say('bin.destroy')}
        </Button>
      </div>
    </li>
  );
}
