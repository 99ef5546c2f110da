import type { Page } from 'playwright-core';

/** What can hardly be read: its text, and the contrast it has and needs. */
export interface Faint {
  readonly what: string;
  readonly has: number;
  readonly needs: number;
}

/**
 * Measures all that is visible on a page by WCAG 2.2 AA: texts and placeholders need 4.5 (1.4.3), edges of controls 3 (1.4.11).
 *
 * @returns How much was measured, and what is too faint.
 */
export const contrastsOf = (page: Page): Promise<{ measured: number; faint: Faint[] }> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const colourOf = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const luminance = (colour: Colour) => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (place: 0 | 1 | 2) => top[place] * top[3] + below[place] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const groundOf = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const own = colourOf(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const ratio = (front: Colour, back: Colour) => {
      const [dark = 0, light = 0] = [luminance(over(front, back)), luminance(back)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };

    let measured = 0;
    const faint: Faint[] = [];
    const measure = (what: string, colour: string, ground: Colour, needs: number) => {
      measured += 1;
      const has = Math.round(ratio(colourOf(colour), ground) * 100) / 100;
      if (has < needs) faint.push({ what, has, needs });
    };
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const text = [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : ''));
      const words = text.join(' ').trim();
      if (words !== '') measure(words.slice(0, 60), style.color, groundOf(element), 4.5);
      if (!element.matches('button, input, select, textarea')) continue;
      const name = element.id || words;
      measure(`edge of ${name}`, style.borderTopColor, groundOf(element.parentElement), 3);
      measure(`value of ${name}`, style.color, groundOf(element), 4.5);
      if (element.matches('[placeholder]'))
        measure(`placeholder of ${name}`, getComputedStyle(element, '::placeholder').color, groundOf(element), 4.5);
    }
    return { measured, faint };
  });
