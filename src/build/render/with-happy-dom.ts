import { Window } from 'happy-dom';

/** Runs a task with a document of its own, in which drawings are changed as trees instead of as texts. */
export async function withDocument<T>(task: (document: Document) => T | Promise<T>): Promise<T> {
  const window = new Window({ url: 'http://localhost/' });
  try {
    // happy-dom's types name each class of the browser's anew.
    return await task(window.document as unknown as Document);
  } finally {
    await window.happyDOM.close();
  }
}
