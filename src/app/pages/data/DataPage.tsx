import { chartOf, chartRefs } from '../../chart-list.ts';
import { CHART_KINDS } from '../../charts/chart-kinds.ts';
import { ChartTitle } from '../../components/ChartTitle.tsx';
import { CiteFiles } from '../../components/CiteFiles.tsx';
import { Fold } from '../../components/Fold.tsx';
import { showDate } from '../../format/show.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { useHrefs } from '../../use-hrefs.ts';

/** What can be taken away: the files with what each holds, how current they are, and every chart by its kind. */
export function DataPage() {
  const ledger = useLedger();
  const messages = useMessages();
  const hrefs = useHrefs();
  const { data } = messages;
  const { asOf, checkedOn, version, claims, sources } = ledger.dataset;
  const files = [
    [hrefs.claimsCsv(), messages.footer.claims, data.claimsText(claims.length)],
    [hrefs.targetsCsv(), messages.targets.csv, data.targetsText],
    [hrefs.dataset(), messages.footer.dataset, data.datasetText],
    [hrefs.dataPackage(), messages.footer.dataPackage, data.dataPackageText],
  ] as const;
  return (
    <>
      <h1>{data.title(claims.length, sources.length)}</h1>
      <p className="lead">
        {data.current(showDate(asOf, messages), showDate(checkedOn, messages))}{' '}
        <a href={hrefs.changes()}>{messages.nav.changes}</a>
      </p>
      <dl className="data-files">
        {files.map(([href, name, text]) => (
          <div key={href}>
            <dt>
              <a href={href}>{name}</a>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="prose">{data.version(version)}</p>
      <p className="prose">{messages.footer.terms}</p>
      <CiteFiles folder="../" />
      <h2>{data.chartsTitle(chartRefs(ledger).size)}</h2>
      {CHART_KINDS.map(({ kind }) => (
        <ChartsOfKind key={kind} kind={kind} />
      ))}
    </>
  );
}

/** The charts of one kind, each a link to its page. */
function ChartsOfKind({ kind }: { readonly kind: (typeof CHART_KINDS)[number]['kind'] }) {
  const ledger = useLedger();
  const messages = useMessages();
  const { findings } = messages;
  const words = messages.chartKinds[kind];
  const { language } = useSite();
  const hrefs = useHrefs();
  const listed = [...chartRefs(ledger)].filter(([, ref]) => ref.kind === kind);
  if (listed.length === 0) return null;
  return (
    <Fold title={findings.folded(words.name, listed.length)} lang={words.lang}>
      <ul lang={words.lang}>
        {listed.map(([id, ref]) => (
          <li key={id}>
            <a href={hrefs.chart(id)}>
              <ChartTitle>{chartOf(ref, ledger, language, messages)?.title ?? id}</ChartTitle>
            </a>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
