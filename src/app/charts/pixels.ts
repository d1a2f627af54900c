/** Rounds pixels to a tenth. More is not seen, and makes files longer. */
export const roundPixels = (pixels: number): number => Math.round(pixels * 10) / 10;
