import { useEffect, useEffectEvent, useState } from 'react';
import { type Dropped, takeDropped } from './dropped.ts';

/**
 * Takes what is dropped anywhere onto the window while the screen is shown; text dropped into a field stays the field's.
 *
 * @returns whether something is being dragged over the window
 */
export function useFileDrop(onDropped: (dropped: Dropped) => void): boolean {
  const [over, setOver] = useState(false);
  const tell = useEffectEvent(onDropped);
  useEffect(() => {
    const onDrag = (event: DragEvent) => {
      if (isForField(event)) return;
      event.preventDefault(); // or the drop would not be told
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (isForField(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void takeDropped(event.dataTransfer).then(tell);
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

function isForField({ target, dataTransfer }: DragEvent): boolean {
  const inField = target instanceof Element && target.closest('input, textarea') !== null;
  return inField && dataTransfer?.types.includes('Files') === false;
}
