import { useRead } from '../app/client.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { Page } from '../ui/page.tsx';
import { VerifyRecord } from './verify-record.tsx';

/** Checking a record in an open vault, which knows keys. */
export function VerifyPage() {
  const { say } = useWords();
  const { data: keyring, error } = useRead('verification.keyring', undefined);
  return (
    <Page title={say('verify.title')} lead={say('verify.lead')} narrow>
      <Failure error={error} />
      {keyring !== undefined && <VerifyRecord keyring={keyring} />}
    </Page>
  );
}
