import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';

/**
 * How many milliseconds the address waits for a further letter, and how many it waits at most. Safari throws at the
 * 101st change within 30 seconds: so there are at most 75 of letters, and 20 of steps that do not wait.
 */
const PAUSE = 400;
const LONGEST_WAIT = 1000;
const MOST_STEPS = 20;
const SPAN = 30_000;

interface Draft {
  readonly params: URLSearchParams;
  /** The address that it was made from. */
  readonly from: string;
  /** When it was first not in the address, in milliseconds. */
  readonly since: number;
  /** Whether it becomes a step of the history. */
  readonly isStep: boolean;
}

/**
 * The parameters of the page's address, and how to change them. A change holds at once. The address follows: a step of
 * the history at once, so that going back undoes it; letters, and steps of which there are very many, a moment later, or
 * when the reader follows a link or leaves. An address that is opened meanwhile, as by going back, wins.
 */
export function useAddress(): [
  params: URLSearchParams,
  /** @param isStep whether going back undoes it; letters that are typed should not */
  change: (params: URLSearchParams, isStep: boolean) => void,
] {
  const [params, setParams] = useSearchParams();
  const address = String(params);
  const [draft, setDraft] = useState<Draft | null>(null);
  /** When the last steps were taken that did not wait. */
  const steps = useRef<readonly number[]>([]);
  const write = useCallback(
    (next: URLSearchParams, isStep: boolean) => setParams(next, { replace: !isStep }),
    [setParams],
  );
  if (draft && draft.from !== address) setDraft(null);
  useEffect(() => {
    if (!draft) return;
    const follow = () => {
      if (String(draft.params) !== draft.from) write(draft.params, draft.isStep);
      setDraft(null);
    };
    const timer = setTimeout(follow, Math.min(PAUSE, draft.since + LONGEST_WAIT - performance.now()));
    const onClick = ({ target }: Event) => {
      if (target instanceof Element && target.closest('a[href]')) follow();
    };
    document.addEventListener('click', onClick, { capture: true });
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', onClick, { capture: true });
      document.removeEventListener('visibilitychange', follow);
    };
  }, [draft, write]);
  const change = (next: URLSearchParams, isStep: boolean) => {
    const now = performance.now();
    if (isStep) {
      steps.current = steps.current.filter((time) => now - time < SPAN);
      if (steps.current.length < MOST_STEPS) {
        steps.current = [...steps.current, now];
        setDraft(null);
        return write(next, true);
      }
    }
    setDraft((before) => ({
      params: next,
      from: address,
      since: before?.since ?? now,
      isStep: isStep || (before?.isStep ?? false),
    }));
  };
  return [draft?.from === address ? draft.params : params, change];
}
