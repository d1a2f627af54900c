/** Milliseconds that any one step of a browser may take. No test here is about time, and machines may be busy. */
export const PATIENCE = 180_000;

/** A browser with one window, as a reader of the site would use it: the same for each make of browser. */
export interface Visitor {
  /** Opens a page and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** What an expression of JavaScript gives in the page. */
  read<Value>(expression: string): Promise<Value>;
  /** Presses the first element that a selector of CSS finds. */
  press(selector: string): Promise<void>;
  /** Types into the first element that a selector of CSS finds, key by key. */
  type(selector: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser whose window is so wide, in CSS pixels. @throws Error where it is not installed */
export type OpenVisitor = (width: number) => Promise<Visitor>;
