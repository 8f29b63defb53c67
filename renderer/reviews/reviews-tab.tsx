import { Button, Text, Title } from '@mantine/core';
import { IconEyeCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Mentee, RelationshipStatus } from '../../shared/domain/mentee.ts';
import {
  awaitsNewTerms,
  nextReviewDay,
  type Review,
  type ReviewOutcome,
} from '../../shared/domain/review.ts';
import { useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { PastSteps } from '../life-cycle/past-steps.tsx';
import { type Asked, StepDialog } from '../life-cycle/step-dialog.tsx';
import { useLifeCycle } from '../life-cycle/use-life-cycle.ts';
import { workspacePath } from '../mentees/workspace-tabs.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import beside from '../ui/list-beside.module.css';
import { EndingPage } from './ending-page.tsx';
import { NewReview } from './new-review.tsx';
import type { DecidedStep } from './next-step.tsx';
import { ReviewList } from './review-list.tsx';
import { ReviewView } from './review-view.tsx';

/** The step that a decision leads to, where it asks for more than was written down. */
const leadsTo: Partial<Record<ReviewOutcome, 'pause' | 'end'>> = { pause: 'pause', end: 'end' };

/** Where no further review is waited for. */
const over: readonly RelationshipStatus[] = ['ending', 'closed', 'declined'];

/** Reviews and the ending: the list, and one of them. `new` in the address starts a review, `ending` is the ending. */
export function ReviewsTab({ mentee, itemId }: { mentee: Mentee; itemId: string | undefined }) {
  const { say, sayDate } = useWords();
  const [asked, setAsked] = useState<Asked>();
  const [decided, setDecided] = useState<string>();
  const menteeId = mentee.id;
  const reviews = useRead('reviews.list', { menteeId });
  const endings = useRead('endings.list', { menteeId });
  const lifeCycle = useLifeCycle(menteeId);
  if (reviews.error !== null) return <Failure error={reviews.error} />;
  if (reviews.data === undefined || endings.data === undefined || lifeCycle.data === undefined) return null;

  const [all, next] = [reviews.data, nextReviewDay(reviews.data)];
  const shown = all.find(({ id }) => id === itemId) ?? all[0];
  const nextStepOf = (review: Review): DecidedStep | undefined => {
    if (review !== all[0]) return undefined;
    if (awaitsNewTerms(mentee.status, review)) return 'amend';
    const step = leadsTo[review.outcome];
    return lifeCycle.data?.steps.some((one) => one.step === step) ? step : undefined;
  };
  const add = (
    <Button
      component={Link}
      to={workspacePath(menteeId, 'reviews', 'new')}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {say('reviews.add')}
    </Button>
  );
  return (
    <div className={beside.tab}>
      <aside className={beside.side}>
        <div className={beside.sideHead}>
          <Title order={2} size="h4">
            {say('reviews.title')}
          </Title>
          {itemId !== 'new' && all.length > 0 && add}
        </div>
        {all.length > 0 && !over.includes(mentee.status) && (
          <Text size="sm" mb="xs">
            {next === null ? say('reviews.noNext') : say('reviews.nextOn', { date: sayDate(next) })}
          </Text>
        )}
        <ReviewList
          menteeId={menteeId}
          reviews={all}
          shownId={itemId === 'ending' || itemId === 'new' ? itemId : shown?.id}
        />
        <PrivateOnly>
          <PastSteps lifeCycle={lifeCycle.data} />
        </PrivateOnly>
      </aside>
      <div className={beside.main}>
        {itemId === 'ending' ? (
          <EndingPage mentee={mentee} endings={endings.data} />
        ) : itemId === 'new' ? (
          <NewReview
            mentee={mentee}
            onDecided={({ id, outcome }) => {
              setDecided(id);
              setAsked(leadsTo[outcome]);
            }}
          />
        ) : shown === undefined ? (
          <EmptyState icon={IconEyeCheck} title={say('reviews.empty.title')} action={add}>
            {say('reviews.empty.text')}
          </EmptyState>
        ) : (
          <ReviewView
            key={shown.id}
            review={shown}
            next={nextStepOf(shown)}
            lead={decided === shown.id}
            onNext={setAsked}
          />
        )}
      </div>
      <PrivateOnly>
        <StepDialog mentee={mentee} lifeCycle={lifeCycle.data} asked={asked} onAsk={setAsked} />
      </PrivateOnly>
    </div>
  );
}
