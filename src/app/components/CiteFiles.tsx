import { useMessages } from '../i18n/use-messages.ts';
import { hrefInLanguage } from '../route.ts';
import { useSite } from '../site.ts';

interface Props {
  /** The folder of the files, from the page. */
  readonly folder?: '' | '../';
}

/** Links to citations of the page's subject, or of the pair, for reference managers: files beside the page, or one above. */
export function CiteFiles({ folder = '' }: Props) {
  const { export: words } = useMessages();
  const { built, root, path, filesLanguage } = useSite();
  if (!built) return null;
  const formats = [
    ['cite.txt', words.citeText],
    ['cite.bib', 'BibTeX'],
    ['cite.ris', 'RIS'],
    ['cite.csl.json', 'CSL-JSON'],
  ] as const;
  const place = hrefInLanguage(root, path, filesLanguage) + folder;
  return (
    <p className="detail cite-files">
      {words.citeAs}{' '}
      {formats.map(([file, name], index) => (
        <span key={file}>
          {index > 0 && ' · '}
          <a href={place + file}>{name}</a>
        </span>
      ))}
    </p>
  );
}
