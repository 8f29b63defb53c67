import { isDeviceName } from '../../../shared/domain/device-name.ts';

const endingOf = (name: string): string => /\.[\p{L}\p{N}]{1,10}$/u.exec(name)?.[0] ?? '';

/**
 * A name for a file or folder that Windows, macOS and Linux all take: no separators or other signs with a meaning, no
 * control characters, no dot or space at either end, at most 80 characters, its ending kept.
 */
export function fileNameOf(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"/\\|?*]/gu, '_')
    .replaceAll(/^[\s.]+|[\s.]+$/gu, '');
  const ending = endingOf(cleaned);
  const stem = [...cleaned.slice(0, cleaned.length - ending.length)]
    .slice(0, 80 - ending.length)
    .join('')
    .trim();
  const name = stem + ending;
  if (name === '') return 'unnamed';
  return isDeviceName(name) ? `_${name}` : name;
}

/** Hands out names that no two files of one folder share, not even where capitals do not count. */
export class FileNames {
  readonly #taken = new Set<string>();

  next(text: string): string {
    const name = fileNameOf(text);
    const at = name.length - endingOf(name).length;
    let candidate = name;
    for (let number = 2; this.#taken.has(candidate.toLowerCase()); number += 1)
      candidate = `${name.slice(0, at)} (${number})${name.slice(at)}`;
    this.#taken.add(candidate.toLowerCase());
    return candidate;
  }
}
