import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/index.ts';
import { showDate } from '../format/show.ts';
import { LANGUAGE_NAMES } from '../i18n/index.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { homeHref, hrefInLanguage, hrefsOf } from '../route.ts';
import { useSite } from '../site.ts';
import { MeaningsLink } from './MeaningsLink.tsx';
import { SearchMenu } from './SearchMenu.tsx';

const FIRST_SECTIONS = ['overview', 'growth', 'findings', 'targets', 'check'] as const;
/** The pages in the menu of data, after the others. */
const DATA_SECTIONS = [
  'twoCounts',
  'values',
  'claims',
  'sources',
  'method',
  'files',
  'changes',
  'corrections',
] as const;

/** The pages of a pair that the navigation offers. */
export type Section = (typeof FIRST_SECTIONS | typeof DATA_SECTIONS)[number];

const isOfData = (section: Section | null): boolean => DATA_SECTIONS.some((name) => name === section);

interface Props {
  /** `null` on pages without a pair, and until its data are loaded. */
  readonly dataset: Dataset | null;
  readonly section: Section | null;
  readonly children: ReactNode;
}

/** The frame of every page: site name, navigation, content, data and terms. */
export function Layout({ dataset, section, children }: Props) {
  const messages = useMessages();
  const { root, language, built } = useSite();
  const hrefs = dataset && hrefsOf(dataset.pair.id, root, language);
  const link = (name: Section) => (
    <li key={name}>
      <a href={hrefs?.[name]()} aria-current={section === name ? 'page' : undefined}>
        {messages.nav[name]}
      </a>
    </li>
  );
  return (
    <>
      {!built && (
        <a className="skip" href="#content">
          {messages.skip}
        </a>
      )}
      <header className="masthead">
        <div className="wrap masthead-row">
          <a className="site-name" href={homeHref(root, language)}>
            {messages.siteName}
          </a>
          <span className="pair-name">
            {dataset
              ? messages.pairName(dataset.pair.economies[0].name, dataset.pair.economies[1].name)
              : messages.tagline}
          </span>
          <Languages />
          {built && <ThemeChoice />}
          {dataset && hrefs && (
            <nav aria-label={messages.nav.label}>
              <ul className="nav">
                {FIRST_SECTIONS.map(link)}
                <li>
                  <details className="nav-menu">
                    <summary aria-current={isOfData(section) ? 'true' : undefined}>
                      {messages.nav.data}
                    </summary>
                    <ul>{DATA_SECTIONS.map(link)}</ul>
                  </details>
                </li>
                <li>
                  <SearchMenu dataset={dataset} hrefs={hrefs} />
                </li>
              </ul>
            </nav>
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
                {messages.footer.data}: <a href={hrefs.dataset()}>{messages.footer.dataset}</a> ·{' '}
                <a href={hrefs.claimsCsv()}>{messages.footer.claims}</a> ·{' '}
                <a href={hrefs.dataPackage()}>{messages.footer.dataPackage}</a>
              </p>
              <p>
                {messages.footer.version(
                  dataset.version,
                  showDate(dataset.asOf, messages),
                  showDate(dataset.checkedOn, messages),
                )}{' '}
                <a href={hrefs.changes()}>{messages.nav.changes}</a> ·{' '}
                <a href={hrefs.corrections()}>{messages.nav.corrections}</a> · <MeaningsLink hrefs={hrefs} />
              </p>
            </>
          )}
          <p>{messages.footer.terms}</p>
          <p>{messages.footer.neutral}</p>
          <TranslationNote />
        </div>
      </footer>
    </>
  );
}

/** The same page in the other languages. A small script keeps the place in it, see `language-preference.ts`. */
function Languages() {
  const { language: words } = useMessages();
  const { root, path, language, languages } = useSite();
  if (languages.length < 2) return null;
  return (
    <nav className="languages" aria-label={words.label}>
      <ul>
        {languages.map((code) => (
          <li key={code}>
            <a
              href={hrefInLanguage(root, path, code)}
              hrefLang={code}
              lang={code}
              data-language={code}
              aria-current={code === language ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[code]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The choice of colours, which `theme.ts` follows: without that script it stays hidden. */
function ThemeChoice() {
  const { theme } = useMessages();
  return (
    <select
      className="theme-choice"
      aria-label={theme.label}
      data-theme-choice
      ref={(field) => {
        // In a page that was followed to, the choice is made already.
        if (field) field.value = document.documentElement.dataset.theme ?? 'auto';
      }}
    >
      <option value="auto">{theme.auto}</option>
      <option value="light">{theme.light}</option>
      <option value="dark">{theme.dark}</option>
    </select>
  );
}

/** Who can mend the page's words, where they were translated. */
function TranslationNote() {
  const { translation } = useMessages();
  const { language, corrections } = useSite();
  if (!translation) return null;
  return (
    <p>
      {translation.note}{' '}
      {corrections === null ? (
        translation.where(`src/app/i18n/${language}/`)
      ) : (
        <a href={corrections}>{translation.correct}</a>
      )}
    </p>
  );
}
