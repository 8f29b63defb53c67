import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { draftsLeft } from './keep-place.ts';
import { useOpenVault } from './open-vault-context.ts';
import styles from './vault-notices.module.css';
import { useWords } from './words.tsx';

/** What was found while opening that the mentor should know of, one line each, until it was read and put away. */
export function VaultNotices() {
  const { say } = useWords();
  const { notices } = useOpenVault();
  const [drafts] = useState(draftsLeft);
  const [put, setPut] = useState<readonly string[]>([]);
  const found = notices.map(({ code, facts }) => ({ code, sentence: say(`app.notice.${code}`, facts) }));
  const lines = drafts === 0 ? found : [...found, { code: 'drafts', sentence: say('app.notice.drafts') }];
  const shown = lines.filter(({ code }) => !put.includes(code));
  if (shown.length === 0) return null;
  return (
    <aside aria-label={say('app.notices')}>
      {shown.map(({ code, sentence }) => (
        <div key={code} className={styles.notice}>
          <p className={styles.sentence}>{sentence}</p>
          <CloseButton
            size="sm"
            aria-label={say('app.notice.putAway', { notice: sentence })}
            onClick={() => setPut((now) => [...now, code])}
          />
        </div>
      ))}
    </aside>
  );
}
