import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { keyEnding } from '../../shared/domain/signing-key.ts';
import { localDayOf } from '../../shared/domain/time.ts';
import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { PageSection } from '../ui/page.tsx';
import home from './home-page.module.css';

/** Says quietly that the signing key ends soon or has ended; nothing otherwise. */
export function SigningKeyNote() {
  const { say, sayDate } = useWords();
  const { data: inUse } = useRead('signingKeys.inUse', undefined);
  if (inUse == null) return null;
  const ending = keyEnding(inUse, new Date());
  if (ending === null) return null;
  const date = sayDate(localDayOf(new Date(inUse.validUntil)));
  return (
    <PageSection
      title={say('signingKeys.home')}
      actions={
        <Button component={Link} to="/settings#signing-key" variant="default" size="xs">
          {say('signingKeys.home.open')}
        </Button>
      }
    >
      <p className={home.soft}>{say(`signingKeys.attention.${ending}`, { date })}</p>
    </PageSection>
  );
}
