import { useWords } from '../../app/words.tsx';
import { icons, lookOf } from '../looks.ts';
import type { Mark } from '../picture/place.ts';
import { type View, xOf } from '../picture/view.ts';
import { sayShort } from '../say-event.ts';

const signHalf = 14;
/** What a row of signs takes, in CSS pixels. */
export const rowHeight = 34;
/** The least room in which words on a stretch, and beside a sign, can be read. */
const [leastOnBar, leastBeside] = [56, 60];

/** A sign on paper, drawn as on screen; what has no room for its words keeps its sign. */
export function PaperMark({ mark, view, width }: { mark: Mark; view: View; width: number }) {
  const words = useWords();
  const [item] = mark.items;
  const count = mark.items.length;
  const stretch = mark.bar && count === 1;
  const left = stretch ? Math.max(-6, xOf(view, mark.from)) : xOf(view, mark.from);
  const length = stretch ? Math.max(6, xOf(view, mark.to) - left) : 0;
  const free = stretch ? length : Math.min(xOf(view, mark.next), width) - left - 2 * signHalf;
  const worded = count === 1 && free > (stretch ? leastOnBar : leastBeside);
  const Icon = icons[lookOf(item)];
  return (
    <div
      data-mark={count > 1 ? 'group' : stretch ? 'bar' : 'point'}
      data-look={count > 1 ? '' : lookOf(item)}
      {...(worded && { 'data-worded': '' })}
      {...(item.open && stretch && { 'data-open': '' })}
      {...(item.ahead && { 'data-ahead': '' })}
      style={{
        top: mark.row * rowHeight + 3,
        transform: `translateX(${mark.bar ? left : left - signHalf}px)`,
        ...(stretch && { width: length }),
      }}
    >
      <span data-sign>{count > 1 ? count : <Icon size={16} stroke={1.8} aria-hidden />}</span>
      {worded && (
        <span data-label style={{ maxWidth: free }}>
          {sayShort(words, item)}
        </span>
      )}
    </div>
  );
}
