import { join, resolve } from 'node:path';
import { startAlcove } from '../e2e/alcove.ts';
import { createVault, lock } from '../e2e/pages/vault.ts';
import { say } from '../e2e/pages/words.ts';
import { launchApp } from '../host/launch.ts';
import { type Measured, takeTurns } from './measure.ts';

const emptyWindow = resolve(import.meta.dirname, '../fixtures/empty-window');

/**
 * From the start of the program to the unlock screen of the vault that was opened last, against a program on the same
 * host that only opens an empty window. Both quit after it.
 */
export async function measureStart(folder: string): Promise<Measured> {
  const { app, page } = await startAlcove(folder);
  await createVault(page, { name: 'Bench', mentor: 'Dr Max Placeholder' });
  await lock(page);
  await app.close();
  const times = await takeTurns(
    7,
    async () => {
      const started = await launchApp({ userData: join(folder, 'user-data') });
      const first = await started.firstWindow();
      await first.getByRole('button', { name: say('vault.unlock.submit'), exact: true }).waitFor();
      await started.close();
    },
    async () => {
      const started = await launchApp({ appDir: emptyWindow });
      const first = await started.firstWindow();
      await first.getByRole('main').waitFor();
      await started.close();
    },
  );
  return { name: 'start to the unlock screen, and quit', floor: 'an empty window', budget: 1.3, ...times };
}
