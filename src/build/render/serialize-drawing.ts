/**
 * The markup of a drawing, for files.
 *
 * The serializer of happy-dom writes a space that does not break as `&nbsp;`, which XML does not know. Here it is the
 * character itself, so that renderers and browsers can read the file.
 *
 * @throws {Error} for a document without a window
 */
export function serializeDrawing(svg: Element): string {
  const window = svg.ownerDocument.defaultView;
  if (!window) throw new Error('no window: the drawing must belong to a document in one');
  return new window.XMLSerializer().serializeToString(svg).replaceAll('&nbsp;', '\u00a0');
}
