// biome-ignore lint/style/noRestrictedImports: what every other dialog is made of
import { Modal, type ModalProps } from '@mantine/core';
import { useFocusReturned } from './use-focus-returned.ts';
import { useOnTop } from './use-on-top.ts';

/** A dialog over the page, or over another dialog: Escape reaches every one that is open, and only the last closes. */
export function Dialog({ onClose, ...dialog }: ModalProps) {
  const isOnTop = useOnTop(dialog.opened);
  useFocusReturned(dialog.opened);
  return <Modal {...dialog} onClose={() => isOnTop() && onClose()} />;
}
