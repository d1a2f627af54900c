import type { ChangeEvent, FormEvent, ReactNode } from 'react';

interface FormProps {
  readonly className: string;
  readonly label: string;
  /** @param typed whether the reader is still typing, so that not each letter becomes a step of the history */
  readonly onChange: (chosen: URLSearchParams, typed: boolean) => void;
  readonly children: ReactNode;
  /** The words where there are no scripts. */
  readonly noScript: string;
}

/**
 * A plain form whose fields are the address's parameters, so that a choice before the application is loaded is not
 * lost.
 */
export function FilterForm({ className, label, onChange, children, noScript }: FormProps) {
  const change = (event: FormEvent<HTMLFormElement>) => {
    const chosen = new URLSearchParams();
    for (const [name, value] of new FormData(event.currentTarget)) chosen.set(name, String(value));
    onChange(chosen, event.target instanceof HTMLInputElement && event.target.type === 'search');
  };
  return (
    <form
      className={className}
      method="get"
      // A browser that brings fields back with a page would ask for what the address no longer asks.
      autoComplete="off"
      aria-label={label}
      data-live
      onChange={change}
      onSubmit={(event) => {
        event.preventDefault();
        change(event);
      }}
    >
      {children}
      <noscript>
        <p>{noScript}</p>
      </noscript>
    </form>
  );
}

/** The form listens to its fields, but React wants a handler on a controlled one as well. */
export const ignore = (_: ChangeEvent) => undefined;

/** The value of a field's option, and its words. */
export type Option = readonly [value: string, words: string];

interface SelectProps {
  readonly name: string;
  readonly label: string;
  /** The empty text is the default, which is left out of the address. */
  readonly value: string;
  readonly options: readonly Option[];
}

/** One field of the form. */
export function FilterSelect({ name, label, value, options }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} value={value} onChange={ignore}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
