import { expect, type Page } from '@playwright/test';

/** Least contrast and size of what is read from the back of a room. */
const contrastLeast = 7;
const pixelsLeast = 24;

/** Every text on a projected page, in both themes, is large enough and stands out enough; read off computed styles. */
export async function expectReadableFromAfar(room: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await room.emulateMedia({ colorScheme });
    const texts = await room.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const luminance = (color: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
          const share = byte / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: Element | null): string => {
        if (element === null) return 'white';
        const { backgroundColor } = getComputedStyle(element);
        return /, 0\)$|^transparent$/.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
      };
      const own = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      return [...document.querySelectorAll('main *')].filter(own).map((element) => {
        const { color, fontSize } = getComputedStyle(element);
        const [dim = 0, bright = 0] = [luminance(color), luminance(groundOf(element))].sort(
          (one, other) => one - other,
        );
        const text = element.textContent ?? '';
        return { text, pixels: Number.parseFloat(fontSize), contrast: (bright + 0.05) / (dim + 0.05) };
      });
    });
    expect(texts.length).toBeGreaterThan(2);
    expect(
      texts.filter(({ pixels, contrast }) => pixels < pixelsLeast || contrast < contrastLeast),
      `hard to read from afar, ${colorScheme}`,
    ).toEqual([]);
  }
  await room.emulateMedia({ colorScheme: null });
}
