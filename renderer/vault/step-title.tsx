import { Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import styles from './step-title.module.css';

/** The title of a step that took the place of another. It gets the focus, so that a screen reader goes on from there. */
export function StepTitle({ over, children }: { readonly over?: string; readonly children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <>
      {over !== undefined && <p className={styles.over}>{over}</p>}
      <Title ref={title} order={1} tabIndex={-1} className={styles.title ?? ''}>
        {children}
      </Title>
    </>
  );
}
