import { FocusTrap } from '@mantine/core';
import { useClickOutside } from '@mantine/hooks';
import { useLayoutEffect, useRef } from 'react';
import type { TimelineEvent } from '../../../shared/domain/timeline.ts';
import type { StoryItem } from '../../../shared/domain/timeline-story.ts';
import { useWords } from '../../app/words.tsx';
import { icons, lookOf } from '../looks.ts';
import { sayGroup, sayItem } from '../say-event.ts';
import styles from './group-list.module.css';

interface GroupListProps {
  readonly near: HTMLElement;
  readonly items: readonly [StoryItem, ...StoryItem[]];
  readonly onGo: (event: TimelineEvent) => void;
  readonly onClose: () => void;
}

/** What a sign with a count stands for, each with where it leads. */
export function GroupList({ near, items, onGo, onClose }: GroupListProps) {
  const words = useWords();
  const inside = useClickOutside<HTMLDivElement>(onClose);
  const outer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const list = outer.current;
    const frame = list?.offsetParent?.getBoundingClientRect();
    if (list === null || frame === undefined) return;
    const mark = near.getBoundingClientRect();
    list.style.left = `${Math.max(0, Math.min(mark.left - frame.left, frame.width - list.offsetWidth))}px`;
    list.style.top = `${mark.bottom - frame.top + 6}px`;
    list.scrollIntoView({ block: 'nearest' });
  }, [near]);
  return (
    <div ref={outer} className={styles.place}>
      <FocusTrap active>
        <div
          ref={inside}
          role="dialog"
          aria-label={sayGroup(words, items)}
          className={styles.group}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onClose();
          }}
        >
          <p className={styles.title}>{sayGroup(words, items)}</p>
          <ul>
            {items.map((item) => {
              const [event] = item.events;
              const Icon = icons[lookOf(item)];
              return (
                <li key={item.key}>
                  <button type="button" onClick={() => onGo(event)}>
                    <Icon size={16} stroke={1.8} aria-hidden />
                    <span>{sayItem(words, item)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      </FocusTrap>
    </div>
  );
}
