/** Lets the build draw the trend: Recharts asks once, when it is loaded, whether there is a document, and then draws or not. */
import { Global } from 'recharts';

/** Lets Recharts draw in a document that came later. @returns what takes that back */
export function drawWithoutScreen(): () => void {
  const before = Global.isSsr;
  Global.isSsr = false;
  return () => {
    Global.isSsr = before;
  };
}
