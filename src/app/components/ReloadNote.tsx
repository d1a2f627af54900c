import { useMessages } from '../i18n/use-messages.ts';

/** Says in place of what could not be loaded what happened, with a button to load the page anew. */
export function ReloadNote({ children }: { readonly children: string }) {
  const { error } = useMessages();
  return (
    <p className="detail" role="status">
      {children}{' '}
      <button type="button" onClick={() => location.reload()}>
        {error.reload}
      </button>
    </p>
  );
}
