/**
 * Turns the SVG that a chart drew in a document into a small one that stands alone: only elements and attributes that
 * draw something, no styles, nothing for interaction, short numbers, and ids of its own.
 */

import { serializeDrawing } from './serialize-drawing.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes that any element may have. */
const PAINT: readonly string[] = [
  'class',
  'clip-path',
  'fill',
  'fill-opacity',
  'font-size',
  'font-weight',
  'id',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-width',
  'text-anchor',
  'transform',
];

/** The elements that charts draw with, and the geometric attributes of each. */
const GEOMETRY: ReadonlyMap<string, readonly string[]> = new Map([
  ['circle', ['cx', 'cy', 'r']],
  ['clipPath', []],
  ['defs', []],
  ['desc', []],
  ['g', []],
  ['line', ['x1', 'x2', 'y1', 'y2']],
  ['path', ['d']],
  ['pattern', ['height', 'patternTransform', 'patternUnits', 'width']],
  ['rect', ['height', 'rx', 'width', 'x', 'y']],
  ['svg', ['viewBox']],
  ['text', ['x', 'y', 'dx', 'dy']],
  ['title', []],
  ['tspan', ['x', 'y', 'dx', 'dy']],
]);

/** A drawing as part of another one. */
export interface SvgPart {
  readonly width: number;
  readonly height: number;
  /** A group that draws it at the origin. */
  readonly markup: string;
}

/**
 * Cleans the drawing in place and returns its content for another drawing, which has the description.
 *
 * @param paint the attributes that replace each class; other classes are dropped
 * @throws {Error} for an unknown element, and for a style that would be lost: draw with attributes instead
 */
export function svgPart(
  svg: Element,
  idPrefix: string,
  paint: Readonly<Record<string, Readonly<Record<string, string>>>>,
): SvgPart {
  clean(svg, idPrefix);
  for (const element of svg.querySelectorAll('[class]')) {
    for (const name of element.classList.value.split(' ')) {
      for (const [attribute, value] of Object.entries(paint[name] ?? {}))
        element.setAttribute(attribute, value);
    }
    element.removeAttribute('class');
  }
  dropEmptyGroups(svg);
  for (const text of svg.querySelectorAll('text[paint-order="stroke"]')) drawHaloApart(text);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const group = svg.ownerDocument.createElementNS(SVG, 'g');
  for (const name of ['fill', 'font-size']) {
    const value = svg.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  group.append(...svg.childNodes);
  return { width, height, markup: serializeDrawing(group).replace(` xmlns="${SVG}"`, '') };
}

/** Makes a halo a separate text below: word processors draw the outline of letters over the letters. */
function drawHaloApart(text: Element): void {
  const halo = text.cloneNode(true) as Element;
  halo.setAttribute('fill', text.getAttribute('stroke') ?? 'none');
  halo.removeAttribute('paint-order');
  for (const name of ['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin']) text.removeAttribute(name);
  text.before(halo);
}

function clean(svg: Element, idPrefix: string): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    rejectStyles(element);
    keepWhatDraws(element);
  }
  for (const empty of svg.querySelectorAll(':scope > title, :scope > desc')) empty.remove();
  dropUnusedIds(svg);
  dropEmptyGroups(svg);
  prefixIds(svg, idPrefix);
}

/** Makes sure that no style is lost. @throws {Error} for one that would change the drawing */
function rejectStyles(element: Element): void {
  const style = element.getAttribute('style');
  if (style) throw new Error(`style on <${element.tagName}> of a static chart: ${style}; use an attribute`);
}

/** Removes attributes that draw nothing. @throws {Error} for an unknown element */
function keepWhatDraws(element: Element): void {
  const geometry = GEOMETRY.get(element.tagName);
  if (!geometry)
    throw new Error(`element in a static chart: <${element.tagName}>; expected ${[...GEOMETRY.keys()]}`);
  for (const { name, value } of [...element.attributes]) {
    if (PAINT.includes(name) || geometry.includes(name)) element.setAttribute(name, shorten(value));
    else element.removeAttribute(name);
  }
  // To draw no outline is what a text does anyway.
  if (element.getAttribute('stroke') === 'none') element.removeAttribute('stroke');
}

/** Shortens numbers to two decimals: nobody sees a hundredth of a pixel. */
const shorten = (value: string): string =>
  value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));

const REFERENCE = /url\(#([^)]+)\)/g;

function dropUnusedIds(svg: Element): void {
  const used = new Set([...svg.outerHTML.matchAll(REFERENCE)].map(([, id]) => id));
  for (const element of svg.querySelectorAll('[id]')) {
    if (used.has(element.id)) continue;
    if (element.tagName === 'clipPath') element.remove();
    else element.removeAttribute('id');
  }
}

/** Removes empty groups, and groups that do nothing around their content. */
function dropEmptyGroups(svg: Element): void {
  for (const group of [...svg.querySelectorAll('g, defs')].reverse()) {
    if (group.children.length === 0) group.remove();
    else if (group.tagName === 'g' && group.attributes.length === 0) group.replaceWith(...group.childNodes);
  }
}

function prefixIds(svg: Element, prefix: string): void {
  const renamed = new Map(
    [...svg.querySelectorAll('[id]')].map(({ id }, index) => [id, `${prefix}-${index + 1}`]),
  );
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const next =
        name === 'id'
          ? renamed.get(value)
          : value.replace(REFERENCE, (found, id: string) => `url(#${renamed.get(id) ?? found})`);
      if (next !== undefined && next !== value) element.setAttribute(name, next);
    }
  }
}
