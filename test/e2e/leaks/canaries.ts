/** What must not be readable anywhere, by what it is. */
export type Canaries = Readonly<Record<string, string | Buffer>>;

/** A confidential thing in one of the forms in which a program may write it. */
interface Form {
  readonly what: string;
  readonly bytes: Buffer;
}

/**
 * Every form that is looked for: UTF-8 and UTF-16, as it is and in small letters, the base64 of each wherever in a text
 * it stands, and hexadecimal for what is bytes.
 */
export function formsOf(canaries: Canaries): Form[] {
  return Object.entries(canaries).flatMap(([name, canary]) => {
    const plain: [string, Buffer][] = Buffer.isBuffer(canary)
      ? [
          ['bytes', canary],
          ['hex', Buffer.from(canary.toString('hex'))],
          ['capital hex', Buffer.from(canary.toString('hex').toUpperCase())],
        ]
      : [...new Set([canary, canary.toLowerCase()])].flatMap((text): [string, Buffer][] => [
          ['UTF-8', Buffer.from(text, 'utf8')],
          ['UTF-16', Buffer.from(text, 'utf16le')],
        ]);
    const encoded = plain.flatMap(([form, bytes]) =>
      base64Of(bytes).map((text): [string, Buffer] => [`base64 of ${form}`, Buffer.from(text)]),
    );
    return [...plain, ...encoded].map(([form, bytes]) => ({ what: `${name} (${form})`, bytes }));
  });
}

/** The base64 of a piece of something longer, which depends on where in threes it begins; without its uncertain ends. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    return text.slice(before === 0 ? 0 : before + 1, -1);
  });
}

/** Which of the forms stand in some bytes. */
export const foundIn = (bytes: Buffer, forms: readonly Form[]): string[] =>
  forms.filter((form) => bytes.includes(form.bytes)).map(({ what }) => what);
