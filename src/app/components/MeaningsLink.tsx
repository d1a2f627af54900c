import { useMessages } from '../i18n/use-messages.ts';
import { useHrefs } from '../use-hrefs.ts';

/** Leads from the words beside figures, such as a verdict, to what they mean. */
export function MeaningsLink() {
  const { method } = useMessages();
  return <a href={`${useHrefs().method()}#words`}>{method.wordsMore}</a>;
}
