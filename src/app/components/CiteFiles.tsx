import { useMessages } from '../i18n/use-messages.ts';
import { hrefInLanguage } from '../route.ts';
import { useSite } from '../site.ts';

/** Links to citations of the page's subject for reference managers, in files beside the page. */
export function CiteFiles() {
  const { export: words } = useMessages();
  const { built, root, path, filesLanguage } = useSite();
  if (!built) return null;
  const formats = [
    ['cite.txt', words.citeText],
    ['cite.bib', 'BibTeX'],
    ['cite.ris', 'RIS'],
    ['cite.csl.json', 'CSL-JSON'],
  ] as const;
  const folder = hrefInLanguage(root, path, filesLanguage);
  return (
    <p className="detail">
      {words.citeAs}{' '}
      {formats.map(([file, name], index) => (
        <span key={file}>
          {index > 0 && ' · '}
          <a href={folder + file}>{name}</a>
        </span>
      ))}
    </p>
  );
}
