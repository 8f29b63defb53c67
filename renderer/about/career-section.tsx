import { ActionIcon, Button, Text } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { CareerStage } from '../../shared/domain/career-stage.ts';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { type Deletable, DeleteDialog } from '../bin/delete-dialog.tsx';
import { Failure } from '../ui/failure.tsx';
import styles from './about.module.css';
import { AboutSection } from './about-section.tsx';
import { StageForm } from './stage-form.tsx';

/** The career as far as it matters here: stages and transitions, newest first. */
export function CareerSection({ menteeId }: { menteeId: string }) {
  const { say, sayDate } = useWords();
  const stages = useRead('stages.list', { menteeId });
  const add = useChange('stages.add');
  const change = useChange('stages.change');
  const [editing, setEditing] = useState<CareerStage | 'new'>();
  const [removing, setRemoving] = useState<Deletable>();
  const close = () => setEditing(undefined);

  const nameOf = ({ stage, transition }: CareerStage) =>
    stage ?? (transition === null ? '' : say(`about.transition.${transition}`));
  const whenOf = ({ began, ended }: CareerStage) => {
    if (began === null && ended === null) return say('about.career.noDate');
    if (began === null) return say('about.career.until', { to: sayDate(ended ?? '') });
    if (ended === null) return say('about.career.since', { from: sayDate(began) });
    return say('about.career.between', { from: sayDate(began), to: sayDate(ended) });
  };
  const form = (stage?: CareerStage) => (
    <>
      <StageForm
        {...(stage !== undefined && { stage })}
        busy={add.isPending || change.isPending}
        onCancel={close}
        onSubmit={(details) =>
          stage === undefined
            ? add.mutate({ menteeId, details }, { onSuccess: close })
            : change.mutate({ id: stage.id, details }, { onSuccess: close })
        }
      />
      <Failure error={add.error ?? change.error} />
    </>
  );

  return (
    <AboutSection title={say('about.part.career')}>
      {stages.data?.length === 0 && editing !== 'new' && (
        <Text className={styles.quiet ?? ''}>{say('about.career.empty')}</Text>
      )}
      {(stages.data?.length ?? 0) > 0 && (
        <ol className={styles.stages}>
          {stages.data?.map((stage) => (
            <li key={stage.id}>
              {editing !== 'new' && editing?.id === stage.id ? (
                form(stage)
              ) : (
                <>
                  <div className={styles.stageHead}>
                    <strong>{nameOf(stage)}</strong>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={say('about.career.changeOne', { name: nameOf(stage) })}
                      onClick={() => setEditing(stage)}
                    >
                      <IconPencil size={16} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={say('about.career.deleteOne', { name: nameOf(stage) })}
                      onClick={() => setRemoving({ kind: 'stage', subjectId: stage.id, name: nameOf(stage) })}
                    >
                      <IconTrash size={16} aria-hidden />
                    </ActionIcon>
                  </div>
                  <Text className={styles.quiet ?? ''}>
                    {whenOf(stage)}
                    {stage.stage !== null &&
                      stage.transition !== null &&
                      ` · ${say(`about.transition.${stage.transition}`)}`}
                  </Text>
                  {stage.note !== null && <Text className={styles.note ?? ''}>{stage.note}</Text>}
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {editing === 'new' ? (
        form()
      ) : (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {say('about.career.add')}
          </Button>
        </div>
      )}
      <DeleteDialog thing={removing} onClose={() => setRemoving(undefined)} />
    </AboutSection>
  );
}
