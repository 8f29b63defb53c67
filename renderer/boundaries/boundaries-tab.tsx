import { Button, Text, Title } from '@mantine/core';
import { IconCheck, IconFence, IconMessageQuestion, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { type Boundary, type BoundaryCategory, isReviewDue } from '../../shared/domain/boundary.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useChange, useRead } from '../app/client.ts';
import { PrivateOnly } from '../app/turned.tsx';
import { useWords } from '../app/words.tsx';
import { type Deletable, DeleteDialog } from '../bin/delete-dialog.tsx';
import { ConcernLog } from '../concerns/concern-log.tsx';
import { ConcernPage } from '../concerns/concern-page.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './boundaries.module.css';
import { BoundaryForm } from './boundary-form.tsx';
import { BoundaryList } from './boundary-list.tsx';
import { agreedSteps, groupBoundaries, rulingOrder } from './groups.ts';

const icons = { in: IconCheck, 'discuss-first': IconMessageQuestion, out: IconX };
const reads = ['boundaries.list', 'timeline.list', 'home.overview'] as const;

type Editing = {
  readonly boundary?: Boundary;
  readonly category: BoundaryCategory;
  readonly again?: boolean;
};

/** What belongs in the mentoring, what does not, and when confidentiality ends. */
export function BoundariesTab({ menteeId, concernId }: { menteeId: string; concernId?: string | undefined }) {
  if (concernId !== undefined)
    return (
      <PrivateOnly>
        <ConcernPage menteeId={menteeId} concernId={concernId} />
      </PrivateOnly>
    );
  return <Boundaries menteeId={menteeId} />;
}

function Boundaries({ menteeId }: { menteeId: string }) {
  const { say } = useWords();
  const boundaries = useRead('boundaries.list', { menteeId });
  const add = useChange('boundaries.add', reads);
  const change = useChange('boundaries.change', reads);
  const [editing, setEditing] = useState<Editing>();
  const [removing, setRemoving] = useState<Deletable>();

  if (boundaries.error !== null) return <Failure error={boundaries.error} />;
  if (boundaries.data === undefined) return null;
  const today = localDayOf(new Date());
  const groups = groupBoundaries(boundaries.data);
  const due = boundaries.data.filter((boundary) => isReviewDue(boundary, today)).length;
  const steps = agreedSteps(groups.limits);
  const close = () => setEditing(undefined);
  const list = (items: readonly Boundary[], label: string) => (
    <BoundaryList
      boundaries={items}
      label={label}
      today={today}
      onAgain={(boundary) => setEditing({ boundary, category: boundary.category, again: true })}
      onChange={(boundary) => setEditing({ boundary, category: boundary.category })}
      onRemove={({ id, item }) => setRemoving({ kind: 'boundary', subjectId: id, name: item })}
    />
  );
  const addButton = (category: BoundaryCategory, label: string, variant: 'filled' | 'default') => (
    <Button
      variant={variant}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setEditing({ category })}
    >
      {label}
    </Button>
  );

  return (
    <div className={styles.tab}>
      {boundaries.data.length === 0 ? (
        <EmptyState
          icon={IconFence}
          title={say('boundaries.empty.title')}
          action={addButton('role', say('boundaries.add'), 'filled')}
        >
          {say('boundaries.empty.text')}
        </EmptyState>
      ) : (
        <>
          <div className={styles.head}>
            <Text className={styles.lead ?? ''}>{say('boundaries.lead')}</Text>
            {addButton('role', say('boundaries.add'), 'filled')}
          </div>
          {due > 0 && <p className={styles.notice}>{say('boundaries.due', { count: due })}</p>}
          <div className={styles.columns}>
            {rulingOrder.map((ruling) => {
              const Icon = icons[ruling];
              const title = say(`boundaries.ruling.${ruling}`);
              return (
                <section key={ruling} className={styles.column} data-ruling={ruling}>
                  <Title order={2} size="h4" className={styles.columnTitle ?? ''}>
                    <Icon size={20} stroke={1.8} aria-hidden />
                    {title}
                  </Title>
                  {groups.byRuling[ruling].length === 0 ? (
                    <Text c="var(--ink-soft)">{say('boundaries.none')}</Text>
                  ) : (
                    list(groups.byRuling[ruling], title)
                  )}
                </section>
              );
            })}
          </div>
        </>
      )}

      <section className={styles.limits}>
        <Title order={2} size="h4">
          {say('boundaries.limits.title')}
        </Title>
        <Text className={styles.lead ?? ''}>{say('boundaries.limits.text')}</Text>
        {groups.limits.length > 0 && list(groups.limits, say('boundaries.limits.title'))}
        {steps.length > 0 && (
          <div>
            <Text size="sm" c="var(--ink-soft)">
              {say('boundaries.limits.steps')}
            </Text>
            <ul className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>
                  <IconCheck size={18} aria-hidden />
                  {say(`boundaries.step.${step}`)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>{addButton('limits-of-confidentiality', say('boundaries.limits.add'), 'default')}</div>
      </section>

      <PrivateOnly>
        <ConcernLog menteeId={menteeId} />
      </PrivateOnly>

      <Dialog
        opened={editing !== undefined}
        onClose={close}
        title={say(
          editing?.boundary === undefined
            ? 'boundaries.add'
            : editing.again === true
              ? 'boundaries.agreeAgain'
              : 'boundaries.change',
        )}
        size="lg"
      >
        {editing !== undefined && (
          <BoundaryForm
            {...editing}
            today={today}
            busy={add.isPending || change.isPending}
            onSubmit={(details) =>
              editing.boundary === undefined
                ? add.mutate({ menteeId, details }, { onSuccess: close })
                : change.mutate({ id: editing.boundary.id, details }, { onSuccess: close })
            }
            onCancel={close}
          />
        )}
        <Failure error={add.error ?? change.error} />
      </Dialog>
      <DeleteDialog thing={removing} onClose={() => setRemoving(undefined)} />
    </div>
  );
}
