import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type MentorProfile, mentorProfile } from '../../shared/domain/mentor-profile.ts';
import { call } from '../app/client.ts';
import { register } from '../app/pending-writes.ts';
import { toAlcoveError } from '../ui/failure.tsx';
import type { SaveStateValue } from '../ui/save-state.tsx';

/** The pause in typing before the profile is written, in milliseconds. */
const pauseBeforeSave = 700;

/** Writes the profile a moment after the last change, when a field is left, and before the vault is locked. */
export function useProfileAutosave() {
  const queries = useQueryClient();
  const [state, setState] = useState<SaveStateValue>({ phase: 'saved', savedAt: null });
  const pending = useRef<MentorProfile>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const write = async () => {
    clearTimeout(timer.current);
    const profile = pending.current;
    if (profile === undefined || !mentorProfile.safeParse(profile).success) return;
    pending.current = undefined;
    setState({ phase: 'saving', savedAt: null });
    try {
      const saved = await call('mentor.changeProfile', profile);
      queries.setQueryData(['mentor.profile', undefined], saved);
      setState({ phase: 'saved', savedAt: new Date().toISOString() });
    } catch (error) {
      pending.current ??= profile;
      setState({ phase: 'failed', savedAt: null, error: toAlcoveError(error) });
      throw error;
    }
  };
  const writeLatest = useEffectEvent(write);
  /** A failure is already in the save state. */
  const writeNow = () => void write().catch(() => undefined);

  useEffect(() => {
    const unregister = register(() => writeLatest());
    return () => {
      unregister();
      void writeLatest().catch(() => undefined); // the page is gone; nothing can show it
    };
  }, []);

  const change = (profile: MentorProfile) => {
    pending.current = profile;
    clearTimeout(timer.current);
    timer.current = setTimeout(writeNow, pauseBeforeSave);
  };

  return { state, change, writeNow };
}
