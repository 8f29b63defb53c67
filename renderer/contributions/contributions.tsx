import { Button, Text, Title } from '@mantine/core';
import { IconBulb, IconMessage2 } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import {
  type Contribution,
  type ContributionPlace,
  type ContributionVoice,
  contributionVoice,
} from '../../shared/domain/contribution.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { type Deletable, DeleteDialog } from '../bin/delete-dialog.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import { ContributionForm } from './contribution-form.tsx';
import { ContributionItem } from './contribution-item.tsx';
import styles from './contributions.module.css';

const reads = ['contributions.ofGoal', 'contributions.ofSession'] as const;
const icons = { 'mentee-idea': IconBulb, 'mentor-experience': IconMessage2 } as const;

interface ContributionsProps {
  readonly menteeId: string;
  /** The goal, or the session, that this stands with: one of the two. */
  readonly goalId?: string;
  readonly sessionId?: string;
}

/** The mentee's ideas and the experience that the mentor offered, marked apart. */
export function Contributions({ menteeId, goalId, sessionId }: ContributionsProps) {
  const { say } = useWords();
  const ofGoal = useRead(
    'contributions.ofGoal',
    { goalId: goalId ?? '' },
    { enabled: goalId !== undefined && sessionId === undefined },
  );
  const ofSession = useRead(
    'contributions.ofSession',
    { sessionId: sessionId ?? '' },
    { enabled: sessionId !== undefined },
  );
  const { data, error } = sessionId === undefined ? ofGoal : ofSession;
  const [adding, setAdding] = useState<ContributionVoice>();
  const [removing, setRemoving] = useState<Deletable>();
  const add = useChange('contributions.add', reads);
  const adders = useRef<Partial<Record<ContributionVoice, HTMLButtonElement | null>>>({});
  const wasAdding = useRef<ContributionVoice>(undefined);

  useEffect(() => {
    if (wasAdding.current !== undefined && adding === undefined) adders.current[wasAdding.current]?.focus();
    wasAdding.current = adding;
  }, [adding]);

  const here: ContributionPlace = { goalId: goalId ?? null, sessionId: sessionId ?? null };
  const form = (voice: ContributionVoice) => (
    <FocusFirst key={voice}>
      <ContributionForm
        menteeId={menteeId}
        within={sessionId === undefined ? 'goal' : 'session'}
        start={{ voice, text: '', ...here }}
        submitLabel={say('contributions.addSubmit')}
        busy={add.isPending}
        onSubmit={({ place, details }) =>
          add.mutate({ menteeId, place, details }, { onSuccess: () => setAdding(undefined) })
        }
        onCancel={() => setAdding(undefined)}
      />
      <Failure error={add.error} />
    </FocusFirst>
  );

  return (
    <section className={styles.contributions} aria-label={say('contributions.title')}>
      <div className={styles.head}>
        <Title order={3} size="h4">
          {say('contributions.title')}
        </Title>
        <ShareableMark />
      </div>
      <Text size="sm" c="var(--ink-soft)">
        {say('contributions.hint')}
      </Text>
      <Failure error={error} />
      {data?.length === 0 && <Text c="var(--ink-soft)">{say('contributions.none')}</Text>}
      {data !== undefined && data.length > 0 && (
        <ul className={styles.list}>
          {data.map((contribution: Contribution) => (
            <ContributionItem
              key={contribution.id}
              contribution={contribution}
              within={sessionId === undefined ? 'goal' : 'session'}
              onRemove={setRemoving}
            />
          ))}
        </ul>
      )}
      {adding !== undefined && form(adding)}
      <div className={styles.adders} hidden={adding !== undefined}>
        {contributionVoice.options.map((voice) => {
          const Icon = icons[voice];
          return (
            <Button
              key={voice}
              ref={(button) => {
                adders.current[voice] = button;
              }}
              variant="default"
              size="sm"
              leftSection={<Icon size={16} aria-hidden />}
              onClick={() => setAdding(voice)}
            >
              {say(`contributions.add.${voice}`)}
            </Button>
          );
        })}
      </div>
      <DeleteDialog thing={removing} onClose={() => setRemoving(undefined)} />
    </section>
  );
}
