import { useWords } from '../app/words.tsx';
import { CheckSection } from '../check/check-section.tsx';
import { NamesSection } from '../identifiers/names-section.tsx';
import { SigningKeySection } from '../signing-keys/signing-key-section.tsx';
import { Page } from '../ui/page.tsx';
import { KnownKeysSection } from '../verification/known-keys-section.tsx';
import { About } from './about.tsx';
import { Appearance } from './appearance.tsx';
import { LockingSection } from './locking.tsx';
import { MentorSection } from './mentor-section.tsx';
import { SecuritySection } from './security/security-section.tsx';

/** Choices for this computer, and the mentor as named on records. */
export function SettingsPage() {
  const { say } = useWords();
  return (
    <Page title={say('settings.title')} narrow>
      <Appearance />
      <SecuritySection />
      <LockingSection />
      <CheckSection />
      <MentorSection />
      <NamesSection />
      <SigningKeySection />
      <KnownKeysSection />
      <About />
    </Page>
  );
}
