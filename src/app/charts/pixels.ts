/** Rounds pixels to a hundredth. More is not seen, and makes files longer. */
export const roundPixels = (pixels: number): number => Math.round(pixels * 100) / 100;
