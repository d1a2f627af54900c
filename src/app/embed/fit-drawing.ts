/** The words of a drawing are 13 pixels high, and are shown at 11 or more. */
const LEAST_SCALE = 11 / 13;

/**
 * In a page that is fitted into a height: shows a narrower drawing where the one that fits the width would be too small to
 * read, and lets the page scroll where all would be.
 *
 * @param stage holds the drawings, the narrowest first; those with their scale in a part of their own are left alone
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
