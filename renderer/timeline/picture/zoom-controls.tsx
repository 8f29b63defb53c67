import { ActionIcon, Button, Group } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useWords } from '../../app/words.tsx';
import type { PictureController } from './controller.ts';
import { month, year } from './view.ts';

const step = 1.6;

/** Closer, wider, and how much of the time to show. */
export function ZoomControls({ controller }: { controller: RefObject<PictureController | undefined> }) {
  const { say } = useWords();
  const icon = { variant: 'default', size: 'lg' } as const;
  return (
    <Group gap="xs" role="group" aria-label={say('timeline.zoom')}>
      <ActionIcon
        {...icon}
        aria-label={say('timeline.zoom.out')}
        onClick={() => controller.current?.zoom(1 / step)}
      >
        <IconMinus size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...icon}
        aria-label={say('timeline.zoom.in')}
        onClick={() => controller.current?.zoom(step)}
      >
        <IconPlus size={18} aria-hidden />
      </ActionIcon>
      <Button.Group>
        <Button variant="default" onClick={() => controller.current?.showSpan(month)}>
          {say('timeline.zoom.month')}
        </Button>
        <Button variant="default" onClick={() => controller.current?.showSpan(year)}>
          {say('timeline.zoom.year')}
        </Button>
        <Button variant="default" onClick={() => controller.current?.showAll()}>
          {say('timeline.zoom.all')}
        </Button>
      </Button.Group>
    </Group>
  );
}
