import { Button, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Review, ReviewOutcome } from '../../shared/domain/review.ts';
import { useWords } from '../app/words.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import styles from './reviews.module.css';

export type DecidedStep = Exclude<ReviewOutcome, 'continue'>;

/** Comes with the way to the contract, which then leads straight to its next step. */
export const decidedOnTerms = 'decided-on-terms';

/** The very next step that a review decided on, in one sentence with its button. */
export function NextStep({
  review,
  step,
  lead,
  onTake,
}: {
  review: Review;
  step: DecidedStep;
  /** Takes the focus: the review was written down a moment ago. */
  lead: boolean;
  onTake: () => void;
}) {
  const { say } = useWords();
  const button = useRef<HTMLButtonElement & HTMLAnchorElement>(null);
  useEffect(() => {
    if (lead) button.current?.focus();
  }, [lead]);
  return (
    <div className={styles.nextStep}>
      <Text>{say(`reviews.nextStep.${step}`)}</Text>
      {step === 'amend' ? (
        <Button
          ref={button}
          component={Link}
          to={workspacePath(review.menteeId, 'contract')}
          state={decidedOnTerms}
        >
          {say('reviews.toContract')}
        </Button>
      ) : (
        <Button ref={button} onClick={onTake}>
          {say(`lifeCycle.step.${step}`)}
        </Button>
      )}
    </div>
  );
}
