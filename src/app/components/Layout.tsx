import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/index.ts';
import { showDate } from '../format/show.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { homeHref, hrefsOf } from '../route.ts';
import { useSite } from '../site.ts';

/** The pages of a pair that the navigation offers. */
export type Section = (typeof SECTIONS)[number];

const SECTIONS = [
  'overview',
  'growth',
  'targets',
  'findings',
  'claims',
  'sources',
  'check',
  'method',
] as const;

interface Props {
  /** `null` on pages that belong to no pair, or before its data are there. */
  readonly dataset: Dataset | null;
  readonly section: Section | null;
  readonly children: ReactNode;
}

/** The shell of every page: site name, navigation, content, data and terms. */
export function Layout({ dataset, section, children }: Props) {
  const text = useMessages();
  const { root, language } = useSite();
  const hrefs = dataset && hrefsOf(dataset.pair.id, root, language);
  return (
    <>
      <a className="skip" href="#content">
        {text.skip}
      </a>
      <header className="masthead">
        <div className="wrap masthead-row">
          <a className="site-name" href={homeHref(root, language)}>
            {text.siteName}
          </a>
          {dataset && hrefs ? (
            <>
              <span className="pair-name">
                {text.pairName(dataset.pair.economies[0].name, dataset.pair.economies[1].name)}
              </span>
              <nav aria-label={text.nav.label}>
                <ul className="nav">
                  {SECTIONS.map((name) => (
                    <li key={name}>
                      <a href={hrefs[name]()} aria-current={section === name ? 'page' : undefined}>
                        {text.nav[name]}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
            </>
          ) : (
            <span className="pair-name">{text.tagline}</span>
          )}
        </div>
      </header>
      <main id="content" className="wrap">
        {children}
      </main>
      <footer className="footer">
        <div className="wrap">
          {dataset && hrefs && (
            <>
              <p>
                {text.footer.data}: <a href={hrefs.dataset()}>{text.footer.dataset}</a> ·{' '}
                <a href={hrefs.claimsCsv()}>{text.footer.claims}</a> ·{' '}
                <a href={hrefs.dataPackage()}>{text.footer.dataPackage}</a>
              </p>
              <p>{text.footer.version(dataset.version, showDate(dataset.asOf, text))}</p>
            </>
          )}
          <p>{text.footer.terms}</p>
          <p>{text.footer.neutral}</p>
        </div>
      </footer>
    </>
  );
}
