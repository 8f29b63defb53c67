import { Checkbox, Stack, Text, Textarea } from '@mantine/core';
import type { ComponentProps } from 'react';
import { type ConflictingRole, conflictingRole } from '../../shared/domain/mentee.ts';
import { useWords } from '../app/words.tsx';
import styles from './mentee-form.module.css';

/** The conflict check: asked, explained, never a hard stop. */
export function ConflictFields({
  conflictsId,
  conflicts,
  onConflicts,
  reason,
}: {
  conflictsId: string;
  conflicts: ConflictingRole[];
  onConflicts: (roles: ConflictingRole[]) => void;
  reason: ComponentProps<typeof Textarea>;
}) {
  const { say } = useWords();
  return (
    <Stack gap="md">
      <Text className={styles.lead ?? ''}>{say('mentees.form.conflictsLead')}</Text>
      <Checkbox.Group
        id={conflictsId}
        label={say('mentees.form.conflictsQuestion')}
        description={say('mentees.form.conflictsHint')}
        value={conflicts}
        onChange={(values) => onConflicts(conflictingRole.array().parse(values))}
      >
        <div className={styles.roles}>
          {conflictingRole.options.map((role) => (
            <Checkbox key={role} value={role} label={say(`mentees.role.${role}`)} />
          ))}
        </div>
      </Checkbox.Group>
      {conflicts.length > 0 && (
        <div className={styles.reason}>
          <Text size="sm" mb="sm" role="status">
            {say('mentees.form.conflictsWarning')}
          </Text>
          <Textarea
            size="md"
            {...reason}
            label={say('mentees.form.conflictReason')}
            required
            withAsterisk={false}
            autosize
            minRows={2}
          />
        </div>
      )}
    </Stack>
  );
}
