import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  type Review,
  type ReviewDetails,
  refuseReview,
  reviewDetails,
  reviewOutcome,
} from '../../shared/domain/review.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { reviewFieldOrder, reviewPassages, reviewValues } from './review-values.ts';
import styles from './reviews.module.css';

/** A review: what the two look at together, and how they go on. */
export function ReviewForm({
  review,
  busy,
  conflicts,
  onSubmit,
  onCancel,
}: {
  review?: Review;
  busy: boolean;
  /** The conflict check, where it is asked again. */
  conflicts?: ReactNode;
  onSubmit: (details: ReviewDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm({
    schema: reviewDetails,
    start: reviewValues(localDayOf(new Date()), review),
    order: reviewFieldOrder,
    sentence: (_, issue) =>
      issue.code === 'too_big'
        ? say('reviews.tooLong', { max: Number(issue.maximum) })
        : say('reviews.dayMissing'),
    alsoCheck: (details) => {
      const rule = refuseReview(details);
      return rule === undefined ? {} : { nextReviewOn: say(`rule.${rule}`) };
    },
  });
  return (
    <form onSubmit={form.submit(onSubmit)} noValidate>
      <Stack gap="lg" className={styles.form ?? ''}>
        <DateField {...form.day('on')} label={say('reviews.on')} optional={false} />
        {reviewPassages.map((field) => (
          <Textarea
            size="md"
            key={field}
            {...form.text(field)}
            label={say(`reviews.field.${field}`)}
            description={say(`reviews.hint.${field}`)}
            autosize
            minRows={2}
          />
        ))}
        {conflicts}
        <Radio.Group
          id={form.field('outcome').id}
          label={say('reviews.outcome')}
          value={form.values.outcome}
          onChange={(value) => form.set('outcome', reviewOutcome.parse(value))}
        >
          <Stack gap="xs" mt="xs">
            {reviewOutcome.options.map((value) => (
              <Radio key={value} value={value} label={say(`reviews.outcome.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <DateField {...form.day('nextReviewOn')} label={say('reviews.nextReviewOn')} />
        <Group>
          <Button type="submit" loading={busy}>
            {say(review === undefined ? 'reviews.save' : 'reviews.saveChange')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say('app.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
