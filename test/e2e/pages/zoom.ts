import type { Page } from '@playwright/test';

/** The window at 200 %: as many CSS pixels as 1280×800 shows at that zoom. */
export async function showZoomed(page: Page, zoomed: boolean): Promise<void> {
  await page.setViewportSize(zoomed ? { width: 640, height: 400 } : { width: 1280, height: 800 });
}

/**
 * What is out of reach in the window as it is: a page that scrolls sideways, and each control of the page or of the
 * dialog in front of it that cannot be scrolled to where a press would meet it. One line a finding.
 */
export async function outOfReach(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const whole = document.scrollingElement ?? document.documentElement;
    if (whole.scrollWidth > whole.clientWidth)
      found.push(`the page is ${whole.scrollWidth} wide in a window of ${whole.clientWidth}`);
    const inFront = [...document.querySelectorAll('[role="dialog"], [role="menu"]')].at(-1);
    const scope = inFront ?? document.querySelector('main') ?? document.body;
    for (const control of scope.querySelectorAll<HTMLElement>(
      'button:enabled, a[href], [role="menuitem"], [contenteditable="true"]',
    )) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest('[inert]') !== null)
        continue;
      control.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const [box] = control.getClientRects();
      if (box === undefined || box.width < 2 || box.height < 2) continue;
      const { left, top, width, height } = box;
      // a text is higher than the window: the middle of what is seen of it
      const seen = (Math.max(top, 0) + Math.min(top + height, window.innerHeight)) / 2;
      const met = document.elementFromPoint(left + width / 2, seen);
      // a notice lies in front for a while and can be put away
      if (met?.closest('[class*="Notifications-root"]')) continue;
      if (met === null || !control.contains(met))
        found.push(
          `“${control.ariaLabel ?? control.innerText.slice(0, 40)}” at ${Math.round(left)},${Math.round(top)} is covered by ${met?.outerHTML.slice(0, 120) ?? 'the edge of the window'}`,
        );
    }
    return found;
  });
}
