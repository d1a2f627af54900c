import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { chartOf } from '../../chart-list.ts';
import { type ChartRef, chartIdOf } from '../../charts/chart-kinds.ts';
import { ChartTitle } from '../../components/ChartTitle.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useLedger } from '../../models/use-ledger.ts';
import { useSite } from '../../site.ts';
import { useHrefs } from '../../use-hrefs.ts';

interface Props {
  readonly title: string;
  /** The chart in it, whose page readers without script are led to. */
  readonly chart: ChartRef;
  /** Whether the address asks for it. */
  readonly isAsked?: boolean;
  readonly children: ReactNode;
}

/**
 * A section that a reader opens, with a chart that few look at. The file of the page has the way to the chart's own page in
 * its place: a drawing at each width would be bytes that every reader loads. The chart comes with the application, which a
 * touch of the section starts.
 */
export function LateFold({ title, chart: ref, isAsked = false, children }: Props) {
  const id = chartIdOf(ref);
  const fold = useRef<HTMLDetailsElement>(null);
  const isStarted = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  // Of a page that a browser has translated React draws all anew: what a reader has opened is open in the old one still.
  const [wasOpen] = useState(() => 'document' in globalThis && isOpenNow(id));
  useEffect(() => {
    if ((isAsked || wasOpen) && fold.current) fold.current.open = true;
  }, [isAsked, wasOpen]);
  return (
    <details ref={fold} className="fold fold-section" data-live="" data-section={id}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {isStarted ? children : <WayToChart chart={ref} />}
    </details>
  );
}

function WayToChart({ chart: ref }: Pick<Props, 'chart'>) {
  const ledger = useLedger();
  const messages = useMessages();
  const { language } = useSite();
  const hrefs = useHrefs();
  const chart = chartOf(ref, ledger, language, messages);
  if (!chart) return null;
  return (
    <p>
      <a lang={chart.lang} href={hrefs.chart(chartIdOf(ref))}>
        <ChartTitle>{chart.title}</ChartTitle>
      </a>
    </p>
  );
}

const isOpenNow = (section: string): boolean =>
  document.querySelector<HTMLDetailsElement>(`details[data-section="${section}"]`)?.open ?? false;

const neverChanges = () => () => {};
