import { NumberInput, Radio, Stack } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import {
  type BackupSchedule,
  backupSchedule,
  type KeepRule,
  keepRule,
} from '../../../shared/domain/backup-plan.ts';
import type { AlcoveError } from '../../../shared/ipc/errors.ts';
import { useWords } from '../../app/words.tsx';
import { Failure, FailureText } from '../../ui/failure.tsx';
import { FormEnd } from '../../ui/form-end.tsx';
import styles from './plan-form.module.css';
import { useKeepRuleWords } from './use-keep-rule-words.ts';

export interface Plan {
  readonly schedule: BackupSchedule;
  readonly keep: KeepRule;
}

interface PlanFormProps {
  readonly place: string;
  readonly start: Plan;
  readonly act: string;
  readonly busy: boolean;
  readonly error: AlcoveError | null;
  readonly onSubmit: (plan: Plan) => void;
  readonly onCancel: () => void;
}

const counts = [
  ['daily', 'backup.plan.daysField'],
  ['weekly', 'backup.plan.weeksField'],
  ['monthly', 'backup.plan.monthsField'],
] as const;

/** When a folder gets its backups and how many of them stay, with the rule in words as it is typed. */
export function PlanForm({ place, start, act, busy, error, onSubmit, onCancel }: PlanFormProps) {
  const { say } = useWords();
  const sayRule = useKeepRuleWords();
  const [schedule, setSchedule] = useState(start.schedule);
  const [typed, setTyped] = useState<Record<keyof KeepRule, number | string>>(start.keep);
  const [tried, setTried] = useState(false);
  const keep = keepRule.safeParse(typed);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (keep.success) onSubmit({ schedule, keep: keep.data });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <p className={styles.place}>
          <IconFolder size={19} stroke={1.6} aria-hidden className={styles.icon} />
          <span>{place}</span>
        </p>
        <Radio.Group
          label={say('backup.plan.when')}
          value={schedule}
          onChange={(next) => setSchedule(backupSchedule.parse(next))}
        >
          <Stack gap="xs" mt={6}>
            {backupSchedule.options.map((option) => (
              <Radio
                key={option}
                value={option}
                label={say(`backup.plan.${option}`)}
                description={say(`backup.plan.${option}Hint`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <fieldset className={styles.keep}>
          <legend>{say('backup.plan.keep')}</legend>
          <div className={styles.counts}>
            {counts.map(([span, label]) => (
              <NumberInput
                key={span}
                size="md"
                label={say(label)}
                value={typed[span]}
                min={span === 'daily' ? 1 : 0}
                max={{ daily: 60, weekly: 104, monthly: 240 }[span]}
                clampBehavior="none"
                allowDecimal={false}
                allowNegative={false}
                hideControls
                error={keep.error?.issues.some(({ path }) => path[0] === span) ?? false}
                onChange={(value) => setTyped({ ...typed, [span]: value })}
              />
            ))}
          </div>
          <p className={styles.rule} role="status">
            {keep.success && say('backup.plan.ruleHint', { rule: sayRule(keep.data) })}
          </p>
          {!keep.success && tried && <FailureText>{say('backup.plan.outOfRange')}</FailureText>}
          {!keep.success && !tried && <p className={styles.rule}>{say('backup.plan.outOfRange')}</p>}
        </fieldset>
        <Failure error={error} />
        <FormEnd act={act} busy={busy} onCancel={onCancel} />
      </Stack>
    </form>
  );
}
