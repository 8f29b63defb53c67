import { strictEmitter } from './strict.ts';

const area = { x: 0, y: 0, width: 1280, height: 800 };
const size = { width: area.width, height: area.height };

/** One display, all of it free for windows. */
const display: Electron.Display = {
  id: 1,
  label: 'Host display',
  bounds: area,
  workArea: area,
  size,
  workAreaSize: size,
  scaleFactor: 1,
  rotation: 0,
  internal: true,
  detected: true,
  monochrome: false,
  colorDepth: 24,
  colorSpace: 'srgb',
  depthPerComponent: 8,
  displayFrequency: 60,
  nativeOrigin: { x: 0, y: 0 },
  maximumCursorSize: { width: 64, height: 64 },
  touchSupport: 'unavailable',
  accelerometerSupport: 'unavailable',
};

type Finding = 'getPrimaryDisplay' | 'getAllDisplays' | 'getDisplayMatching' | 'getDisplayNearestPoint';

class ScreenDouble
  extends strictEmitter('screen')
  implements Pick<Electron.Screen, Finding | 'getCursorScreenPoint'>
{
  getPrimaryDisplay(): Electron.Display {
    return display;
  }

  getAllDisplays(): Electron.Display[] {
    return [display];
  }

  getDisplayMatching(_area: Electron.Rectangle): Electron.Display {
    return display;
  }

  getDisplayNearestPoint(_point: Electron.Point): Electron.Display {
    return display;
  }

  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 };
  }
}

export const screen = new ScreenDouble();
