import { DataError } from '../../api/fetch-json.ts';
import { Layout } from '../../components/Layout.tsx';
import { useMessages } from '../../i18n/use-messages.ts';

interface Props {
  readonly error: Error;
  readonly retry: () => unknown;
}

/**
 * Tells what happened to the data and what a reader can do. Data of another format need a new page, not another try.
 */
export function ErrorView({ error, retry }: Props) {
  const { error: text } = useMessages();
  const fault = error instanceof DataError ? error.fault : null;
  const reload = fault?.kind === 'format';
  return (
    <Layout dataset={null} section={null}>
      <div className="error" role="alert">
        <h1>{text.title}</h1>
        <p>{text.text(fault)}</p>
        <button type="button" onClick={() => (reload ? location.reload() : retry())}>
          {reload ? text.reload : text.retry}
        </button>
      </div>
    </Layout>
  );
}
