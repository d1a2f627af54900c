import { useEffect, useState } from 'react';

/**
 * A part of the application whose code is loaded separately, when what uses it is first shown; `null` while it loads. A new
 * deployment or a lost connection can make it fail, which is a state, not an exception. Browsers remember the failure until the
 * page is loaded anew, so that there is no second try.
 *
 * @param load must stay the same function from drawing to drawing
 */
export function useLateCode<Part>(load: () => Promise<Part>): Part | 'failed' | null {
  // Held in an object, because React would call a part that is a function.
  const [state, setState] = useState<{ readonly part: Part | 'failed' | null }>({ part: null });
  useEffect(() => {
    let wanted = true;
    const show = (part: Part | 'failed') => {
      if (wanted) setState({ part });
    };
    load().then(show, () => show('failed'));
    return () => {
      wanted = false;
    };
  }, [load]);
  return state.part;
}
