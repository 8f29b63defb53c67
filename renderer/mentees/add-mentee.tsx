import { useNavigate } from 'react-router';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { AddMenteeForm } from './add-mentee-form.tsx';

/** The screen that adds a mentee. */
export function AddMentee() {
  const { say } = useWords();
  const navigate = useNavigate();
  const mentees = useRead('mentees.list', undefined);
  const add = useChange('mentees.add', ['mentees.list', 'home.overview']);
  return (
    <Page title={say('mentees.add.title')} lead={say('mentees.add.lead')} narrow>
      <AddMenteeForm
        mentees={mentees.data ?? []}
        busy={add.isPending}
        onSubmit={(details) =>
          add.mutate(details, { onSuccess: (mentee) => navigate(`/mentees/${mentee.id}`, { replace: true }) })
        }
        onCancel={() => navigate(-1)}
      />
      <Failure error={add.error} />
    </Page>
  );
}
