import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { AlcoveError } from '../../../shared/ipc/errors.ts';
import { toAlcoveError } from '../errors.ts';
import { syncFolder, writeFileSafely } from '../files/write-file.ts';

/** Folders beside the vault, by name. Only names that Alcove itself gives are taken: one of them is removed at the end. */
const beforeName = z.string().regex(/^[^/\\]+\.before-\d{8}T\d{9}Z$/);
const staged = /^(\.[0-9a-f-]{36}\.part)\/vault$/;
const stagedName = z.string().regex(staged);

const note = z.strictObject({
  format: z.literal('alcove-restore'),
  version: z.literal(1),
  /** When the vault that is in place took it. */
  replacedAt: z.iso.datetime(),
  /** The vault of before, kept until the mentor says otherwise. */
  before: beforeName.nullable(),
  /** An exchange under way: what comes in, and the name that what was in place gets. */
  exchange: z
    .strictObject({
      at: z.iso.datetime(),
      incoming: z.union([beforeName, stagedName]),
      outgoing: beforeName,
    })
    .nullable(),
  /** A vault of before that is being removed. */
  removing: beforeName.nullable(),
});

/** What stands beside a vault that a restored backup has taken, or is taking, the place of. Nothing confidential. */
export type RestoreNote = z.infer<typeof note>;

const fileOf = (folder: string) => `${folder}.restore.json`;

/**
 * The note beside a vault; undefined when there is none.
 *
 * @throws AlcoveError `file.io` also when the note is not one that Alcove wrote: nothing is moved or removed on its word
 */
export async function readRestoreNote(folder: string): Promise<RestoreNote | undefined> {
  const text = await readFile(fileOf(folder), 'utf8').catch((error: unknown) => {
    const named = toAlcoveError(error);
    if (named instanceof AlcoveError && named.code === 'file.notFound') return undefined;
    throw named;
  });
  if (text === undefined) return undefined;
  try {
    const parsed = note.parse(JSON.parse(text));
    for (const name of [parsed.before, parsed.exchange?.outgoing, parsed.removing])
      if (typeof name === 'string' && !name.startsWith(`${basename(folder)}.before-`))
        throw new RangeError(name);
    return parsed;
  } catch (cause) {
    throw new AlcoveError('file.io', undefined, { cause });
  }
}

export async function writeRestoreNote(
  folder: string,
  { replacedAt, before, exchange, removing }: Omit<RestoreNote, 'format' | 'version'>,
): Promise<void> {
  const text = JSON.stringify(
    { format: 'alcove-restore', version: 1, replacedAt, before, exchange, removing },
    null,
    2,
  );
  await writeFileSafely(fileOf(folder), `${text}\n`);
}

export async function removeRestoreNote(folder: string): Promise<void> {
  await rm(fileOf(folder), { force: true });
  await syncFolder(dirname(folder));
}

/** The name that a vault gets when another takes its place at a moment: `NAME.alcove.before-20261121T070312345Z`. */
export const nameBefore = (folder: string, at: Date): string =>
  `${basename(folder)}.before-${at.toISOString().replaceAll(/[-:.]/g, '')}`;

/**
 * The temporary folder in which what comes in was put together from a backup; undefined when it is a vault of before,
 * which is never removed on the way.
 */
export const stageOf = (incoming: string): string | undefined => staged.exec(incoming)?.[1];

/** A folder that a note names, which is beside the vault. */
export const beside = (folder: string, name: string): string => join(dirname(folder), name);
