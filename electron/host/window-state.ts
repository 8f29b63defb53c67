import { readFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import { writeFileSafely } from '../vault/files/write-file.ts';
import { smallestSize } from './window.ts';

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });

/** Puts the window where it stood last time, as far as that is still on a screen, and writes its place down when it closes. */
export function rememberBounds(window: BrowserWindow, file: string): void {
  const remembered = rememberedBounds(file);
  if (remembered !== undefined) window.setBounds(remembered);
  window.on('close', () => {
    if (window.isMinimized() || window.isFullScreen()) return;
    writeFileSafely(file, JSON.stringify(window.getBounds())).catch(() => {
      // A full disk costs the window its place, nothing else; failing to is no reason to keep it open.
    });
  });
}

function rememberedBounds(file: string): Partial<Rectangle> | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // first start, or a file someone emptied: the usual size is right
  }
  const parsed = bounds.safeParse(kept);
  if (!parsed.success) return undefined;
  const area = screen.getDisplayMatching(parsed.data).workArea;
  const width = Math.max(smallestSize.width, Math.min(parsed.data.width, area.width));
  const height = Math.max(smallestSize.height, Math.min(parsed.data.height, area.height));
  const visible =
    parsed.data.x < area.x + area.width - 80 &&
    parsed.data.x + width > area.x + 80 &&
    parsed.data.y >= area.y &&
    parsed.data.y < area.y + area.height - 40;
  return visible ? { x: parsed.data.x, y: parsed.data.y, width, height } : { width, height };
}
