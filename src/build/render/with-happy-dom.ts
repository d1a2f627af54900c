/** Runs a task with a document of its own, so that drawings can be changed as trees of elements and not as strings. */
export async function withDocument<T>(task: (document: Document) => T | Promise<T>): Promise<T> {
  // Loaded when something is drawn: it takes a second, and pages do not need it.
  const { Window } = await import('happy-dom');
  const window = new Window({ url: 'http://localhost/' });
  try {
    // happy-dom declares its own types for the browser's classes.
    return await task(window.document as unknown as Document);
  } finally {
    await window.happyDOM.close();
  }
}
