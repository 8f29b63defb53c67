/** A font file of the record: how CSS names it, where it lies in node_modules and what it is called when served. */
export type FontFile = {
  readonly family: 'Noto Sans' | 'Noto Serif' | 'Noto Sans Mono' | 'Noto Emoji';
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Served under `fonts/` beside the record's HTML. */
  readonly name: string;
  /** Path of the file inside node_modules. */
  readonly source: string;
};

const noto = (
  family: FontFile['family'],
  folder: string,
  weight: number,
  cut: string,
  style: FontFile['style'] = 'normal',
): FontFile => {
  const name = `${family.replaceAll(' ', '')}_${cut}.ttf`;
  return { family, weight, style, name, source: `@expo-google-fonts/${folder}/${cut}/${name}` };
};

/**
 * Whole TrueType files, never subsets by Unicode range: Chromium then embeds one font per face with a sound ToUnicode
 * map, and the same record looks the same on every machine.
 */
export const fontFiles: readonly FontFile[] = [
  noto('Noto Serif', 'noto-serif', 400, '400Regular'),
  noto('Noto Serif', 'noto-serif', 400, '400Regular_Italic', 'italic'),
  noto('Noto Serif', 'noto-serif', 600, '600SemiBold'),
  noto('Noto Serif', 'noto-serif', 600, '600SemiBold_Italic', 'italic'),
  noto('Noto Sans', 'noto-sans', 400, '400Regular'),
  noto('Noto Sans', 'noto-sans', 400, '400Regular_Italic', 'italic'),
  noto('Noto Sans', 'noto-sans', 600, '600SemiBold'),
  noto('Noto Sans', 'noto-sans', 600, '600SemiBold_Italic', 'italic'),
  noto('Noto Sans Mono', 'noto-sans-mono', 400, '400Regular'),
  noto('Noto Emoji', 'noto-emoji', 400, '400Regular'),
];
