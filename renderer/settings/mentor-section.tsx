import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';
import { MentorForm } from './mentor-form.tsx';
import styles from './settings.module.css';

/** The mentor as named on contracts and session records. The menu's “Mentor” leads here. */
export function MentorSection() {
  const { say } = useWords();
  const { data: profile, error } = useRead('mentor.profile', undefined);
  const { hash, key } = useLocation();
  const section = useRef<HTMLDivElement>(null);
  const ready = profile !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again by the menu, the place comes into view again
  useEffect(() => {
    if (hash !== '#mentor' || !ready) return;
    section.current?.scrollIntoView({ block: 'start' });
    section.current?.querySelector('input')?.focus();
  }, [hash, key, ready]);

  return (
    <div ref={section}>
      <PageSection title={say('settings.mentor')}>
        <p className={styles.hint}>{say('settings.mentorHint')}</p>
        <Failure error={error} />
        {profile !== undefined && <MentorForm saved={profile} />}
      </PageSection>
    </div>
  );
}
