import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './picture.module.css';

/**
 * What a sign says, beside it. It can be pointed at without going away. A screen reader has the same words as the
 * name of the sign.
 */
export function Tip({ near, children }: { near: HTMLElement; children: ReactNode }) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = tip;
    const frame = current?.offsetParent?.getBoundingClientRect();
    if (current === null || frame === undefined) return;
    const mark = near.getBoundingClientRect();
    const left = Math.min(
      Math.max(mark.left, frame.left) - frame.left,
      Math.max(0, frame.width - current.offsetWidth),
    );
    current.style.left = `${left}px`;
    current.style.top = `${mark.bottom - frame.top}px`;
  });
  return (
    <div ref={tip} data-tip aria-hidden className={styles.tip}>
      {children}
    </div>
  );
}
