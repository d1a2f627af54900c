import { useQuery } from '@tanstack/react-query';
import { type DatasetIndex, type NewestYear, UNSPECIFIED } from '../../../domain/index.ts';
import { indexQuery } from '../../api/dataset-query.ts';
import { Layout } from '../../components/Layout.tsx';
import { annualWords } from '../../format/annual-words.ts';
import { showDate, showPeriod } from '../../format/show.ts';
import type { Messages } from '../../i18n/index.ts';
import { capitalised } from '../../i18n/letter-case.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { economiesIn } from '../../models/ledger.ts';
import { hrefsOf } from '../../route.ts';
import { useSite } from '../../site.ts';
import { ErrorView } from './ErrorView.tsx';
import { LoadingView } from './LoadingView.tsx';

type PairLine = DatasetIndex['pairs'][number];

/** The start page: the pairs of economies, each with its newest value and what does not fit in it. */
export function PairsPage() {
  const messages = useMessages();
  const { root } = useSite();
  const { data, error, refetch } = useQuery(indexQuery(`${root}data/index.json`));
  if (error) return <ErrorView error={error} retry={refetch} />;
  if (!data) return <LoadingView />;
  return (
    <Layout dataset={null} section={null}>
      <h1>{messages.pairs.title}</h1>
      <p className="lead">{messages.pairs.lead}</p>
      {data.pairs.length === 0 && <p>{messages.pairs.empty}</p>}
      <ul className="pairs">
        {data.pairs.map((pair) => (
          <li key={pair.id}>
            <PairEntry pair={{ ...pair, economies: economiesIn(pair.economies, messages) }} />
          </li>
        ))}
      </ul>
    </Layout>
  );
}

/** A pair with its newest value, what does not fit in it, and the size of its ledger. */
function PairEntry({ pair }: { readonly pair: PairLine }) {
  const messages = useMessages();
  const { root, language } = useSite();
  const { pairs } = messages;
  const { economies, newest, sources, claims, asOf, isDated } = pair;
  const hrefs = hrefsOf(pair.id, root, language);
  return (
    <>
      <h2>
        <a href={hrefs.overview()}>{capitalised(messages.pairName(economies[0].name, economies[1].name))}</a>
      </h2>
      {claims === 0 ? (
        <p>{pairs.noFigures}</p>
      ) : (
        <>
          {newest ? <NewestValue newest={newest} pair={pair} /> : <p>{pairs.noYear}</p>}
          <p>
            <a href={hrefs.findings()}>{foundWords(pair, messages)}</a>
          </p>
          <p className="detail">
            {isDated
              ? pairs.summary(sources, claims, showDate(asOf, messages))
              : pairs.summaryUndated(sources, claims)}
          </p>
        </>
      )}
    </>
  );
}

/** The kinds of findings that are counted, in the order in which they are named. */
const FOUND = ['contradictions', 'conflicts', 'offByTens', 'lowTargets'] as const;

/** How many findings a pair has of each kind. */
function foundWords(pair: PairLine, { pairs }: Messages): string {
  const said = FOUND.flatMap((kind) => (pair[kind] > 0 ? pairs.found[kind](pair[kind]) : []));
  return said.length === 0 ? pairs.nothingFound : said.join(', ');
}

/** The newest value of a pair: its subject, hedge and unit, its period, its status, and its reporter. */
function NewestValue({ newest, pair }: { readonly newest: NewestYear; readonly pair: PairLine }) {
  const messages = useMessages();
  const { pairs } = messages;
  const { flow, value, printed } = newest;
  const nameOf = (code: string) => pair.economies.find((economy) => economy.code === code)?.name ?? code;
  const partner = pair.economies.find(({ code }) => code !== value.reporter)?.name ?? '';
  const reporter = nameOf(value.reporter);
  const stated = printed.every((claim) => claim.reporter !== UNSPECIFIED);
  return (
    <>
      <p className="short-answer">
        {pairs.newest(
          flow === 'T' ? messages.flowShort.T : messages.flow[flow](reporter, partner),
          annualWords(value, printed, messages),
          showPeriod(value.period, messages),
        )}
      </p>
      <p className="detail">
        {pairs.how[value.how](
          messages.obsStatus[value.status],
          stated ? pairs.reportedBy(reporter) : pairs.assumedReporter(reporter),
        )}
      </p>
    </>
  );
}
