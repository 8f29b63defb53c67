import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { shortHead } from '../../shared/domain/check.ts';
import { useWords } from '../app/words.tsx';
import styles from './check.module.css';

/** The head of the chain: shortened for the eye, whole for the clipboard. */
export function Seal({ chain }: { readonly chain: { readonly sequence: number; readonly head: string } }) {
  const { say } = useWords();
  const whole = useRef<HTMLSpanElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    const selection = window.getSelection();
    if (whole.current === null || selection === null) return;
    selection.selectAllChildren(whole.current);
    // the window has no permission to write to the clipboard by itself; a copy that the mentor asks for needs none
    setCopied(document.execCommand('copy'));
    selection.removeAllRanges();
  };
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <>
      <p className={styles.sealText}>{say('check.sealText')}</p>
      <p className={styles.quiet}>{say('check.sealNow', { count: chain.sequence })}</p>
      <div className={styles.seal}>
        <code className={styles.head}>{shortHead(chain.head)} …</code>
        <Button
          variant="default"
          size="xs"
          leftSection={<Icon size={16} stroke={1.7} aria-hidden />}
          onClick={copy}
          onBlur={() => setCopied(false)}
        >
          {say(copied ? 'check.sealCopied' : 'check.sealCopy')}
        </Button>
        <span className={styles.whole} ref={whole} aria-hidden>
          {`${chain.sequence} ${chain.head}`}
        </span>
      </div>
    </>
  );
}
