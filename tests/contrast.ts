/** A colour of sRGB: red, green and blue, each from 0 to 255. What follows them, as its opacity, does not count. */
export type Channels = readonly number[];

/** The relative luminance of a colour, from 0 to 1, by WCAG 2.2. */
function luminance(color: Channels): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21, by WCAG 2.2. */
export function contrast(one: Channels, other: Channels): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
