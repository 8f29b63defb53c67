import {
  IconArrowRight,
  IconHourglass,
  IconPlayerPause,
  IconTarget,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Ref } from 'react';
import type { BarLook } from '../../../shared/domain/timeline-story.ts';
import { kindIcons } from '../kind-icons.ts';

const barIcons: Readonly<Record<BarLook, TablerIcon>> = {
  enquiry: IconHourglass,
  declined: IconHourglass,
  exploratory: IconHourglass,
  active: IconArrowRight,
  'under-review': IconHourglass,
  paused: IconPlayerPause,
  ending: IconHourglass,
  closed: IconHourglass,
  goal: IconTarget,
  'goal-reached': IconTarget,
};

/** One of each icon, never shown: the signs take copies. */
export function MarkIcons({ ref }: { ref: Ref<HTMLDivElement> }) {
  return (
    <div hidden ref={ref}>
      {Object.entries({ ...kindIcons, ...barIcons }).map(([name, Icon]) => (
        <span key={name} data-icon={name}>
          <Icon size={16} stroke={1.8} aria-hidden />
        </span>
      ))}
    </div>
  );
}
