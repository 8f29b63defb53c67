import { Modal } from '@mantine/core';
import type { Mentee } from '../../shared/domain/mentee.ts';
import { useChange } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { MenteeForm } from './mentee-form.tsx';

/** The same form as for a new mentee, over the page. */
export function ChangeMentee({
  mentee,
  opened,
  onClose,
}: {
  mentee: Mentee;
  opened: boolean;
  onClose: () => void;
}) {
  const { say } = useWords();
  const change = useChange('mentees.change', ['mentees.list', 'mentees.get', 'home.overview']);
  return (
    <Modal opened={opened} onClose={onClose} title={say('mentees.change.title')} size="xl">
      <MenteeForm
        mentee={mentee}
        submitLabel={say('mentees.change.submit')}
        busy={change.isPending}
        onSubmit={(details) => change.mutate({ id: mentee.id, details }, { onSuccess: onClose })}
        onCancel={onClose}
      />
      <Failure error={change.error} />
    </Modal>
  );
}
