// Every message of the catalogue is asked for by a page. What a page no longer says goes from all languages.
import { expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/app/index.ts';
import { codeOfPages, unusedMessages } from './unused-messages.ts';

it('holds no message that nothing asks for', () => {
  expect(unusedMessages(CATALOGUES.en, codeOfPages())).toEqual([]);
});

// biome-ignore format: one row a case
it.each([
  ['a message by its name',          'messages.share.open',               []],
  ['one taken out of its table',     'const { open } = messages.share',   []],
  ['a table by a variable',          'messages.share[what]',              []],
  ['only another message',           'messages.share.close',              ['share.open']],
  ['only words around its name',     'messages.share.opening; "open"',    ['share.open']],
  ['nothing of the table',           'messages.other',                    ['share']],
])('finds what is unused where the code asks for %s', (_, code, unused) => {
  expect(unusedMessages({ share: { open: 'Open' } }, code)).toEqual(unused);
});
