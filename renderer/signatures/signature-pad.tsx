import { Button, Group } from '@mantine/core';
import { IconArrowBackUp, IconEraser } from '@tabler/icons-react';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import SignaturePadInk from 'signature_pad';
import type { SignatureParty } from '../../shared/domain/signature.ts';
import { useWords } from '../app/words.tsx';
import { pngOfInk } from './ink-png.ts';
import styles from './signatures.module.css';

/** The ink of a pad, for whoever hands it in. */
export interface Ink {
  /** The drawing as a PNG cut to the ink, or null while nothing is drawn. */
  png(): Uint8Array<ArrayBuffer> | null;
}

/** Dark in both schemes: the pad is a sheet of paper, and so is whatever shows the drawing later. */
const penColour = '#1b2330';

interface SignaturePadProps {
  readonly party: SignatureParty;
  readonly describedBy: string;
  readonly ink: Ref<Ink>;
  readonly onDraw: () => void;
}

/** Paper to sign on, with the pointer that there is. Those without one type their name instead. */
export function SignaturePad({ party, describedBy, ink, onDraw }: SignaturePadProps) {
  const { say } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePadInk>(null);
  const [empty, setEmpty] = useState(true);
  const drawn = useRef(onDraw);
  drawn.current = onDraw;

  useEffect(() => {
    const paper = canvas.current;
    if (paper === null) return;
    const made = new SignaturePadInk(paper, { penColor: penColour, minWidth: 0.8, maxWidth: 2.6 });
    pad.current = made;
    const strokeEnded = () => {
      setEmpty(false);
      drawn.current();
    };
    made.addEventListener('endStroke', strokeEnded);
    const resized = new ResizeObserver(() => fitInk(paper, made));
    resized.observe(paper);
    return () => {
      resized.disconnect();
      made.removeEventListener('endStroke', strokeEnded);
      made.off();
      pad.current = null;
    };
  }, []);

  useImperativeHandle(ink, () => ({
    png: () => (pad.current === null || pad.current.isEmpty() ? null : pngOfInk(pad.current.toData())),
  }));

  const undo = () => {
    const strokes = pad.current?.toData().slice(0, -1) ?? [];
    pad.current?.fromData(strokes);
    setEmpty(strokes.length === 0);
  };
  const clear = () => {
    pad.current?.clear();
    setEmpty(true);
  };

  return (
    <div>
      <div className={styles.paper} data-empty={empty || undefined}>
        <canvas
          ref={canvas}
          className={styles.canvas}
          role="img"
          aria-label={say('signatures.pad', { party })}
          aria-describedby={describedBy}
        />
        <span className={styles.here} aria-hidden>
          {say('signatures.signHere')}
        </span>
      </div>
      <Group gap="xs" mt="xs">
        <Button
          variant="subtle"
          size="xs"
          disabled={empty}
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          onClick={undo}
        >
          {say('signatures.undo')}
        </Button>
        <Button
          variant="subtle"
          size="xs"
          disabled={empty}
          leftSection={<IconEraser size={16} aria-hidden />}
          onClick={clear}
        >
          {say('signatures.clear')}
        </Button>
      </Group>
    </div>
  );
}

/** Gives the canvas a pixel for each of the screen's, and draws the ink again in its new size. */
function fitInk(paper: HTMLCanvasElement, pad: SignaturePadInk): void {
  const ratio = Math.max(window.devicePixelRatio, 1);
  const [before, width] = [paper.width / ratio, paper.clientWidth];
  const strokes = pad.toData();
  paper.width = Math.round(width * ratio);
  paper.height = Math.round(paper.clientHeight * ratio);
  paper.getContext('2d')?.scale(ratio, ratio);
  const scale = strokes.length === 0 || before === 0 ? 1 : width / before;
  pad.fromData(
    strokes.map((stroke) => ({
      ...stroke,
      points: stroke.points.map((point) => ({ ...point, x: point.x * scale, y: point.y * scale })),
    })),
  );
}
