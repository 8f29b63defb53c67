import { Anchor, CloseButton } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { VaultNotice } from '../../shared/ipc/procedures/vault.ts';
import type { WordId } from '../../shared/words/index.ts';
import { draftsLeft } from './keep-place.ts';
import { useOpenVault } from './open-vault-context.ts';
import styles from './vault-notices.module.css';
import { useWords } from './words.tsx';

/** Where something can be done about a notice. */
const ways: Partial<Record<string, { readonly to: string; readonly label: WordId }>> = {
  'keys-outdated': { to: '/settings', label: 'app.notice.toSettings' },
  'keystore-broken': { to: '/settings', label: 'app.notice.toSettings' },
  'text-in-bin': { to: '/bin', label: 'app.notice.toBin' },
  'rolled-back': { to: '/backup', label: 'app.notice.toBackup' },
};

/** What was found while opening that the mentor should know of, one line each, until it was read and put away. */
export function VaultNotices() {
  const { say, sayMoment } = useWords();
  const { notices, readOnly } = useOpenVault();
  const [drafts] = useState(draftsLeft);
  const [put, setPut] = useState<readonly string[]>([]);
  /** A moment among the facts goes into the sentence in words: `seenAt` as `seen`. */
  const inWords = (facts: VaultNotice['facts'] = {}) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) =>
        name.endsWith('At') ? [name.slice(0, -'At'.length), sayMoment(String(fact))] : [name, fact],
      ),
    );
  const found = notices.map(({ code, facts }) => ({
    code,
    sentence: say(`app.notice.${code}`, inWords(facts)),
  }));
  const lines = [
    ...(readOnly ? [{ code: 'read-only', sentence: say('app.notice.read-only') }] : []),
    ...found,
    ...(drafts === 0 ? [] : [{ code: 'drafts', sentence: say('app.notice.drafts') }]),
  ];
  const shown = lines.filter(({ code }) => !put.includes(code));
  if (shown.length === 0) return null;
  return (
    <aside aria-label={say('app.notices')}>
      {shown.map(({ code, sentence }) => (
        <div key={code} className={styles.notice}>
          <p className={styles.sentence}>
            {sentence} <Way code={code} />
          </p>
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

function Way({ code }: { readonly code: string }) {
  const { say } = useWords();
  const way = ways[code];
  if (way === undefined) return null;
  return (
    <Anchor component={Link} to={way.to} underline="always">
      {say(way.label)}
    </Anchor>
  );
}
