/** The script of the page on marks: writes the line and the bookmark for the countries and the language chosen. */
import './maker.css';

/** What is chosen, as code and in words. */
function chosen(id: string): { readonly value: string; readonly label: string } {
  const option = document.querySelector<HTMLSelectElement>(`#${id}`)?.selectedOptions[0];
  return { value: option?.value ?? '', label: option?.label ?? '' };
}

function writeBoth(): void {
  const [first, second, language] = [chosen('first'), chosen('second'), chosen('language')];
  const { href } = new URL(`${language.value}.js`, location.href);
  const pair = `${first.value}-${second.value}`.toLowerCase();
  const line = document.querySelector('#line');
  if (line) line.textContent = `<script src="${href}" data-pair="${pair}" defer></script>`;
  const bookmark = document.querySelector<HTMLAnchorElement>('#bookmarklet');
  const code = `(()=>{const s=document.createElement("script");s.src=${JSON.stringify(href)};s.dataset.pair="${pair}";document.body.append(s)})()`;
  if (bookmark) {
    bookmark.href = `javascript:${encodeURIComponent(code)}`;
    bookmark.textContent = `Mark figures: ${first.label} and ${second.label}, ${language.label}`;
  }
}

const note = document.querySelector<HTMLElement>('#only-here');
if (note) note.hidden = location.protocol === 'https:';
document.querySelector('form')?.addEventListener('change', writeBoth);
writeBoth();
