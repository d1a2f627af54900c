/**
 * Follows links to other pages of the open pair within the page, from the moment the application answers: the dataset is
 * there, and nothing has to be loaded again. The same addresses are files, which other links, and browsers without script,
 * open as ever.
 */
import { useEffect, useEffectEvent, useRef } from 'react';
import { useRouter } from 'wouter';
import { describePage, holdIcon } from './followed-head.ts';
import { documentTitle } from './format/document-title.ts';
import { useMessages } from './i18n/use-messages.ts';
import { loadPage } from './load-page.ts';
import { useLedger } from './models/use-ledger.ts';
import { itemAt } from './page-at.ts';
import type { LatePages, PageItem } from './page-kinds.tsx';
import { useSite } from './site.ts';

/** Where a reader is, or was, in a page. */
interface ReaderPosition {
  readonly x: number;
  readonly y: number;
  /** The address of the link that was followed from there last; `null` for none. */
  readonly href: string | null;
}

/** The positions in the pages that were followed, by the name of their step in the history. */
const positions = new Map<string, ReaderPosition>();

/** The name of the present step, which it is given where it has none. */
function stepName(): string {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'string')
    return state.step;
  // Steps of a page that was loaded before are still in the history: no name is given twice.
  const name = `${performance.timeOrigin}-${positions.size}`;
  positions.set(name, { x: scrollX, y: scrollY, href: null });
  history.replaceState({ step: name }, '');
  return name;
}

/** Keeps where the reader is, for when the page is come back to. */
function keepPlace(followed?: string): void {
  const step = stepName();
  positions.set(step, { x: scrollX, y: scrollY, href: followed ?? positions.get(step)?.href ?? null });
}

/** The link of an event; `null` where the browser does something else with it than open a page in this window. */
function linkOf({ target }: Event): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const stays = link && (link.target === '' || link.target === '_self') && !link.hasAttribute('download');
  // An anchor in another page may be folded away, or be marked by `:target`: the browser finds it.
  return stays && !link.hasAttribute('data-language') && link.hash === '' ? link : null;
}

const isPlainPress = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

interface Props {
  /** What the open page is about. */
  readonly item: PageItem;
  /** Whether the open page is shown, and not only awaited. */
  readonly isShown: boolean;
  /** Takes the code of a page that is about to be open. */
  readonly onLoaded: (late: LatePages) => void;
}

/** Follows links, and gives the page that was followed its title, focus and place. Shows nothing. */
export function FollowedLinks({ item, isShown, onLoaded }: Props) {
  const { base } = useRouter();
  const { language, path, root } = useSite();
  const ledger = useLedger();
  const messages = useMessages();
  /** The path of another page of the pair to which a link leads. */
  const pathOf = ({ origin, pathname }: HTMLAnchorElement): string | undefined => {
    const isNear = origin === location.origin && pathname !== location.pathname;
    const target = pathname.slice(base.length);
    const isPage = isNear && pathname.startsWith(`${base}/`) && target.endsWith('/');
    return isPage && itemAt(decodeURI(target), ledger, language) ? target : undefined;
  };
  const follow = useEffectEvent((event: MouseEvent) => {
    const link = isPlainPress(event) && !event.defaultPrevented ? linkOf(event) : null;
    const target = link && pathOf(link);
    if (!link || !target) return;
    event.preventDefault();
    const { href } = link;
    // Where the code of the page does not come, the browser opens its file.
    loadPage(target).then(
      (late) => {
        onLoaded(late);
        keepPlace(href);
        holdIcon();
        history.pushState(null, '', href);
      },
      () => location.assign(href),
    );
  });
  // Who points at a link is about to need what its page needs.
  const lookAhead = useEffectEvent((event: Event) => {
    const link = linkOf(event);
    const target = link && pathOf(link);
    // Where it fails now, following the link tries again, and answers.
    if (target) loadPage(target).catch(() => {});
  });
  useEffect(() => {
    const onScroll = () => keepPlace();
    const POINTING = ['pointerover', 'focusin'] as const;
    for (const event of POINTING) document.addEventListener(event, lookAhead, { passive: true });
    document.addEventListener('click', follow);
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      for (const event of POINTING) document.removeEventListener(event, lookAhead);
      document.removeEventListener('click', follow);
      document.removeEventListener('scroll', onScroll);
    };
  }, []);
  const enter = useEffectEvent(() => {
    const [a, b] = ledger.dataset.pair.economies;
    const names = messages.pairName(a.name, b.name);
    const context = { ledger, messages, language, names };
    const title = documentTitle(item.title(context), messages);
    describePage({ title, description: item.description(context), path, root });
    toPlace();
  });
  const shown = useRef(path);
  useEffect(() => {
    if (!isShown || shown.current === path) return;
    shown.current = path;
    enter();
  }, [path, isShown]);
  return null;
}

/** Brings a page that was followed to its start, and one that was left before back to where the reader was. */
function toPlace(): void {
  const position = positions.get(stepName());
  const left = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
    ({ href }) => href === position?.href,
  );
  const start = left ?? document.querySelector<HTMLElement>('#content h1');
  // A heading takes the focus, so that it is read out and the next stop is in the new page.
  if (!left) start?.setAttribute('tabindex', '-1');
  start?.focus({ preventScroll: true });
  scrollTo({ left: position?.x ?? 0, top: position?.y ?? 0, behavior: 'instant' });
}
