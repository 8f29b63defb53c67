import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Mentee } from '../../shared/domain/mentee.ts';
import type { ConflictAnswer, ReviewDetails } from '../../shared/domain/review.ts';
import { useChange } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { ConflictsAgain } from './conflicts-again.tsx';
import { ReviewForm } from './review-form.tsx';

/** Writes down a review; what was decided leads to its step. */
export function NewReview({
  mentee,
  onDecided,
}: {
  mentee: Mentee;
  onDecided: (outcome: ReviewDetails['outcome']) => void;
}) {
  const { say } = useWords();
  const navigate = useNavigate();
  const [answer, setAnswer] = useState<ConflictAnswer | null>(null);
  const [problem, setProblem] = useState<string>();
  const add = useChange('reviews.add');
  const submit = (details: ReviewDetails) => {
    const reason = answer?.reason?.trim() ?? '';
    if (answer !== null && answer.roles.length > 0 && reason === '')
      return setProblem(say('mentees.form.conflictReasonMissing'));
    setProblem(undefined);
    const conflicts = answer === null ? null : { ...answer, reason };
    add.mutate(
      { menteeId: mentee.id, details, conflicts },
      {
        onSuccess: ({ id }) => {
          const to = details.outcome === 'amend' ? 'contract' : 'reviews';
          void navigate(to === 'contract' ? workspacePath(mentee.id, to) : workspacePath(mentee.id, to, id), {
            replace: true,
          });
          onDecided(details.outcome);
        },
      },
    );
  };
  return (
    <FocusFirst>
      <Title order={2} mb="xs">
        {say('reviews.new')}
      </Title>
      <Text c="var(--ink-soft)" mb="lg" maw="60ch">
        {say('reviews.lead')}
      </Text>
      <ReviewForm
        busy={add.isPending}
        onSubmit={submit}
        onCancel={() => navigate(-1)}
        conflicts={
          <PrivateOnly>
            <ConflictsAgain
              answer={answer}
              problem={problem}
              before={{ roles: mentee.conflicts, reason: mentee.conflictReason }}
              onAnswer={setAnswer}
            />
          </PrivateOnly>
        }
      />
      <Failure error={add.error} />
    </FocusFirst>
  );
}
