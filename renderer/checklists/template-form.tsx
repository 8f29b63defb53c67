import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import {
  type ChecklistTemplateDetails,
  type ChecklistTemplateItem,
  checklistTemplateDetails,
  checklistTie,
  mostItems,
} from '../../shared/domain/checklist.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import { useWords } from '../app/words.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { useForm } from '../mentees/form/use-form.ts';
import { Failure } from '../ui/failure.tsx';
import styles from './checklists.module.css';
import { moved } from './moved.ts';

/** Writes a checklist of the mentor's own: its items in their order, and what each produces. */
export function TemplateForm({
  start,
  busy,
  error,
  onSubmit,
  onCancel,
}: {
  start: ChecklistTemplateDetails;
  busy: boolean;
  error: AlcoveError | null;
  onSubmit: (details: ChecklistTemplateDetails) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const form = useForm({
    schema: checklistTemplateDetails,
    start,
    order: ['title', 'items'],
    sentence: (field, issue) =>
      issue.code === 'too_big'
        ? say('checklists.item.tooLong')
        : say(field === 'title' ? 'checklistTemplates.titleMissing' : 'checklistTemplates.itemMissing'),
  });
  const { items } = form.values;
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<string>();
  const [grabbed, setGrabbed] = useState<number>();

  useEffect(() => {
    if (focus !== undefined) list.current?.querySelector<HTMLElement>(`[data-control="${focus}"]`)?.focus();
    setFocus(undefined);
  }, [focus]);

  const put = (next: ChecklistTemplateItem[]) => form.set('items', next);
  const alter = (at: number, part: Partial<ChecklistTemplateItem>) =>
    put(items.map((item, index) => (index === at ? { ...item, ...part } : item)));
  const move = (from: number, to: number) => {
    put(moved(items, from, to));
    setFocus(`${to < from ? 'up' : 'down'}-${to}`);
  };
  const add = () => {
    put([...items, { words: '', tie: null }]);
    setFocus(`words-${items.length}`);
  };

  return (
    <form className={styles.form} noValidate onSubmit={form.submit(onSubmit)}>
      <Stack gap="md">
        <FocusFirst>
          <TextInput
            size="md"
            {...form.text('title')}
            label={say('checklistTemplates.name')}
            autoComplete="off"
          />
        </FocusFirst>
        <div>
          <Text fw={500}>{say('checklistTemplates.items')}</Text>
          <Text size="sm" className={styles.facts ?? ''}>
            {say('checklistTemplates.itemsHint')}
          </Text>
          <ol ref={list} id={form.field('items').id} className={styles.editItems}>
            {items.map(({ words, tie }, at) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: an item that is being written has nothing else of its own
                key={at}
                draggable={grabbed === at}
                onDragOver={(event) => grabbed !== undefined && event.preventDefault()}
                onDrop={() => {
                  if (grabbed !== undefined) put(moved(items, grabbed, at));
                  setGrabbed(undefined);
                }}
                onDragEnd={() => setGrabbed(undefined)}
              >
                <span
                  className={styles.handle}
                  aria-hidden
                  onPointerDown={() => setGrabbed(at)}
                  onPointerUp={() => setGrabbed(undefined)}
                >
                  {at + 1}
                </span>
                <TextInput
                  className={styles.editWords ?? ''}
                  aria-label={say('checklistTemplates.item', { number: at + 1 })}
                  data-control={`words-${at}`}
                  value={words}
                  error={form.errors.items !== undefined && words.trim() === ''}
                  autoComplete="off"
                  onChange={(event) => alter(at, { words: event.currentTarget.value })}
                />
                <NativeSelect
                  aria-label={say('checklistTemplates.tie', { number: at + 1 })}
                  value={tie ?? ''}
                  data={[
                    { value: '', label: say('checklistTemplates.noTie') },
                    ...checklistTie.options.map((value) => ({
                      value,
                      label: say(`checklists.tie.${value}`),
                    })),
                  ]}
                  onChange={(event) =>
                    alter(at, { tie: checklistTie.safeParse(event.currentTarget.value).data ?? null })
                  }
                />
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="subtle"
                    data-control={`up-${at}`}
                    aria-label={say('checklistTemplates.up', { number: at + 1 })}
                    aria-disabled={at === 0}
                    onClick={() => at > 0 && move(at, at - 1)}
                  >
                    <IconArrowUp size={17} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    data-control={`down-${at}`}
                    aria-label={say('checklistTemplates.down', { number: at + 1 })}
                    aria-disabled={at === items.length - 1}
                    onClick={() => at < items.length - 1 && move(at, at + 1)}
                  >
                    <IconArrowDown size={17} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="subtle"
                    aria-label={say('checklistTemplates.removeItem', { number: at + 1 })}
                    onClick={() => {
                      put(items.filter((_, index) => index !== at));
                      setFocus(`words-${Math.max(0, at - 1)}`);
                    }}
                  >
                    <IconTrash size={17} aria-hidden />
                  </ActionIcon>
                </Group>
              </li>
            ))}
          </ol>
          {form.errors.items !== undefined && (
            <Text size="sm" c="var(--danger)" role="alert">
              {form.errors.items}
            </Text>
          )}
          <Button
            variant="default"
            size="sm"
            mt="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={items.length >= mostItems}
            onClick={add}
          >
            {say('checklistTemplates.addItem')}
          </Button>
        </div>
        <Group gap="xs">
          <Button type="submit" loading={busy}>
            {say('checklistTemplates.keep')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {say('app.cancel')}
          </Button>
        </Group>
        <Failure error={error} />
      </Stack>
    </form>
  );
}
