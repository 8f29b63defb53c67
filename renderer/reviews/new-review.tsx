import { Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Mentee } from '../../shared/domain/mentee.ts';
import type { Review, ReviewDetails } from '../../shared/domain/review.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { answerOf, conflictFault, startConflicts } from '../conflicts/conflict-values.ts';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { useDraft } from '../mentees/form/use-draft.ts';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { ConflictsAgain } from './conflicts-again.tsx';
import { decidedOnTerms } from './next-step.tsx';
import { ReviewForm } from './review-form.tsx';

/** Writes down a review; what was decided leads to its step. */
export function NewReview({ mentee, onDecided }: { mentee: Mentee; onDecided: (review: Review) => void }) {
  const { say } = useWords();
  const navigate = useNavigate();
  // what was answered before is there again once the question is taken up
  const [{ conflict }, setValues] = useDraft(
    { conflict: { ...startConflicts(mentee.conflict), choice: 'open' as 'open' | 'none' | 'some' } },
    ['conflict'],
  );
  const [checked, setChecked] = useState(false);
  const add = useChange('reviews.add');
  const submit = (details: ReviewDetails) => {
    setChecked(true);
    if (conflictFault(conflict, localDayOf(new Date())) !== undefined) return;
    add.mutate(
      { menteeId: mentee.id, details, conflicts: answerOf(conflict) },
      {
        onSuccess: (review) => {
          void (review.outcome === 'amend'
            ? navigate(workspacePath(mentee.id, 'contract'), { replace: true, state: decidedOnTerms })
            : navigate(workspacePath(mentee.id, 'reviews', review.id), { replace: true }));
          onDecided(review);
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
              values={conflict}
              checked={checked}
              onChange={(next) => setValues({ conflict: next })}
            />
          </PrivateOnly>
        }
      />
      <Failure error={add.error} />
    </FocusFirst>
  );
}
