/**
 * The reader's choice of colours: light, dark, or those that the system asks for. A script of its own in the head of each
 * page, so that a page is first painted in the colours chosen. It writes the choice into the media queries of the styles
 * before it, which hold the dark colours once.
 */

const THEME_KEY = 'tradecheck-theme';

/** When the dark colours of the style sheet hold. */
const DARK_WHEN = {
  auto: 'screen and (prefers-color-scheme: dark)',
  light: 'not all',
  dark: 'screen',
} as const;
type ColorChoice = keyof typeof DARK_WHEN;

/** The rules of dark colours, in the styles within the page. */
const darkRules = [...document.styleSheets].flatMap(({ cssRules }) =>
  [...cssRules].filter(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.media.mediaText.includes('prefers-color-scheme'),
  ),
);

function applyTheme(theme: ColorChoice): void {
  document.documentElement.dataset.theme = theme;
  for (const { media } of darkRules) media.mediaText = DARK_WHEN[theme];
  const field = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
  if (field) field.value = theme;
}

const themeNamed = (name: string | null): ColorChoice =>
  name === 'light' || name === 'dark' ? name : 'auto';

/** Browsers may forbid a page to keep anything. */
function rememberedTheme(): ColorChoice {
  try {
    return themeNamed(localStorage.getItem(THEME_KEY));
  } catch {
    return 'auto';
  }
}

function rememberTheme(theme: ColorChoice): void {
  try {
    localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Then it holds for this page.
  }
}

/**
 * Hears a choice as soon as it is made, and on its way down. React may take over the page at that very event: it stops what
 * is on its way up, and the field goes back to the colours that hold before the browser tells of a change.
 */
function onThemeChoice({ target }: Event): void {
  if (!(target instanceof HTMLSelectElement) || !target.matches('[data-theme-choice]')) return;
  const theme = themeNamed(target.value);
  rememberTheme(theme);
  applyTheme(theme);
}

// Without the style sheet's rules there is nothing to choose, and the field stays hidden.
if (darkRules.length > 0) {
  applyTheme(rememberedTheme());
  document.addEventListener('DOMContentLoaded', () => applyTheme(rememberedTheme()));
  document.addEventListener('input', onThemeChoice, { capture: true });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === THEME_KEY) applyTheme(themeNamed(newValue));
  });
  // A page that the browser kept while another one chose.
  addEventListener('pageshow', () => applyTheme(rememberedTheme()));
}
