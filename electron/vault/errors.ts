import { AlcoveError, type ErrorCode } from '../../shared/ipc/errors.ts';

/** Codes of Node's file functions and of SQLite, and what each means to a mentor. */
const meanings: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^(ENOSPC|EDQUOT|SQLITE_FULL|SQLITE_IOERR_SHMSIZE)/, 'file.diskFull'],
  [/^(EROFS|EACCES|EPERM|SQLITE_READONLY)/, 'file.readOnly'],
  [/^(ENOENT|ENOTDIR|ENODEV|ENXIO)/, 'file.notFound'],
  [/^(EEXIST|ENOTEMPTY|EISDIR)/, 'file.exists'],
  [/^(SQLITE_NOTADB|SQLITE_CORRUPT)/, 'vault.damaged'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'vault.inUse'],
  [/^(SQLITE_CONSTRAINT)/, 'record.invalid'],
  [/^(EIO|EFBIG|SQLITE_IOERR|SQLITE_CANTOPEN)/, 'file.io'],
];

/** The code that an error carries: one of Node's, of SQLite's or of ours; undefined where there is none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Turns an error of the file system or of SQLite into the code that names it; anything else is returned as it is. */
export function toAlcoveError(error: unknown): unknown {
  if (error instanceof AlcoveError || !(error instanceof Error)) return error;
  const native = codeOf(error) ?? codeless(error);
  const found = meanings.find(([pattern]) => pattern.test(native));
  return found === undefined ? error : new AlcoveError(found[1], undefined, { cause: error });
}

/** The SQLite library looks for the folder itself and gives the error no code: a stick that was pulled out, say. */
const codeless = ({ message }: Error): string =>
  message === 'Cannot open database because the directory does not exist' ? 'ENOENT' : '';

/** Runs `work` and rethrows what it throws as {@link toAlcoveError} names it. */
export async function namingErrors<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toAlcoveError(error);
  }
}
