import { randomUUID } from 'node:crypto';
import type { AppHandlers } from './index.ts';
import { saveAs } from './save-as.ts';

/** A sealed record in an envelope for sending. Its clear bytes never touch the disk. */
export const envelopeHandlers = {
  'records.saveEnvelope': async ({ vaults, places, jobs }, { id, passphrase }) => {
    const { fileName, pdf } = await vaults.call('document.readFile', { id });
    const file = await places.saveFile('dialog.saveEnvelope', 'dialog.ageFiles', 'age', `${fileName}.age`);
    if (file === undefined) return null;
    return saveAs(file, await jobs.run(randomUUID(), 'envelope.seal', { bytes: pdf, passphrase }));
  },
} satisfies Partial<AppHandlers>;
