/** Counts what the page draws with WebGL, from outside: the product carries nothing for it. */
import type { Page } from '@playwright/test';

interface CountingWindow {
  webglDraws?: number;
}

/** Before the page's own scripts run. */
export async function countDraws(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counting = window as CountingWindow;
    counting.webglDraws = 0;
    const prototype = WebGL2RenderingContext.prototype;
    for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) {
      const draw = prototype[name] as (this: WebGL2RenderingContext, ...rest: number[]) => void;
      const counted = function (this: WebGL2RenderingContext, ...rest: number[]): void {
        counting.webglDraws = (counting.webglDraws ?? 0) + 1;
        draw.apply(this, rest);
      };
      Object.assign(prototype, { [name]: counted });
    }
  });
}

/** Draw calls since the page was loaded. */
export function drawsSoFar(page: Page): Promise<number> {
  return page.evaluate(() => (window as CountingWindow).webglDraws ?? 0);
}
