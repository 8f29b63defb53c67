import { type MentorProfile, mentorProfile } from '../../shared/domain/mentor-profile.ts';
import { AlcoveError } from '../../shared/ipc/errors.ts';
import { call } from '../app/client.ts';
import { register } from '../app/pending-writes.ts';
import { type Autosave, createAutosave } from '../editor/autosave.ts';

/** Outlives the page, so that a change whose write failed is still in the form when it is opened again. */
let open: Autosave<MentorProfile> | undefined;

/** The autosave of the mentor's profile, made from what was read when there is none yet. */
export function profileAutosave(read: MentorProfile): Autosave<MentorProfile> {
  if (open !== undefined) return open;
  const autosave = createAutosave({ document: read, revision: 0, savedAt: null }, async (profile) => {
    if (!mentorProfile.safeParse(profile).success) throw new AlcoveError('record.invalid');
    await call('mentor.changeProfile', profile);
    return { revision: 0, savedAt: new Date().toISOString() };
  });
  register(async () => {
    await autosave.flush();
    const { error } = autosave.state();
    if (error !== null) throw error;
  });
  open = autosave;
  return autosave;
}
