/** Writes the table of all fields for people, which data/README.md holds between two marks. */

import { UsageError } from '../commands/usage-error.ts';
import {
  ChangesEntrySchema,
  ChangesFileSchema,
  FindingChangeEntry,
  SourceChangeEntry,
  ValueChangeEntry,
} from './change-entry.ts';
import { WrittenClaimSchema, WrittenSeriesSchema } from './claim-entry.ts';
import { LocatorEntry, MisprintEntry, WholeEntry } from './claim-fields.ts';
import { docOf, isOptional, nodesOf, type SchemaNode } from './field.ts';
import { DefaultsEntry, FigureEntry, UNSAID_WORDS } from './figure-table.ts';
import { EconomyEntry, PairFileSchema, WrittenSourceSchema } from './ledger-schema.ts';
import { MovedEntrySchema, MovedFileSchema } from './moved-entry.ts';
import { ExpectEntry, ReasonInEntry, ReviewEntrySchema, ReviewFileSchema } from './review-entry.ts';
import { EventEntrySchema, SourceEntrySchema } from './source-entry.ts';

const TABLE_START = '<!-- fields: start -->';
const TABLE_END = '<!-- fields: end -->';

/** The parts of the files, in the order in which a curator needs them. */
const TABLE_SECTIONS: readonly (readonly [title: string, schema: SchemaNode])[] = [
  ['A source file', WrittenSourceSchema],
  ['`source`', SourceEntrySchema],
  ['`defaults`', DefaultsEntry],
  ['`figures`, where a figure needs more than its words', FigureEntry],
  ['`claims`', WrittenClaimSchema],
  ['`locator`', LocatorEntry],
  ['`misprint`', MisprintEntry],
  ['`of`', WholeEntry],
  ['`series`', WrittenSeriesSchema],
  ['`events`', EventEntrySchema],
  ['`pair.yaml`', PairFileSchema],
  ['`economies`', EconomyEntry],
  ['`reviewed-findings.yaml`', ReviewFileSchema],
  ['`reviews`', ReviewEntrySchema],
  ['`reason_in`', ReasonInEntry],
  ['`expect`', ExpectEntry],
  ['`moved.yaml`', MovedFileSchema],
  ['`moved`', MovedEntrySchema],
  ['`changes.yaml`', ChangesFileSchema],
  ['`changes`', ChangesEntrySchema],
  ['`sources` of a change', SourceChangeEntry],
  ['`values` of a change', ValueChangeEntry],
  ['`findings` of a change', FindingChangeEntry],
];

/**
 * Puts the table into a text, between its two marks.
 *
 * @throws {UsageError} unless both marks are there once, in their order
 */
export function withFieldTable(text: string): string {
  const [before, rest, ...again] = text.split(TABLE_START);
  const [old, after, ...more] = (rest ?? '').split(TABLE_END);
  if (before === undefined || old === undefined || after === undefined || again.length + more.length > 0) {
    throw new UsageError(
      `invalid README: expected ${TABLE_START} and ${TABLE_END}, each once, around the field table`,
    );
  }
  return `${before}${TABLE_START}\n${fieldTable()}\n${TABLE_END}${after}`;
}

function fieldTable(): string {
  return TABLE_SECTIONS.map(([title, schema]) => `### ${title}\n${tableOf(schema)}`).join('\n\n');
}

function tableOf(schema: SchemaNode): string {
  const kinds = schema.type === 'variant' ? nodesOf(schema) : [schema];
  const names = [...new Set(kinds.flatMap(({ entries }) => Object.keys(entries ?? {})))];
  const rows = names.flatMap((name) => {
    const nodes = kinds.flatMap(({ entries }) => entries?.[name] ?? []);
    const doc = nodes.map(docOf).find((found) => found !== undefined);
    return doc
      ? [
          `| \`${name}\` | ${needOf(name, kinds)} | ${tableCell(doc.about + unsaidMeans(name, schema))} | ${tableCell(doc.expected)} | ${example(doc.good)} | ${example(doc.bad)} |`,
        ]
      : [];
  });
  return [
    '| field | needed | what it is | form | good | bad |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** What a claim without this field has, as words; nothing for the defaults themselves, and for answers to findings. */
const unsaidMeans = (name: string, schema: SchemaNode): string =>
  schema === DefaultsEntry || schema === ReviewEntrySchema || UNSAID_WORDS[name] === undefined
    ? ''
    : ` ${UNSAID_WORDS[name]}`;

/** Whether a field is needed, and in which kinds of claims it may be. */
function needOf(name: string, kinds: readonly SchemaNode[]): string {
  const having = kinds.flatMap(({ entries }) => {
    const node = entries?.[name];
    return node ? [{ kind: String(entries?.kind?.literal), optional: isOptional(node) }] : [];
  });
  const need = having.every(({ optional }) => optional) ? 'optional' : 'yes';
  return having.length === kinds.length ? need : `${need}: ${having.map(({ kind }) => kind).join(', ')}`;
}

const tableCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** An example as one line of YAML. */
const example = (value: unknown): string => `\`${flowCell(value)}\``;

function flowCell(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowCell).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, inner]) => `${/^\d/.test(key) ? JSON.stringify(key) : key}: ${flowCell(inner)}`,
    );
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  return typeof value === 'string' && /^[A-Za-z][A-Za-z-]*$/.test(value) ? value : JSON.stringify(value);
}
