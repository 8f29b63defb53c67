/** What is asked of an embedded TrueType program (the OpenType specification's tables of the same names). */
export type FontProgram = {
  readonly glyphs: number;
  /** In thousandths of an em. */
  width(glyph: number): number;
  /** False for a glyph that draws nothing. */
  isDrawn(glyph: number): boolean;
};

/** Reads a TrueType font; undefined where it lacks a table that is needed to set text with it. */
export function readFontProgram(bytes: Buffer): FontProgram | undefined {
  if (bytes.length < 12) return undefined;
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const entry = 12 + index * 16;
    const [offset, length] = [bytes.readUInt32BE(entry + 8), bytes.readUInt32BE(entry + 12)];
    tables.set(bytes.toString('latin1', entry, entry + 4), bytes.subarray(offset, offset + length));
  }
  const [head, hhea, hmtx, maxp, loca, glyf] = ['head', 'hhea', 'hmtx', 'maxp', 'loca', 'glyf'].map((table) =>
    tables.get(table),
  );
  if (!head || !hhea || !hmtx || !maxp || !loca || !glyf) return undefined;
  const metrics = hhea.readUInt16BE(34);
  const longOffsets = head.readInt16BE(50) === 1;
  const offset = (glyph: number) =>
    longOffsets ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  return {
    glyphs: maxp.readUInt16BE(4),
    width: (glyph) => (hmtx.readUInt16BE(Math.min(glyph, metrics - 1) * 4) * 1000) / head.readUInt16BE(18),
    isDrawn: (glyph) => offset(glyph + 1) > offset(glyph),
  };
}
