import { Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MentorProfile } from '../../shared/domain/mentor-profile.ts';
import { useWords } from '../app/words.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { profileAutosave } from './profile-autosave.ts';

/** The mentor's profile. It is written by itself; there is no button to forget. */
export function MentorForm({ saved }: { readonly saved: MentorProfile }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const [autosave] = useState(() => profileAutosave(saved));
  const [profile, setProfile] = useState(autosave.document);
  const { phase, savedAt, error } = useSyncExternalStore(autosave.subscribe, autosave.state);

  useEffect(() => () => void autosave.flush(), [autosave]);

  // the signing key bears the name of the day on which it was made
  useEffect(() => {
    if (savedAt !== null) void queries.invalidateQueries({ queryKey: ['signingKeys.overview'] });
  }, [savedAt, queries]);

  const edit = (part: Partial<MentorProfile>) => {
    const next = { ...profile, ...part };
    setProfile(next);
    autosave.change(next);
  };

  return (
    <Stack gap="md" onBlur={() => void autosave.flush()}>
      <TextInput
        label={say('settings.mentorName')}
        autoComplete="name"
        maxLength={120}
        value={profile.name}
        onChange={(event) => edit({ name: event.currentTarget.value })}
        error={profile.name.trim() === '' ? say('settings.mentorNameMissing') : undefined}
      />
      <TextInput
        label={say('settings.mentorProfession')}
        description={say('settings.optional')}
        maxLength={120}
        value={profile.profession ?? ''}
        onChange={(event) => edit({ profession: event.currentTarget.value })}
      />
      <TextInput
        label={say('settings.mentorRegistration')}
        description={say('settings.optional')}
        maxLength={60}
        value={profile.registration ?? ''}
        onChange={(event) => edit({ registration: event.currentTarget.value })}
      />
      <SaveState
        state={
          error !== null
            ? { phase: 'failed', savedAt, error }
            : { phase: phase === 'failed' ? 'saving' : phase, savedAt }
        }
      />
    </Stack>
  );
}
