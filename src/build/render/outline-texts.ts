/**
 * Turns the letters of a picture into outlines, for word processors: without the fonts that the picture names they would
 * take wider ones, whose words run over marks and out of the picture.
 */
import type { Glyph } from 'opentype.js';
import { inDrawnLetters } from './drawn-letters.ts';
import { serializeDrawing } from './serialize-drawing.ts';
import { BEFORE_X, splitAm } from './split-faces.ts';
import { type FontWeight, faceOf, facesOf } from './text-faces.ts';
import { withDocument } from './with-happy-dom.ts';

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
/** Attributes that only texts have, or that an outline has in its own units. */
const OF_TEXTS = ['x', 'y', 'text-anchor', 'font-size', 'font-weight', 'stroke-width'];

/**
 * The same picture without a text; its title and description stay.
 *
 * @param svg a picture whose texts have no parts
 * @throws {Error} for markup without an SVG
 */
export const outlineTexts = (svg: string): Promise<string> =>
  withDocument((document) => {
    document.body.innerHTML = svg;
    const drawing = document.querySelector('svg');
    if (!drawing) throw new Error('no drawing in the markup: expected an SVG');
    for (const text of drawing.querySelectorAll('text')) text.replaceWith(outlineOf(text));
    drawing.removeAttribute('font-family');
    return serializeDrawing(drawing);
  });

function outlineOf(text: Element): Element {
  const inherited = (name: string) => text.closest(`[${name}]`)?.getAttribute(name);
  const weight: FontWeight = inherited('font-weight') === '600' ? 'semibold' : 'regular';
  const { commands, width, unitsPerEm } = outlineLine(
    splitAm(inDrawnLetters(text.textContent ?? '')),
    weight,
  );
  const scale = Number(inherited('font-size') ?? 16) / unitsPerEm;
  const before = BEFORE_X[inherited('text-anchor') ?? 'start'] ?? 0;
  const x = Number(text.getAttribute('x')) - before * width * scale;
  const path = text.ownerDocument.createElementNS(SVG_NAMESPACE, 'path');
  for (const { name, value } of [...text.attributes])
    if (!OF_TEXTS.includes(name)) path.setAttribute(name, value);
  const stroke = text.getAttribute('stroke-width');
  if (stroke !== null) path.setAttribute('stroke-width', String(Math.round(Number(stroke) / scale)));
  const place = `translate(${round(x, 100)},${text.getAttribute('y')})`;
  path.setAttribute('transform', `${place}scale(${round(scale, 1e6)},${round(-scale, 1e6)})`);
  path.setAttribute('d', commands);
  return path;
}

const round = (value: number, parts: number): number => Math.round(value * parts) / parts;

/**
 * The outline of a line of text, from the point 0,0 to the right, in units of its font; y points upwards.
 *
 * @throws {Error} when no face of that weight is there
 */
function outlineLine(
  line: string,
  weight: FontWeight,
): { readonly commands: string; readonly width: number; readonly unitsPerEm: number } {
  const faces = facesOf(weight);
  const [main] = faces;
  if (!main) throw new Error(`no font: ${weight}`);
  let [width, x, y] = [0, 0, 0];
  let commands = '';
  for (const letter of line) {
    const glyph = (faceOf(letter, faces) ?? main).charToGlyph(letter);
    const { first, drawn, last } = outlineGlyph(glyph);
    if (drawn !== '') {
      commands += `m${coordinates(width + first.x - x, first.y - y)}${drawn}`;
      [x, y] = [width + last.x, last.y];
    }
    width += glyph.advanceWidth ?? 0;
  }
  return { commands, width, unitsPerEm: main.unitsPerEm };
}

interface Outline {
  /** Where its first contour begins, and its last. A closed contour ends where it began. */
  readonly first: Readonly<Record<'x' | 'y', number>>;
  readonly last: Readonly<Record<'x' | 'y', number>>;
  /** All but the first step, each from where the one before ended. */
  readonly drawn: string;
}

const outlines = new WeakMap<Glyph, Outline>();

function outlineGlyph(glyph: Glyph): Outline {
  const known = outlines.get(glyph);
  if (known) return known;
  let first: Outline['first'] | null = null;
  let [begun, at] = [
    { x: 0, y: 0 },
    { x: 0, y: 0 },
  ];
  let drawn = '';
  for (const step of glyph.path.commands) {
    if (step.type === 'Z') {
      drawn += 'z';
      at = begun;
      continue;
    }
    const to = { x: Math.round(step.x), y: Math.round(step.y) };
    const from = at;
    const away = (x: number, y: number) => coordinates(Math.round(x) - from.x, Math.round(y) - from.y);
    if (step.type === 'M') {
      if (first) drawn += `m${away(to.x, to.y)}`;
      first ??= to;
      begun = to;
    } else if (step.type === 'L') drawn += lineBy(to.x - from.x, to.y - from.y);
    else if (step.type === 'Q') drawn += `q${away(step.x1, step.y1)}${next(away(to.x, to.y))}`;
    else drawn += `c${away(step.x1, step.y1)}${next(away(step.x2, step.y2))}${next(away(to.x, to.y))}`;
    at = to;
  }
  const outline = { first: first ?? begun, last: begun, drawn };
  outlines.set(glyph, outline);
  return outline;
}

/** Two numbers. A minus separates them as a comma does. */
const coordinates = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x},${y}`);

/** Numbers to write behind others, separated by their minus or by a space. */
const next = (numbers: string): string => (numbers.startsWith('-') ? numbers : ` ${numbers}`);

function lineBy(x: number, y: number): string {
  if (y === 0) return x === 0 ? '' : `h${x}`;
  return x === 0 ? `v${y}` : `l${coordinates(x, y)}`;
}
