import { NativeSelect, Stack, Switch } from '@mantine/core';
import type { CallInput } from '../../shared/ipc/contract.ts';
import { useChange, useRead } from '../app/client.ts';
import { keysOf } from '../app/shortcuts.ts';
import { useWords } from '../app/words.tsx';
import { Failure } from '../ui/failure.tsx';
import { PageSection } from '../ui/page.tsx';

const minutes = [1, 2, 5, 10, 15, 20, 30, 45, 60] as const;
const seconds = [10, 20, 30, 60, 120, 300] as const;
const never = 'never';

/** The choice as it is kept; one that was made elsewhere is offered as well. */
function choicesWith(usual: readonly number[], chosen: number | null | undefined): number[] {
  const all = chosen === null || chosen === undefined ? usual : [...new Set([...usual, chosen])];
  return all.toSorted((a, b) => a - b);
}

const kept = (chosen: string) => (chosen === never ? null : Number(chosen));
const shown = (choice: number | null | undefined) => (choice === null ? never : String(choice ?? ''));

/** When the vault locks by itself, how long a private copy stays, how the screen is turned back, and who may see it. */
export function LockingSection() {
  const { say } = useWords();
  const { data: settings, error } = useRead('app.settings', undefined);
  const { data: captured } = useRead('capture.allowed', undefined);
  const change = useChange('app.changeSettings', ['app.settings']);
  const allow = useChange('capture.allow', ['capture.allowed']);
  const set = (changes: CallInput<'app.changeSettings'>) => change.mutate(changes);

  return (
    <PageSection title={say('settings.locking')}>
      <Failure error={error ?? change.error ?? allow.error} />
      {settings !== undefined && (
        <Stack gap="md">
          <NativeSelect
            size="md"
            label={say('settings.lockAfter')}
            description={say('settings.lockAfterHint')}
            value={shown(settings.lockAfter)}
            disabled={change.isPending}
            onChange={(event) => set({ lockAfter: kept(event.currentTarget.value) })}
            data={[
              ...choicesWith(minutes, settings.lockAfter).map((count) => ({
                value: String(count),
                label: say('settings.lockAfter.minutes', { count }),
              })),
              { value: never, label: say('settings.lockAfter.never') },
            ]}
          />
          <NativeSelect
            size="md"
            label={say('settings.clipboard')}
            description={say('settings.clipboardHint')}
            value={shown(settings.clearClipboardAfter)}
            disabled={change.isPending}
            onChange={(event) => set({ clearClipboardAfter: kept(event.currentTarget.value) })}
            data={[
              ...choicesWith(seconds, settings.clearClipboardAfter).map((count) => ({
                value: String(count),
                label: say('settings.clipboard.seconds', { count }),
              })),
              { value: never, label: say('settings.clipboard.atLock') },
            ]}
          />
          <Switch
            size="md"
            label={say('settings.askToTurnBack')}
            description={say('settings.askToTurnBackHint', { keys: keysOf('turn') })}
            checked={
              change.isPending
                ? (change.variables.askToTurnBack ?? settings.askToTurnBack)
                : settings.askToTurnBack
            }
            onChange={(event) => set({ askToTurnBack: event.currentTarget.checked })}
          />
          <Switch
            size="md"
            label={say('settings.capture')}
            description={say('settings.captureHint')}
            checked={allow.isPending ? allow.variables.allowed : (captured ?? false)}
            onChange={(event) => allow.mutate({ allowed: event.currentTarget.checked })}
          />
        </Stack>
      )}
    </PageSection>
  );
}
