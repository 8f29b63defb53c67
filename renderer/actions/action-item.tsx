import { Button, Menu, Text, TextInput } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconCircleMinus, IconDots } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Action, ActionDetails, ActionDraft } from '../../shared/domain/action.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { DeleteDialog } from '../bin/delete-dialog.tsx';
import { FocusFirst } from '../mentees/form/focus-first.tsx';
import { Failure } from '../ui/failure.tsx';
import { ActionForm } from './action-form.tsx';
import styles from './actions.module.css';
import { isOverdue } from './order.ts';
import { useAgreed } from './use-agreed.ts';

const icons = { open: IconCircle, done: IconCircleCheckFilled, dropped: IconCircleMinus };
type Doing = 'showing' | 'changing' | 'done' | 'dropped';

const detailsOf = (action: Action): ActionDetails => {
  const { title, owner, due, status, outcome, confidence, easier } = action;
  return { title, owner, due, status, outcome, confidence, easier };
};

/** One next step. */
export function ActionItem({
  action,
  today,
  saysOrigin,
  region,
}: {
  action: Action;
  today: string;
  /** Says which session it comes from. */
  saysOrigin: boolean;
  /** Where it stands, if it stands elsewhere on the page too. */
  region: string | undefined;
}) {
  const { say, sayDate } = useWords();
  const [doing, setDoing] = useState<Doing>('showing');
  const [deleting, setDeleting] = useState(false);
  const change = useChange('actions.change', ['actions.list', 'home.overview', 'timeline.list']);
  const agreed = useAgreed(action);
  const save = (details: ActionDraft) =>
    change.mutate({ id: action.id, details }, { onSuccess: () => setDoing('showing') });
  const Icon = icons[action.status];
  const overdue = isOverdue(action, today);

  if (doing === 'changing') {
    return (
      <li className={styles.item}>
        <FocusFirst>
          <ActionForm
            start={detailsOf(action)}
            agreedOn={agreed.on}
            submitLabel={say('actions.save')}
            busy={change.isPending}
            onSubmit={save}
            onCancel={() => setDoing('showing')}
          />
        </FocusFirst>
        <Failure error={change.error} />
      </li>
    );
  }

  return (
    <li className={styles.item} data-status={action.status}>
      <div className={styles.line}>
        <Icon
          className={styles.icon}
          size={20}
          stroke={1.6}
          role="img"
          aria-label={say(`actions.status.${action.status}`)}
        />
        <div className={styles.what}>
          <Text className={styles.title ?? ''}>{action.title}</Text>
          <Text size="sm" className={styles.facts ?? ''}>
            {say(`actions.owner.${action.owner}`)}
            {action.due !== null && ` · ${say('actions.dueOn', { date: sayDate(action.due) })}`}
            {overdue && <strong> · {say('actions.overdue')}</strong>}
            {action.status !== 'open' && ` · ${say(`actions.status.${action.status}`)}`}
            {saysOrigin &&
              agreed.session !== undefined &&
              ` · ${say('actions.fromSession', { number: agreed.session })}`}
          </Text>
          {action.status === 'open' && action.confidence !== null && (
            <Text size="sm" className={styles.facts ?? ''}>
              {say('actions.confidenceIs', { step: action.confidence })}
              {action.easier !== null && ` · ${say('actions.easierIs', { words: action.easier })}`}
            </Text>
          )}
          {action.outcome !== null && (
            <Text size="sm">{say('actions.outcomeIs', { outcome: action.outcome })}</Text>
          )}
        </div>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button
              variant="subtle"
              size="compact-sm"
              className={styles.more ?? ''}
              aria-label={
                region === undefined
                  ? say('actions.more', { title: action.title })
                  : say('actions.moreIn', { title: action.title, region })
              }
            >
              <IconDots size={18} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {action.status === 'open' ? (
              <>
                <Menu.Item onClick={() => setDoing('done')}>{say('actions.markDone')}</Menu.Item>
                <Menu.Item onClick={() => setDoing('dropped')}>{say('actions.markDropped')}</Menu.Item>
              </>
            ) : (
              <Menu.Item onClick={() => save({ ...detailsOf(action), status: 'open' })}>
                {say('actions.reopen')}
              </Menu.Item>
            )}
            <Menu.Item onClick={() => setDoing('changing')}>{say('actions.change')}</Menu.Item>
            <Menu.Item color="var(--danger)" onClick={() => setDeleting(true)}>
              {say('bin.delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
      <DeleteDialog
        thing={deleting ? { kind: 'action', subjectId: action.id, name: action.title } : undefined}
        onClose={() => setDeleting(false)}
      />
      {doing !== 'showing' && (
        <FocusFirst>
          <OutcomeForm
            ending={doing}
            start={action.outcome ?? ''}
            busy={change.isPending}
            onSave={(outcome) => save({ ...detailsOf(action), status: doing, outcome })}
            onCancel={() => setDoing('showing')}
          />
        </FocusFirst>
      )}
      <Failure error={change.error} />
    </li>
  );
}

function OutcomeForm({
  ending,
  start,
  busy,
  onSave,
  onCancel,
}: {
  ending: 'done' | 'dropped';
  start: string;
  busy: boolean;
  onSave: (outcome: string) => void;
  onCancel: () => void;
}) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState(start);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(outcome);
  };
  return (
    <form className={styles.outcome} onSubmit={submit}>
      <TextInput
        className={styles.outcomeField ?? ''}
        label={say(`actions.outcome.${ending}`)}
        value={outcome}
        maxLength={1000}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" loading={busy}>
        {say(`actions.${ending === 'done' ? 'markDone' : 'markDropped'}`)}
      </Button>
      <Button variant="default" size="sm" onClick={onCancel}>
        {say('app.cancel')}
      </Button>
    </form>
  );
}
