import { Text } from '@mantine/core';
import { type KeyboardEvent, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { TimelineEvent } from '../../../shared/domain/timeline.ts';
import type { Story } from '../../../shared/domain/timeline-story.ts';
import { useWords } from '../../app/words.tsx';
import { keepLook, keptLook } from '../kept.ts';
import { lookOf } from '../looks.ts';
import { placeOf } from '../places.ts';
import { sayGroup, sayItem, sayShort } from '../say-event.ts';
import { PictureController } from './controller.ts';
import { takeGestures, takeKey } from './gestures.ts';
import { GroupList } from './group-list.tsx';
import { MarkIcons } from './mark-icons.tsx';
import marks from './marks.module.css';
import styles from './picture.module.css';
import type { Mark } from './place.ts';
import { sayRange } from './say-range.ts';
import { Tip } from './tip.tsx';
import { ZoomControls } from './zoom-controls.tsx';

/** The whole relationship at a glance. React draws the lanes; the signs on them are moved without it. */
export function Picture({ menteeId, story }: { menteeId: string; story: Story }) {
  const words = useWords();
  const navigate = useNavigate();
  const keys = useId();
  const root = useRef<HTMLDivElement>(null);
  const icons = useRef<HTMLDivElement>(null);
  const range = useRef<HTMLParagraphElement>(null);
  const controller = useRef<PictureController>(undefined);
  const axis = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ mark: Mark; node: HTMLElement } | null>(null);
  const [shown, setShown] = useState<{ mark: Mark; node: HTMLElement } | null>(null);

  const say = (mark: Mark) =>
    mark.items.length > 1 ? sayGroup(words, mark.items) : sayItem(words, mark.items[0]);
  const make = useEffectEvent((frame: HTMLElement, time: HTMLElement) => {
    const look = keptLook(menteeId);
    return new PictureController(story, time.clientWidth, look.view, look.current, {
      axis: time,
      tracks: [...frame.querySelectorAll<HTMLElement>('[data-track]')],
      today: words.say('timeline.today'),
      faces: {
        name: say,
        short: ({ items: [item] }) => sayShort(words, item),
        icon: ({ items: [item] }) =>
          icons.current?.querySelector(`[data-icon="${lookOf(item)}"]`)?.firstChild?.cloneNode(true) ??
          document.createTextNode(''),
      },
      onView: (view, shownFrame) => {
        keepLook(menteeId, { view });
        if (range.current !== null) range.current.textContent = sayRange(words, view, shownFrame);
      },
    });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another story is another picture
  useLayoutEffect(() => {
    const [frame, time] = [root.current, axis.current];
    if (frame === null || time === null) return;
    const made = make(frame, time);
    controller.current = made;
    const edge = () => time.getBoundingClientRect().left;
    const takeOff = takeGestures(frame, edge, made);
    const sized = new ResizeObserver(() => made.resize(time.clientWidth));
    sized.observe(time);
    return () => {
      keepLook(menteeId, { current: made.currentKey });
      sized.disconnect();
      takeOff();
      made.end();
    };
  }, [story, menteeId]);

  const go = (event: TimelineEvent) => void navigate(placeOf(menteeId, event));
  const markIn = (target: EventTarget): { mark: Mark; node: HTMLElement } | null => {
    const mark = controller.current?.markAt(target);
    const node = mark && controller.current?.nodeOf(mark);
    return mark === undefined || node === undefined ? null : { mark, node };
  };
  const act = (target: EventTarget) => {
    const found = markIn(target);
    if (found === null) return;
    controller.current?.setCurrent(found.mark);
    setShown(null);
    if (found.mark.items.length > 1) setOpened(found);
    else go(found.mark.items[0].events[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown !== null) setShown(null);
    else if (controller.current === undefined || !takeKey(event, controller.current)) return;
    event.preventDefault();
  };
  const tell = (target: EventTarget) => {
    if (target instanceof Element && target.closest('[data-tip]') !== null) return;
    setShown(markIn(target));
  };

  return (
    <div className={styles.whole}>
      <div className={styles.bar}>
        <Text ref={range} fw={600} className={styles.range ?? ''} />
        <ZoomControls controller={controller} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: it is no part of a form */}
      <div
        ref={root}
        role="group"
        aria-label={words.say('timeline.picture.label')}
        aria-describedby={keys}
        className={styles.picture}
        data-picture
        onKeyDown={onKeyDown}
        onClick={(event) => act(event.target)}
        onFocus={(event) => {
          const found = markIn(event.target);
          if (found === null) return;
          controller.current?.setCurrent(found.mark);
          setShown(found.node.matches(':focus-visible') ? found : null);
        }}
        onBlur={() => setShown(null)}
        onPointerOver={(event) => tell(event.target)}
        onPointerLeave={() => setShown(null)}
      >
        <div ref={axis} className={styles.axis} aria-hidden />
        {story.lanes.map(({ lane, rows }) => (
          // biome-ignore lint/a11y/useSemanticElements: it is no part of a form
          <div
            key={lane}
            role="group"
            aria-label={words.say(`timeline.lane.${lane}`)}
            className={styles.lane}
          >
            <span className={styles.laneName} aria-hidden>
              {words.say(`timeline.lane.${lane}`)}
            </span>
            <div data-track className={marks.track} style={{ height: `${rows.length * 2.125}rem` }} />
          </div>
        ))}
        {shown !== null && opened === null && <Tip near={shown.node}>{say(shown.mark)}</Tip>}
      </div>
      <Text id={keys} size="sm" c="var(--ink-soft)">
        {words.say('timeline.picture.keys')}
      </Text>
      <MarkIcons ref={icons} />
      {opened !== null && (
        <GroupList
          near={opened.node}
          items={opened.mark.items}
          onGo={go}
          onClose={() => {
            setOpened(null);
            opened.node.focus();
          }}
        />
      )}
    </div>
  );
}
