import type { PictureController } from './controller.ts';

/** How far the pointer must move before a press becomes a drag, in pixels. */
const dragAfter = 4;
const keyZoom = 1.5;

/** Wheel, drag and pinch over the picture. `x` is counted from the left edge of the time. Returns what takes it off again. */
export function takeGestures(root: HTMLElement, edge: () => number, controller: PictureController) {
  const off = new AbortController();
  const held = new Map<number, { x: number; moved: boolean }>();
  let dragged = false;
  const listen = <K extends keyof HTMLElementEventMap>(
    name: K,
    act: (event: HTMLElementEventMap[K]) => void,
    options: AddEventListenerOptions = {},
  ) => root.addEventListener(name, act, { ...options, signal: off.signal });

  listen(
    'wheel',
    (event) => {
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 18 : 1;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        controller.zoom(Math.exp(-event.deltaY * lines * 0.0045), event.clientX - edge());
        return;
      }
      const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (across === 0 || Math.abs(across) < Math.abs(event.deltaY) !== event.shiftKey) return;
      event.preventDefault();
      controller.pan(across * lines);
    },
    { passive: false },
  );
  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    dragged = false;
    held.set(event.pointerId, { x: event.clientX, moved: false });
  });
  listen('pointermove', (event) => {
    const press = held.get(event.pointerId);
    if (press === undefined) return;
    const others = [...held].filter(([id]) => id !== event.pointerId).map(([, { x }]) => x);
    const [other] = others;
    if (!press.moved && other === undefined && Math.abs(event.clientX - press.x) < dragAfter) return;
    if (!press.moved) root.setPointerCapture(event.pointerId);
    dragged = true;
    if (other === undefined) controller.pan(press.x - event.clientX);
    else {
      const [before, after] = [Math.abs(press.x - other), Math.abs(event.clientX - other)];
      if (before > 8 && after > 8) controller.zoom(after / before, (event.clientX + other) / 2 - edge());
    }
    held.set(event.pointerId, { x: event.clientX, moved: true });
  });
  for (const ended of ['pointerup', 'pointercancel'] as const) {
    listen(ended, (event) => void held.delete(event.pointerId));
  }
  // a drag that ends on a sign does not open it
  listen(
    'click',
    (event) => {
      if (!dragged) return;
      dragged = false;
      event.stopPropagation();
      event.preventDefault();
    },
    { capture: true },
  );
  return () => off.abort();
}

/** What a key does while the picture has the focus; false when it does nothing here. */
export function takeKey(
  {
    key,
    shiftKey,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  controller: PictureController,
): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === '+' || key === '=') controller.zoomAtCurrent(keyZoom);
  else if (key === '-') controller.zoomAtCurrent(1 / keyZoom);
  else if (shiftKey && key === 'ArrowLeft') controller.panByParts(-0.25);
  else if (shiftKey && key === 'ArrowRight') controller.panByParts(0.25);
  else if (/^Arrow|^Home$|^End$/.test(key)) controller.step(key);
  else return false;
  return true;
}
