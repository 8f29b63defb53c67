import type { Ref } from 'react';
import { icons } from '../looks.ts';

/** One of each icon, never shown: the signs take copies. */
export function MarkIcons({ ref }: { ref: Ref<HTMLDivElement> }) {
  return (
    <div hidden ref={ref}>
      {Object.entries(icons).map(([look, Icon]) => (
        <span key={look} data-icon={look}>
          <Icon size={16} stroke={1.8} aria-hidden />
        </span>
      ))}
    </div>
  );
}
