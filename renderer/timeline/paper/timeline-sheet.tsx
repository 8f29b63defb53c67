import { createPortal } from 'react-dom';
import type { Story } from '../../../shared/domain/timeline-story.ts';
import { useWords } from '../../app/words.tsx';
import marks from '../picture/marks.module.css';
import { placeMarks } from '../picture/place.ts';
import { ticksBetween } from '../picture/ticks.ts';
import { wholeView, xOf } from '../picture/view.ts';
import { PaperMark, rowHeight } from './paper-mark.tsx';
import styles from './timeline-sheet.module.css';

/** What a landscape A4 page has for the lanes, in CSS pixels. */
const paper = { width: 910, height: 480 };
const lanePadding = 14;

interface TimelineSheetProps {
  readonly alias: string;
  readonly story: Story;
  /** `21 Nov 2026` */
  readonly today: string;
}

/** The whole of a timeline on one sheet of paper. On screen there is nothing of it. */
export function TimelineSheet({ alias, story, today }: TimelineSheetProps) {
  const { say, sayDate } = useWords();
  const height = story.lanes.reduce((sum, { rows }) => sum + rows.length * rowHeight + lanePadding, 0);
  const zoom = Math.min(1.4, paper.height / height);
  const width = paper.width / zoom;
  const view = wholeView({ ...story, width });
  const placed = placeMarks(story, view.msPerPx);
  const day = (at: number) => sayDate(new Date(at).toISOString().slice(0, 10));
  return createPortal(
    <div className={styles.sheet}>
      <h1>{say('timeline.paper.title', { alias })}</h1>
      <p className={styles.facts}>
        {say('timeline.paper.facts', { from: day(story.from), to: day(story.to - 1), today: sayDate(today) })}
      </p>
      <div className={styles.picture} style={{ zoom }}>
        <div className={styles.axis}>
          {ticksBetween(view.start, view.start + view.msPerPx * width, width / 90).map(
            ({ at, label, strong }) => (
              <div key={at} data-tick={strong ? 'strong' : 'plain'} style={{ left: xOf(view, at) }}>
                <span>{label}</span>
              </div>
            ),
          )}
          <div data-tick="today" style={{ left: xOf(view, story.today) }}>
            <span>{say('timeline.today')}</span>
          </div>
        </div>
        {story.lanes.map(({ lane, rows }, index) => (
          <section key={lane} className={styles.lane}>
            <h2>{say(`timeline.lane.${lane}`)}</h2>
            <div className={marks.track} style={{ height: rows.length * rowHeight }}>
              {placed
                .filter((mark) => mark.lane === index)
                .map((mark) => (
                  <PaperMark key={mark.key} mark={mark} view={view} width={width} />
                ))}
            </div>
          </section>
        ))}
      </div>
      <p className={styles.facts}>{say('timeline.paper.counts')}</p>
    </div>,
    document.body,
  );
}
