import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Review } from '../../shared/domain/review.ts';
import { useChange } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { DeleteDialog } from '../bin/delete-dialog.tsx';
import type { Asked } from '../life-cycle/step-dialog.tsx';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { Failure } from '../ui/failure.tsx';
import { ShareableMark } from '../ui/shareable-mark.tsx';
import { type DecidedStep, NextStep } from './next-step.tsx';
import { ReviewForm } from './review-form.tsx';
import { reviewPassages } from './review-values.ts';
import styles from './reviews.module.css';

/** One review as it was written down. */
export function ReviewView({
  review,
  next,
  lead,
  onNext,
}: {
  review: Review;
  /** The step that was decided on and is not taken yet. */
  next: DecidedStep | undefined;
  /** Leads straight to that step: the review was written down a moment ago. */
  lead: boolean;
  onNext: (step: Asked) => void;
}) {
  const { say, sayDate } = useWords();
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const change = useChange('reviews.change');
  const { id, menteeId, outcome, nextReviewOn } = review;
  const title = say('reviews.of', { date: sayDate(review.on) });
  const written = reviewPassages.filter((field) => review[field] !== null);

  if (changing)
    return (
      <>
        <Title order={2} mb="md">
          {title}
        </Title>
        <ReviewForm
          review={review}
          busy={change.isPending}
          onSubmit={(details) => change.mutate({ id, details }, { onSuccess: () => setChanging(false) })}
          onCancel={() => setChanging(false)}
        />
        <Failure error={change.error} />
      </>
    );
  return (
    <article className={styles.review} aria-label={title}>
      <div className={styles.titleLine}>
        <Title order={2}>{title}</Title>
        <ShareableMark />
      </div>
      <Text fw={600}>{say(`reviews.decided.${outcome}`)}</Text>
      {nextReviewOn !== null && <Text>{say('reviews.nextOn', { date: sayDate(nextReviewOn) })}</Text>}
      {written.length === 0 && <Text c="var(--ink-soft)">{say('reviews.nothingWritten')}</Text>}
      <dl className={styles.passages}>
        {written.map((field) => (
          <div key={field}>
            <dt>{say(`reviews.field.${field}`)}</dt>
            <dd>{review[field]}</dd>
          </div>
        ))}
      </dl>
      {next !== undefined && (
        <PrivateOnly>
          <NextStep review={review} step={next} lead={lead} onTake={() => next !== 'amend' && onNext(next)} />
        </PrivateOnly>
      )}
      <PrivateOnly>
        <Conflicts conflicts={review.conflicts} />
        <Group mt="sm">
          <Button variant="default" onClick={() => setChanging(true)}>
            {say('reviews.change')}
          </Button>
          <Button variant="subtle" color="var(--danger)" onClick={() => setDeleting(true)}>
            {say('reviews.delete')}
          </Button>
        </Group>
        <DeleteDialog
          thing={deleting ? { kind: 'review', subjectId: id, name: title } : undefined}
          onClose={() => setDeleting(false)}
          onDeleted={() => void navigate(workspacePath(menteeId, 'reviews'), { replace: true })}
        />
      </PrivateOnly>
    </article>
  );
}

function Conflicts({ conflicts }: { conflicts: Review['conflicts'] }) {
  const { say, sayList } = useWords();
  const sentence =
    conflicts === null
      ? say('reviews.conflictsUnasked')
      : conflicts.length === 0
        ? say('reviews.conflictsNone')
        : say('reviews.conflictsRoles', {
            roles: sayList(conflicts.map((role) => say(`mentees.role.${role}`))),
          });
  return <Text c="var(--ink-soft)">{sentence}</Text>;
}
