import { readFileSync } from 'node:fs';
import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import { writeFileSafely } from '../vault/files/write-file.ts';

const smallest = { width: 960, height: 640 };
const usual = { width: 1280, height: 800 };

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });

/** Where the window stood last time, if that is still on a screen; else the usual size, placed by the system. */
export function rememberedBounds(file: string): { width: number; height: number; x?: number; y?: number } {
  let kept: unknown;
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return usual; // first start, or a file someone emptied: the usual size is right
  }
  const parsed = bounds.safeParse(kept);
  if (!parsed.success) return usual;
  const area = screen.getDisplayMatching(parsed.data).workArea;
  const width = Math.max(smallest.width, Math.min(parsed.data.width, area.width));
  const height = Math.max(smallest.height, Math.min(parsed.data.height, area.height));
  const visible =
    parsed.data.x < area.x + area.width - 80 &&
    parsed.data.x + width > area.x + 80 &&
    parsed.data.y >= area.y &&
    parsed.data.y < area.y + area.height - 40;
  return visible ? { x: parsed.data.x, y: parsed.data.y, width, height } : { width, height };
}

export const smallestWindow = { minWidth: smallest.width, minHeight: smallest.height };

/** Writes the window's place down when it closes. Failing to is no reason to keep the window open. */
export function rememberBounds(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    if (window.isMinimized() || window.isFullScreen()) return;
    writeFileSafely(file, JSON.stringify(window.getBounds())).catch(() => {
      // A full disk costs the window its place, nothing else.
    });
  });
}
