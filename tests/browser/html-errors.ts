/** What is wrong with a page's HTML, by the standard and by the rules of html-validate on accessibility. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: [
      'html-validate:recommended',
      'html-validate:document',
      'html-validate:standard',
      'html-validate:a11y',
    ],
    elements: ['html5'],
    rules: {
      // Ways of writing the same: React, Vite and a browser that writes out its page each have their own.
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // Titles say the finding. Search engines cut longer ones.
      'long-title': 'off',
      // Lists are narrowed down while one chooses: there is nothing to send.
      'wcag/h32': 'off',
      // A site loads nothing from elsewhere (policy.spec.ts), and its own files change with it.
      'require-sri': 'off',
      // Scripts place what they draw. No page is built with a style attribute (pages.spec.ts).
      'no-inline-style': 'off',
      'no-trailing-whitespace': 'off',
    },
  }),
);

/** The errors in a page, each with its line and what stands there. */
export async function htmlErrors(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, offset }) =>
        `${ruleId}: ${message} (line ${line}: ${html.slice(offset, offset + 80)})`,
    ),
  );
}
