/** The command line of the build. */
import { inspect, parseArgs } from 'node:util';
import type { CheckedArticle } from './commands/check-article.ts';
import { siteAddress, sitePath } from './commands/site-address.ts';
import { systemFailure } from './commands/system-failure.ts';
import { complain, letReadersLeave, print } from './commands/terminal.ts';
import { UsageError } from './commands/usage-error.ts';

const USAGE = `usage: tsx src/build/main.ts <command> [options]

commands:
  data      check the ledger and write its datasets
  check     check a ledger folder for what does not fit, and write nothing; exit code 2 if something does not
            or an article: check <file.txt|.md|.html> --pair vnm-lao [--published …] [--lang …]
  build     check the ledger and build the whole site
  serve     serve a built site
  start     build, then serve
  new       start a source file: new <pair> [--url …] [--published …] [--publisher …] [--about …] [--lang …]
  draft     read an article and draft its source file: draft <file> --pair vnm-lao [--published …] [--lang …] [--json]
  diff      tell what changed between two datasets of a pair: diff <old dataset.json> <new dataset.json> [--json]
            [--write [--note …]]: adds it to changes.yaml of the pair; exit code 2 where they differ and nothing was written
  schema    write the JSON Schemas and the field table of data/

options:
  --data <folder>   the ledger (default: data)
  --out <folder>    where the output goes (default: dist/data for data, dist for build, serve and start)
  --base <path>     build, start: the path below which the site will lie (default: that of --site; none: the site lies anywhere)
  --site <address>  build, start: where the site will lie, such as https://example.org/tradecheck/: link previews, oEmbed,
                    citations and others name it; without it they are left out
  --languages <codes>    build, start: the languages of the pages, the first where none is named (default: en,vi,lo)
  --files <codes>        build, start: the languages of pictures, embedded charts and citations (default: the first of them)
  --corrections <address>  build, start: where readers send corrections, of figures and of translations: https: or mailto:
  --pair <codes>    build: only what belongs to this pair, or to these (vnm-khm,vnm-lao), into the site in --out
  --index           build: only what belongs to no pair: the list of pairs, the start pages, scripts and styles
  --compress        build, start: compressed copies (.br, .gz) of all files of text, beside them
  --keep <folder>   build, start: an earlier site whose pinned charts stay, besides that in --out; may be repeated
  --port <number>   serve, start: the port, 0 for any free one (default: 4173, or a free one where that is taken)
  --host <name>     serve, start: the name or address of this machine to listen at (default: only this machine itself reaches
                    the site); 0.0.0.0 for all
  --json            check, draft, diff: print one object on standard output, and nothing else
  --pair <codes>    check, draft: the pair that an article is about; where it does not say whose statistics it prints, those
                    that the folder of the pair assumes are, or those of the first
  --strict          check: unanswered findings and weak passes do not fit either
  --write           diff: add what changed to data/<pair>/changes.yaml, with today's date
  --note <text>     diff: what readers should know of it, in a plain sentence
  --url, --published, --publisher, --about, --lang
                    new (published and lang also check and draft): what is known of the page; the rest is filled in by hand
  --help            print this text`;

/**
 * Runs one command and gives its exit code: 0 when all went well; otherwise 1 or, of a check, that of its outcome.
 *
 * @throws {UsageError} for arguments that cannot be used
 */
async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      out: { type: 'string' },
      base: { type: 'string' },
      site: { type: 'string' },
      languages: { type: 'string' },
      files: { type: 'string' },
      corrections: { type: 'string' },
      keep: { type: 'string', multiple: true, default: [] },
      port: { type: 'string' },
      host: { type: 'string' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      note: { type: 'string' },
      url: { type: 'string' },
      published: { type: 'string' },
      publisher: { type: 'string' },
      about: { type: 'string' },
      lang: { type: 'string' },
      pair: { type: 'string' },
      index: { type: 'boolean', default: false },
      compress: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return 0;
  }
  const [command, ...more] = positionals;
  const [folder, ...rest] =
    command === 'check' || command === 'new' || command === 'draft' || command === 'diff'
      ? more
      : [undefined, ...more];
  const [now, ...others] = command === 'diff' ? rest : [undefined, ...rest];
  if (others.length > 0) throw new UsageError(`unexpected argument: ${others.join(' ')}`);
  const address = values.site === undefined ? null : siteAddress(values.site);
  const site = {
    data: values.data,
    out: values.out ?? 'dist',
    base: values.base === undefined ? address && new URL(address).pathname : sitePath(values.base),
    site: address,
    languages: {
      languages: values.languages ?? null,
      files: values.files ?? null,
      corrections: values.corrections ?? null,
    },
    keep: values.keep,
    compress: values.compress,
  };
  const place = { port: portOf(values.port), host: values.host ?? null };
  // Each command loads only what it needs: a check must be quick enough to run whenever a file is saved.
  switch (command) {
    case 'data':
      return (await import('./commands/data-command.ts')).dataCommand(values.data, values.out ?? 'dist/data');
    case 'check':
      return checkOne(folder ?? values.data, values);
    case 'new':
      return (await import('./commands/new-command.ts')).newCommand({ ...values, pair: folder }, today());
    case 'draft':
      return (await import('./commands/draft-command.ts')).draftCommand({ ...values, file: folder }, today());
    case 'diff':
      return (await import('./commands/diff-command.ts')).diffCommand(
        { ...values, old: folder, now },
        today(),
      );
    case 'schema': {
      const { writeSchemaFiles } = await import('./commands/schema-files.ts');
      print(`written to ${values.data}: ${writeSchemaFiles(values.data).join(', ')}`);
      return 0;
    }
    case 'build': {
      const { buildCommand, partsCommand } = await import('./commands/site-commands.ts');
      const pairs = values.pair?.split(',').map((id) => id.trim()) ?? [];
      if (pairs.length === 0 && !values.index) return buildCommand(site);
      return partsCommand(site, { pairs, index: values.index });
    }
    case 'serve':
      return (await import('./commands/site-commands.ts')).serveCommand(site.out, place);
    case 'start':
      return (await import('./commands/site-commands.ts')).startCommand(site, place);
    default:
      throw new UsageError(command === undefined ? 'no command' : `unknown command: ${command}`);
  }
}

/** Checks a ledger's folder, or one article. */
async function checkOne(path: string, options: Omit<CheckedArticle, 'file'>): Promise<number> {
  if (isArticle(path)) {
    return (await import('./commands/check-article.ts')).checkArticle({ ...options, file: path });
  }
  return (await import('./commands/check-command.ts')).checkCommand(path, options);
}

/** Whether a path names an article, and not the folder of a ledger. */
const isArticle = (path: string): boolean => /\.(?:txt|md|markdown|html?)$/i.test(path);

/** Today's date, such as "2026-11-21". */
const today = (): string => new Date().toISOString().slice(0, 10);

/** The port that is given; `null` where none is. @throws {UsageError} for a text that is no port */
function portOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new UsageError(`invalid port: ${text}; expected a whole number from 0 to 65535`);
  }
  return port;
}

const isUsageError = (error: Error): boolean =>
  error instanceof UsageError || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

letReadersLeave();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const failure = systemFailure(error);
  if (error instanceof Error && isUsageError(error)) complain(`${error.message}\n\n${USAGE}`);
  else if (failure !== null) complain(`${failure}\nthe output is whole: the earlier one or the new one`);
  // Any other error is a mistake of this program: the place where it happened matters.
  else complain(inspect(error));
  process.exitCode = 1;
}
