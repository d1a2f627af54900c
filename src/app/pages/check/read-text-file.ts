/** Reads the text of a file that a reader opens or drops. The file never leaves the browser. */
import { plainText } from '../../../domain/statement/index.ts';

/** What a file's field accepts. */
export const TEXT_FILES = '.txt,.md,.markdown,.html,.htm,text/plain,text/markdown,text/html';

/** Why a file gives no text. */
export interface FileProblem {
  readonly problem: 'kind' | 'unread';
  readonly name: string;
}

/** The text of a file, without the mark-up of a web page. */
export async function textFromFile(file: File): Promise<{ readonly text: string } | FileProblem> {
  const { name, type } = file;
  if (!/\.(?:txt|md|markdown|html?)$/i.test(name) && !type.startsWith('text/'))
    return { problem: 'kind', name };
  try {
    const bytes = await file.arrayBuffer();
    return { text: plainText(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { problem: 'unread', name };
  }
}
