/**
 * The reader's language. Whoever chooses one stays in the same place of the page, and the choice is remembered. A reader
 * who prefers another of the site's languages is offered it, and never sent there: an address always shows the language
 * that it names. Only the site's root, which names none, leads on.
 */

const KEY = 'tradecheck-language';

/** Offers the reader's language, and keeps what is chosen. Needs no other part of the application. */
export function followLanguage(): void {
  for (const press of ['click', 'auxclick']) document.addEventListener(press, onChoice, { capture: true });
  const page = document.documentElement;
  const preferred = preferredOf(page.dataset.languages?.split(' ') ?? []);
  if (preferred === undefined) return;
  const lead = document.querySelector<HTMLAnchorElement>(`[data-lead] a[data-language="${preferred}"]`);
  if (lead) location.replace(lead.href);
  const offer = document.querySelector<HTMLElement>(`[data-offer="${preferred}"]`);
  if (offer) offer.hidden = false;
}

/** What was chosen before, else the first of the browser's languages that the site has. */
function preferredOf(languages: readonly string[]): string | undefined {
  const wanted = [rememberedLanguage(), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find((code) => code !== undefined && languages.includes(code));
}

function onChoice({ target }: Event): void {
  const choice = target instanceof Element ? target.closest<HTMLElement>('[data-language]') : null;
  if (!choice) return;
  rememberLanguage(choice.dataset.language ?? '');
  if (choice instanceof HTMLAnchorElement) {
    const address = new URL(choice.href);
    address.search = location.search;
    address.hash = location.hash;
    choice.href = address.href;
  } else choice.closest<HTMLElement>('[data-offer]')?.setAttribute('hidden', '');
}

/** Browsers may forbid a page to keep anything. */
function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

function rememberLanguage(code: string): void {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Then the language is that of the address, as ever.
  }
}
