import { Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MentorProfile } from '../../shared/domain/mentor-profile.ts';
import { useWords } from '../app/words.tsx';
import { SaveState } from '../ui/save-state.tsx';
import { useProfileAutosave } from './use-profile-autosave.ts';

/** The mentor's profile. It is written by itself; there is no button to forget. */
export function MentorForm({ saved }: { readonly saved: MentorProfile }) {
  const { say } = useWords();
  const [profile, setProfile] = useState(saved);
  const { state, change, writeNow } = useProfileAutosave();
  const nameMissing = profile.name.trim() === '';

  const edit = (part: Partial<MentorProfile>) => {
    const next = { ...profile, ...part };
    setProfile(next);
    change(next);
  };

  return (
    <Stack gap="md" onBlur={writeNow}>
      <TextInput
        label={say('settings.mentorName')}
        autoComplete="name"
        maxLength={120}
        value={profile.name}
        onChange={(event) => edit({ name: event.currentTarget.value })}
        error={nameMissing ? say('settings.mentorNameMissing') : undefined}
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
      <SaveState state={state} />
    </Stack>
  );
}
