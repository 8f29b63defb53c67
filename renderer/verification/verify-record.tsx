import { Button, Loader } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Keyring } from '../../shared/domain/known-key.ts';
import type { AlcoveError } from '../../shared/ipc/errors.ts';
import type { CheckedRecord } from '../../shared/ipc/procedures/verification.ts';
import { call } from '../app/client.ts';
import { useExpectedJob } from '../app/use-expected-job.ts';
import { useWords } from '../app/words.tsx';
import { useJob } from '../backup/use-job.ts';
import { Failure, FailureText, toAlcoveError } from '../ui/failure.tsx';
import { focusNow } from '../ui/focus-now.ts';
import type { Chosen, Dropped } from './dropped.ts';
import { Result } from './result.tsx';
import { useFileDrop } from './use-file-drop.ts';
import styles from './verification.module.css';

/**
 * Takes a file by dialog or drop, has it looked at, and says what was found. Nothing of it is kept beyond this screen.
 *
 * @param keyring the keys that the open vault knows; null where none is open
 * @param first what was dropped on the screen before this one
 */
export function VerifyRecord({
  keyring,
  first,
}: {
  readonly keyring: Keyring | null;
  readonly first?: Dropped | undefined;
}) {
  const { say } = useWords();
  const [refused, setRefused] = useState<Extract<Dropped, { refused: string }>['refused']>();
  /** The name of the file that came while another was looked at. */
  const [untaken, setUntaken] = useState<string>();
  const [failed, setFailed] = useState<AlcoveError>();
  const job = useJob<Chosen, CheckedRecord, string>((jobId, { file }) =>
    call('verification.check', { jobId, file }),
  );
  const { start, stop, reset } = job;
  useExpectedJob('verification');

  const take = (dropped: Dropped) => {
    setFailed(undefined);
    setRefused('refused' in dropped ? dropped.refused : undefined);
    setUntaken(job.running && 'chosen' in dropped ? dropped.chosen.fileName : undefined);
    if (job.running) return;
    reset();
    if ('chosen' in dropped) start(dropped.chosen, dropped.chosen.fileName);
  };
  const choose = async () => {
    try {
      const picked = await call('verification.choose', undefined);
      if (picked !== null) take({ chosen: { fileName: picked.fileName, file: { token: picked.token } } });
    } catch (error) {
      setFailed(toAlcoveError(error));
    }
  };
  const over = useFileDrop(take);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped before is taken once
  useEffect(() => {
    if (first !== undefined) take(first);
    return stop;
  }, []);

  const fileName = job.about ?? '';
  const notTaken = (
    <>
      {refused !== undefined && <FailureText>{say(refused)}</FailureText>}
      {untaken !== undefined && (
        <FailureText>{say('verify.refused.busy', { fileName: untaken })}</FailureText>
      )}
    </>
  );
  if (job.running) {
    return (
      <div className={styles.running}>
        <p role="status">
          <Loader size={18} aria-hidden />
          {say('verify.running', { fileName })}
        </p>
        {notTaken}
        <Button variant="default" ref={focusNow} onClick={stop}>
          {say('verify.stop')}
        </Button>
      </div>
    );
  }
  const chooser = (
    <Button
      variant={job.result === undefined ? 'filled' : 'default'}
      ref={job.error === null ? undefined : focusNow}
      onClick={() => void choose()}
    >
      {say(job.result === undefined ? 'verify.choose' : 'verify.another')}
    </Button>
  );
  return (
    <div className={styles.verify} data-over={over || undefined}>
      {notTaken}
      <Failure error={failed} />
      {job.error !== null && job.error.code !== 'cancelled' && <Failure error={job.error} />}
      {job.error?.code === 'cancelled' && (
        <p role="status" className={styles.quiet}>
          {say('verify.stopped', { fileName })}
        </p>
      )}
      {job.result === undefined ? (
        <div className={styles.drop}>
          <IconFileSearch size={34} stroke={1.4} aria-hidden />
          <p>
            {say('verify.drop')}
            <span className={styles.or}> {say('verify.dropOr')}</span>
          </p>
          {chooser}
        </div>
      ) : (
        <Result checked={job.result} fileName={fileName} keyring={keyring} another={chooser} />
      )}
    </div>
  );
}
