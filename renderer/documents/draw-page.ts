import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';

/** CSS pixels of a page's width on the screen; A4 at this width is comfortable to read. */
const shownWidth = 760;

/**
 * Draws a page out of sight, and has it shown once it is whole: a canvas on the screen would be handed to the screen
 * anew with every piece that is drawn.
 *
 * @param shown the canvas on the screen; takes the page's size with the page
 */
export function drawPage(
  page: PDFPageProxy,
  shown: HTMLCanvasElement,
): Pick<RenderTask, 'promise' | 'cancel'> {
  const natural = page.getViewport({ scale: 1 });
  const scale = (shownWidth / natural.width) * Math.max(1, window.devicePixelRatio);
  const viewport = page.getViewport({ scale });
  const canvas = shown.ownerDocument.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  const show = () => {
    shown.width = canvas.width;
    shown.height = canvas.height;
    shown.getContext('2d')?.drawImage(canvas, 0, 0);
    canvas.width = 0; // its memory need not wait to be collected
  };
  return { promise: task.promise.then(show), cancel: () => task.cancel() };
}
