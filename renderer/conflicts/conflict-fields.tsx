import { Checkbox, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { conflictingRole } from '../../shared/domain/conflict-check.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useWords } from '../app/words.tsx';
import styles from './conflict-fields.module.css';
import { type ConflictValues, conflictChoice, conflictFault, newLine } from './conflict-values.ts';
import { EarlierRoles } from './earlier-roles.tsx';

/**
 * The conflict check: asked, explained, never a hard stop. "None of these" is an answer of its own; the question may
 * stay open only where `mayStayOpen` says so. Wherever it is asked, `id` leads to the first thing to mend.
 */
export function ConflictFields({
  id,
  values,
  onChange,
  mayStayOpen = false,
  checked,
}: {
  id: string;
  values: ConflictValues;
  onChange: (values: ConflictValues) => void;
  mayStayOpen?: boolean;
  /** True once the form was handed in: what is wrong is said from then on. */
  checked: boolean;
}) {
  const { say } = useWords();
  const set = (part: Partial<ConflictValues>) => onChange({ ...values, ...part });
  const choices = conflictChoice.options.filter((choice) => choice !== 'open' || mayStayOpen);
  const open = !mayStayOpen && values.choice === 'open';
  const fault = checked ? conflictFault(values, localDayOf(new Date())) : undefined;

  return (
    <Stack gap="md" id={id}>
      <Text className={styles.lead ?? ''}>{say('conflicts.lead')}</Text>
      <Radio.Group
        label={say('conflicts.question')}
        description={say('conflicts.roles')}
        value={values.choice}
        onChange={(value) => set({ choice: conflictChoice.parse(value) })}
        error={checked && open ? say('conflicts.unanswered') : undefined}
      >
        <Group gap="xl" mt="sm">
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={say(`conflicts.choice.${choice}`)} />
          ))}
        </Group>
      </Radio.Group>
      {values.choice === 'some' && (
        <div className={styles.some}>
          <Checkbox.Group
            label={say('conflicts.which')}
            value={values.roles}
            error={fault === 'no-role' ? say('conflicts.noRole') : undefined}
            onChange={(next) => {
              const roles = conflictingRole.array().parse(next);
              const first = roles.includes('former-supervisor') && values.earlier.length === 0;
              set({ roles, ...(first && { earlier: [newLine()] }) });
            }}
          >
            <div className={styles.roles}>
              {conflictingRole.options.map((role) => (
                <Checkbox key={role} value={role} label={say(`mentees.role.${role}`)} />
              ))}
            </div>
          </Checkbox.Group>
          {values.roles.includes('former-supervisor') && (
            <EarlierRoles earlier={values.earlier} onChange={(earlier) => set({ earlier })} fault={fault} />
          )}
          {values.roles.length > 0 && (
            <>
              <Text size="sm" role="status">
                {say('conflicts.warning')}
              </Text>
              <Textarea
                size="md"
                label={say('conflicts.reason')}
                value={values.reason}
                onChange={(event) => set({ reason: event.currentTarget.value })}
                error={fault === 'conflict-reason' ? say('rule.conflict-reason') : undefined}
                required
                withAsterisk={false}
                autosize
                minRows={2}
                maxLength={2000}
              />
            </>
          )}
        </div>
      )}
    </Stack>
  );
}
