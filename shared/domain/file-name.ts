import { z } from 'zod';

/** Why a file cannot have a name on every system: each has its sentence under `identifiers.fileName.…`. */
export type FileNameProblem = 'empty' | 'characters' | 'ends' | 'reserved' | 'long';

/** Bytes of a name in UTF-8. File systems take 255; some are left for what a save dialog or a copy adds. */
const mostBytes = 200;

// Windows keeps these for devices, whatever comes after a dot
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no system takes them
const refused = /[<>:"/\\|?*\u0000-\u001f\u007f]/;

/**
 * Why a file cannot have this name, with or without its extension, on Windows, macOS and Linux alike (Microsoft, Naming Files,
 * Paths, and Namespaces; POSIX); undefined when it can.
 */
export function fileNameProblem(name: string): FileNameProblem | undefined {
  if (name.trim() === '') return 'empty';
  if (refused.test(name)) return 'characters';
  if (name !== name.trim() || name.startsWith('.') || name.endsWith('.')) return 'ends';
  if (reserved.test(name)) return 'reserved';
  return bytesOf(name) > mostBytes ? 'long' : undefined;
}

/** A file name that every system takes. */
export const fileName = z.string().refine((name) => fileNameProblem(name) === undefined);

function bytesOf(text: string): number {
  return [...text].reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
}
