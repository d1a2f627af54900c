/** How small a drawing may become: its letters of 13 pixels are shown at 11 or more. */
const LEAST_SCALE = 11 / 13;

/**
 * Fits the drawing into a page of fixed height. Where the drawing for the width would become too small to read, a
 * narrower one is shown; where all would, the page scrolls.
 *
 * @param stage holds the drawings, narrowest first; those with a part of their own for the scale stay as they are
 */
export function fitDrawing(stage: HTMLElement): void {
  const drawings = [...stage.querySelectorAll<HTMLElement>('.drawing')].map((drawing) => {
    const parts = drawing.querySelectorAll('svg');
    const { width = 0, height = 0 } = parts[0]?.viewBox.baseVal ?? {};
    return { drawing, parts: parts.length, width, least: height * LEAST_SCALE };
  });
  const [narrowest] = drawings;
  if (!narrowest || drawings.some(({ parts }) => parts !== 1)) return;
  stage.classList.add('whole');
  stage.style.minHeight = `${narrowest.least}px`;
  new ResizeObserver(() => {
    stage.classList.remove('low');
    const shown = drawings.find(({ drawing }) => drawing.clientWidth > 0);
    const readable = drawings.filter(
      ({ least, width }) => least <= stage.clientHeight && width <= (shown?.width ?? 0),
    );
    const chosen = readable.at(-1) ?? narrowest;
    for (const { drawing } of drawings) drawing.classList.toggle('chosen', drawing === chosen.drawing);
    stage.classList.toggle('low', chosen !== shown);
  }).observe(stage);
}
