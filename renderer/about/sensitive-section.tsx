import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useChange, useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { useDraft } from '../mentees/form/use-draft.ts';
import { Confirm } from '../ui/confirm.tsx';
import { Failure } from '../ui/failure.tsx';
import { PrivateMark } from '../ui/private-mark.tsx';
import styles from './about.module.css';
import { AboutSection } from './about-section.tsx';

/** Equality characteristics: optional, folded away, never drawn before they are asked for. */
export function SensitiveSection({ menteeId }: { menteeId: string }) {
  const { say } = useWords();
  const [shown, fold] = useDisclosure(false);
  return (
    <AboutSection title={say('about.part.sensitive')} mark={<PrivateMark />}>
      <Text className={styles.quiet ?? ''}>{say('about.sensitive.lead')}</Text>
      <div>
        <Button variant="default" aria-expanded={shown} onClick={fold.toggle}>
          {say(shown ? 'about.sensitive.hide' : 'about.sensitive.show')}
        </Button>
      </div>
      {shown && <Sensitive menteeId={menteeId} />}
    </AboutSection>
  );
}

function Sensitive({ menteeId }: { menteeId: string }) {
  const kept = useRead('mentees.sensitive', { menteeId });
  if (kept.error !== null) return <Failure error={kept.error} />;
  if (kept.data === undefined) return null;
  return <SensitiveForm key={kept.data.words ?? ''} menteeId={menteeId} kept={kept.data.words} />;
}

function SensitiveForm({ menteeId, kept }: { menteeId: string; kept: string | null }) {
  const { say } = useWords();
  const [{ sensitive }, setValues] = useDraft({ sensitive: kept ?? '' }, ['sensitive']);
  const [asking, setAsking] = useState(false);
  const save = useChange('mentees.saveSensitive', ['mentees.sensitive']);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ menteeId, words: sensitive });
  };
  return (
    <form onSubmit={submit} className={styles.sensitive} noValidate>
      <Stack gap="md">
        <Textarea
          size="md"
          label={say('about.sensitive.words')}
          value={sensitive}
          maxLength={4000}
          autosize
          minRows={3}
          onChange={(event) => setValues({ sensitive: event.currentTarget.value })}
        />
        <Failure error={save.error} />
        <Group>
          <Button type="submit" loading={save.isPending} disabled={sensitive.trim() === (kept ?? '')}>
            {say('about.save')}
          </Button>
          {kept !== null && (
            <Button variant="default" onClick={() => setAsking(true)}>
              {say('about.sensitive.delete')}
            </Button>
          )}
        </Group>
      </Stack>
      <Confirm
        opened={asking}
        title={say('about.sensitive.ask')}
        act={say('about.sensitive.delete')}
        danger
        busy={save.isPending}
        onConfirm={() => save.mutate({ menteeId, words: '' }, { onSuccess: () => setAsking(false) })}
        onCancel={() => setAsking(false)}
      >
        {say('about.sensitive.askText')}
      </Confirm>
    </form>
  );
}
