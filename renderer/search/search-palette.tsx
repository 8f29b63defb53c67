// biome-ignore lint/style/noRestrictedImports: it has no title, and minds itself whether it is on top
import { Modal } from '@mantine/core';
import { useWords } from '../app/words.tsx';
import { useOnTop } from '../ui/use-on-top.ts';
import { SearchBox } from './search-box.tsx';
import styles from './search-palette.module.css';

interface SearchPaletteProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Search over everything in the vault, in front of whatever is on screen. */
export function SearchPalette({ opened, onClose }: SearchPaletteProps) {
  const { say } = useWords();
  const isOnTop = useOnTop(opened);
  return (
    <Modal.Root
      opened={opened}
      onClose={() => isOnTop() && onClose()}
      size={680}
      yOffset="9vh"
      padding={0}
      centered={false}
      transitionProps={{ duration: 0 }}
      returnFocus={false}
      classNames={{ content: styles.palette ?? '' }}
    >
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content aria-label={say('search.title')}>
        <SearchBox onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  );
}
