import { useMessages } from '../i18n/use-messages.ts';
import type { Hrefs } from '../route.ts';

/** Leads from the words beside figures, such as a verdict, to what they mean. */
export function MeaningsLink({ hrefs }: { readonly hrefs: Hrefs }) {
  const { method } = useMessages();
  return <a href={`${hrefs.method()}#words`}>{method.wordsMore}</a>;
}
