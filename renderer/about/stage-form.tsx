import { NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import {
  type CareerStage,
  type CareerStageDetails,
  careerStageDetails,
  stageProblem,
  transition,
} from '../../shared/domain/career-stage.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { FormEnd } from '../ui/form-end.tsx';
import styles from './about.module.css';

/** Adds or changes one stage or transition. */
export function StageForm({
  stage,
  busy,
  onSubmit,
  onCancel,
}: {
  stage?: CareerStage;
  busy: boolean;
  onSubmit: (details: CareerStageDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm({
    schema: careerStageDetails,
    start: {
      stage: stage?.stage ?? '',
      transition: stage?.transition ?? null,
      began: stage?.began ?? null,
      ended: stage?.ended ?? null,
      note: stage?.note ?? '',
    },
    order: ['stage', 'transition', 'began', 'ended', 'note'],
    sentence: (_, issue) =>
      say('mentees.form.tooLong', { max: issue.code === 'too_big' ? Number(issue.maximum) : 0 }),
    alsoCheck: (details) => {
      const problem = stageProblem(details);
      if (problem === 'stage-empty') return { stage: say('rule.stage-empty') };
      return problem === 'stage-dates' ? { ended: say('rule.stage-dates') } : {};
    },
  });
  return (
    <form onSubmit={form.submit(onSubmit)} noValidate>
      <FocusFirst>
        <Stack gap="md">
          <div className={styles.pair}>
            <TextInput
              size="md"
              {...form.text('stage')}
              label={say('about.career.stage')}
              autoComplete="off"
            />
            <NativeSelect
              size="md"
              {...form.field('transition')}
              value={form.values.transition ?? ''}
              label={say('about.career.transition')}
              data={[
                { value: '', label: say('about.career.noTransition') },
                ...transition.options.map((value) => ({ value, label: say(`about.transition.${value}`) })),
              ]}
              onChange={(event) =>
                form.set(
                  'transition',
                  event.currentTarget.value === '' ? null : transition.parse(event.currentTarget.value),
                )
              }
            />
          </div>
          <div className={styles.pair}>
            <DateField {...form.day('began')} label={say('about.career.began')} />
            <DateField {...form.day('ended')} label={say('about.career.ended')} />
          </div>
          <Textarea size="md" {...form.text('note')} label={say('about.career.note')} autosize minRows={2} />
          <FormEnd act={say('about.save')} busy={busy} onCancel={onCancel} />
        </Stack>
      </FocusFirst>
    </form>
  );
}
