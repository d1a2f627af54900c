/** The words of a drawing are 12 pixels high, and are shown at 11 or more. */
const LEAST_SCALE = 11 / 12;

/**
 * In a page that is fitted into a height: shows the narrow drawing where the wide one would be too small to read, and lets
 * the page scroll where both would be.
 *
 * @param stage holds the narrow drawing and then the wide one; drawings that keep their size are left alone
 */
export function fitDrawing(stage: HTMLElement): void {
  const [narrow, wide] = stage.querySelectorAll('svg');
  if (!stage.matches('.whole') || !narrow || !wide) return;
  const least = (drawing: SVGSVGElement) => drawing.viewBox.baseVal.height * LEAST_SCALE;
  stage.style.minHeight = `${least(narrow)}px`;
  new ResizeObserver(() => stage.classList.toggle('low', stage.clientHeight < least(wide))).observe(stage);
}
