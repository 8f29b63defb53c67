import SignaturePad, { type PointGroup } from 'signature_pad';
import { largestDrawing } from '../../shared/domain/signature.ts';

/** Pixels for each point of the pad: enough for print at the size in which signatures stand under a page. */
const densities = [3, 2, 1];
const margin = 6;

/** The strokes as a PNG on a transparent ground, cut to the ink, as sharp as fits the limit. */
export function pngOfInk(strokes: readonly PointGroup[]): Uint8Array<ArrayBuffer> {
  const points = strokes.flatMap((stroke) => stroke.points);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const [width, height] = [Math.max(...xs) + margin - left, Math.max(...ys) + margin - top];
  const moved = strokes.map((stroke) => ({
    ...stroke,
    points: stroke.points.map((point) => ({ ...point, x: point.x - left, y: point.y - top })),
  }));
  let png = new Uint8Array();
  for (const density of densities) {
    png = drawn(moved, width, height, density);
    if (png.length <= largestDrawing) break;
  }
  return png;
}

function drawn(strokes: PointGroup[], width: number, height: number, density: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * density);
  canvas.height = Math.ceil(height * density);
  canvas.getContext('2d')?.scale(density, density);
  const pad = new SignaturePad(canvas);
  pad.off();
  pad.fromData(strokes);
  // at once: toBlob waits until the page is idle, which takes seconds where the computer is busy
  const [, base64 = ''] = canvas.toDataURL('image/png').split(',');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
