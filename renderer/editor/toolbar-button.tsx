import { Tooltip, UnstyledButton } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import type { ComponentProps } from 'react';
import styles from './rich-text-editor.module.css';

interface ToolbarButtonProps
  extends Pick<
    ComponentProps<'button'>,
    'onClick' | 'ref' | 'aria-haspopup' | 'aria-expanded' | 'aria-controls'
  > {
  readonly label: string;
  readonly keys?: string;
  readonly icon: TablerIcon;
  /** Given for toggles only; then `aria-pressed` is always said. */
  readonly pressed?: boolean;
  readonly possible?: boolean;
}

/** A button of the toolbar. It stays focusable while its command is not possible, so that focus is never lost. */
export function ToolbarButton({
  label,
  keys,
  icon: Icon,
  pressed,
  possible = true,
  onClick,
  ...others
}: ToolbarButtonProps) {
  return (
    <Tooltip
      label={keys === undefined ? label : `${label} · ${keys}`}
      openDelay={500}
      withArrow
      withinPortal={false}
    >
      <UnstyledButton
        {...others}
        className={styles.tool ?? ''}
        aria-label={label}
        aria-pressed={pressed}
        aria-disabled={possible ? undefined : true}
        data-roving
        // keeps the selection in the text while the mouse is used
        onMouseDown={(event) => event.preventDefault()}
        onClick={possible ? onClick : undefined}
      >
        <Icon size={18} stroke={1.7} aria-hidden />
      </UnstyledButton>
    </Tooltip>
  );
}
