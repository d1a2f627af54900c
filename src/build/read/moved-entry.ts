/** The form of moved.yaml: addresses of a pair that were published and have gone since, with what took their place. */
import * as v from 'valibot';
import { field } from './field.ts';
import { Text } from './field-schemas.ts';

const PagePath = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]+(\/[A-Za-z0-9-]+)*$/));
const ChartId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

const pageDoc = {
  expected: 'the path of a page below the pair, without a slash at either end',
  remedy: 'copy it from the address of the page',
  good: 'findings/mirror-109cef21',
  bad: '/findings/mirror-109cef21/',
};

const chartDoc = {
  expected: 'the id of a chart: lower-case letters, digits and hyphens',
  remedy: 'copy it from the address of the embedded page, without .html',
  good: 'finding-mirror-109cef21',
  bad: 'finding-mirror-109cef21.html',
};

/** A page that moved. */
const MovedPageEntry = v.strictObject({
  from: field(PagePath, { about: 'The page that was there.', ...pageDoc }),
  to: field(PagePath, { about: 'The page that took its place.', ...pageDoc }),
});

/** A chart that moved, with its embedded page and all of its files. */
const MovedChartEntry = v.strictObject({
  from: field(ChartId, { about: 'The chart that was there.', ...chartDoc }),
  to: field(ChartId, { about: 'The chart that took its place.', ...chartDoc }),
});

/** Addresses that moved for one and the same reason. */
export const MovedEntrySchema = v.strictObject({
  reason: field(Text, {
    about: 'Why, in plain words. Shown to a reader who comes to an old address.',
    expected: 'a text',
    remedy: 'say what became of the page',
    good: 'The value was an estimate made from the other country’s report.',
    bad: '',
  }),
  pages: field(v.array(MovedPageEntry), {
    about: 'The pages that moved.',
    expected: 'a list of from and to',
    remedy: 'start each with a hyphen; an empty list is []',
    good: [{ from: 'findings/mirror-109cef21', to: 'values/M-2020' }],
    bad: {},
  }),
  charts: field(v.array(MovedChartEntry), {
    about: 'The charts that moved, with their embedded pages and files.',
    expected: 'a list of from and to',
    remedy: 'start each with a hyphen; an empty list is []',
    good: [{ from: 'finding-mirror-109cef21', to: 'value-m-2020' }],
    bad: {},
  }),
});

/** The file moved.yaml of a pair. */
export const MovedFileSchema = v.strictObject({
  moved: field(v.array(MovedEntrySchema), {
    about: 'What moved, by the reason.',
    expected: 'a list of reasons, each with its pages and charts',
    remedy: 'start each with a hyphen; an empty list is []',
    good: [],
    bad: {},
  }),
});

/** One entry of a pair's moved.yaml. */
export type Moved = v.InferOutput<typeof MovedEntrySchema>;
