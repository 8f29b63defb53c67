import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { writeFileSafely } from '../../vault/files/write-file.ts';
import type { AppHandlers } from './index.ts';

/** A sealed record in an envelope for sending. Its clear bytes never touch the disk. */
export const envelopeHandlers = {
  'records.saveEnvelope': async ({ vaults, places, jobs }, { id, passphrase }) => {
    const { fileName, pdf } = await vaults.call('record.readFile', { id });
    const file = await places.saveFile('dialog.saveEnvelope', 'dialog.ageFiles', 'age', `${fileName}.age`);
    if (file === undefined) return null;
    const sealed = await jobs.run(randomUUID(), 'envelope.seal', { bytes: pdf, passphrase });
    await writeFileSafely(file, sealed);
    return { fileName: basename(file), place: dirname(file) };
  },
} satisfies Partial<AppHandlers>;
