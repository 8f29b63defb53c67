import { Checkbox, Group, NativeSelect, Radio, Stack, Text, Textarea, UnstyledButton } from '@mantine/core';
import {
  type Boundary,
  type BoundaryCategory,
  type BoundaryDetails,
  boundaryCategory,
  boundaryDetails,
  boundaryRuling,
  isReviewTooEarly,
  limitStep,
} from '../../shared/domain/boundary.ts';
import { useWords } from '../app/words.tsx';
import { DateField } from '../mentees/form/date-field.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { FormEnd } from '../ui/form-end.tsx';
import styles from './boundaries.module.css';
import { rulingOrder } from './groups.ts';
import { boundarySuggestions } from './suggestions.ts';

/** Adds or changes one boundary; suggestions for the category fill the words in. */
export function BoundaryForm({
  boundary,
  category = 'role',
  again = false,
  today,
  busy,
  onSubmit,
  onCancel,
}: {
  boundary?: Boundary;
  category?: BoundaryCategory;
  /** Looked at again: agreed anew today, with the next review open. */
  again?: boolean;
  today: string;
  busy: boolean;
  onSubmit: (details: BoundaryDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm<BoundaryDetails, typeof boundaryDetails>({
    schema: boundaryDetails,
    start: {
      category: boundary?.category ?? category,
      item: boundary?.item ?? '',
      ruling: boundary?.ruling ?? (category === 'limits-of-confidentiality' ? 'discuss-first' : 'in'),
      agreedOn: boundary === undefined || again ? today : boundary.agreedOn,
      reviewOn: again ? null : (boundary?.reviewOn ?? null),
      steps: boundary?.steps ?? (category === 'limits-of-confidentiality' ? limitStep.options : []),
    },
    order: ['category', 'item', 'ruling', 'steps', 'agreedOn', 'reviewOn'],
    alsoCheck: (details) => (isReviewTooEarly(details) ? { reviewOn: say('boundaries.reviewTooEarly') } : {}),
    sentence: (_field, issue) =>
      issue.code === 'too_big' ? say('boundaries.itemTooLong') : say('boundaries.itemMissing'),
  });
  const limit = form.values.category === 'limits-of-confidentiality';
  const suggestions = boundarySuggestions.filter((one) => one.category === form.values.category);

  return (
    <form onSubmit={form.submit(onSubmit)} noValidate>
      <Stack gap="md">
        <NativeSelect
          size="md"
          {...form.field('category')}
          label={say('boundaries.category')}
          data={boundaryCategory.options.map((value) => ({
            value,
            label: say(`boundaries.category.${value}`),
          }))}
          onChange={(event) => {
            const next = boundaryCategory.parse(event.currentTarget.value);
            form.set('category', next);
            if (next === 'limits-of-confidentiality') form.set('ruling', 'discuss-first');
            form.set('steps', next === 'limits-of-confidentiality' ? limitStep.options : []);
          }}
        />
        <Textarea
          size="md"
          {...form.text('item')}
          label={limit ? say('boundaries.itemLimit') : say('boundaries.item')}
          autosize
          minRows={2}
          data-autofocus
        />
        {boundary === undefined && suggestions.length > 0 && (
          <div>
            <Text size="sm" c="var(--ink-soft)" id={`${form.field('item').id}-suggestions`}>
              {say('boundaries.suggestions')}
            </Text>
            <ul className={styles.suggestions} aria-labelledby={`${form.field('item').id}-suggestions`}>
              {suggestions.map(({ item, ruling }) => (
                <li key={item}>
                  <UnstyledButton
                    className={styles.suggestion ?? ''}
                    onClick={() => {
                      form.set('item', say(item));
                      form.set('ruling', ruling);
                    }}
                  >
                    {say(item)}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </div>
        )}
        {!limit && (
          <Radio.Group
            id={form.field('ruling').id}
            label={say('boundaries.ruling')}
            value={form.values.ruling}
            onChange={(value) => form.set('ruling', boundaryRuling.parse(value))}
          >
            <Group mt="xs" gap="lg">
              {rulingOrder.map((value) => (
                <Radio key={value} value={value} label={say(`boundaries.ruling.${value}`)} />
              ))}
            </Group>
          </Radio.Group>
        )}
        {limit && (
          <Checkbox.Group
            id={form.field('steps').id}
            label={say('boundaries.steps')}
            value={[...form.values.steps]}
            onChange={(chosen) =>
              form.set(
                'steps',
                limitStep.options.filter((step) => chosen.includes(step)),
              )
            }
          >
            <Stack mt="xs" gap="xs">
              {limitStep.options.map((step) => (
                <Checkbox key={step} value={step} label={say(`boundaries.step.${step}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <div className={styles.days}>
          <DateField
            {...form.day('agreedOn')}
            label={say('boundaries.agreedOn')}
            description={say('boundaries.agreedOnHint')}
          />
          <DateField
            {...form.day('reviewOn')}
            label={say('boundaries.reviewOn')}
            description={say('boundaries.reviewOnHint')}
          />
        </div>
        <FormEnd
          act={boundary === undefined ? say('boundaries.addSubmit') : say('boundaries.save')}
          busy={busy}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
}
