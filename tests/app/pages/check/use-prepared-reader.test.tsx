// @vitest-environment happy-dom
// The reader of texts is made ready while the browser is idle, one language at a time. What shows it is that names of
// economies are asked for: that is done once for each language.
import { renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { usePreparedReader } from '../../../../src/app/pages/check/use-prepared-reader.ts';
import { LANGUAGES } from '../../../../src/domain/index.ts';
import { readText } from '../../../../src/domain/statement/index.ts';

let idle: (() => void)[] = [];

/** A browser that tells when it is idle, and is so when `rest` is called. */
function rest(): void {
  const now = idle;
  idle = [];
  for (const step of now) step();
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the reader is made ready step by step, and nothing is left to be made when a text is pasted', () => {
  const wait = vi.fn((step: () => void) => idle.push(step));
  vi.stubGlobal('requestIdleCallback', wait);
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = [];
  });
  const made: string[] = [];
  const { DisplayNames } = Intl;
  vi.stubGlobal('Intl', {
    ...Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)])),
    DisplayNames: class extends DisplayNames {
      constructor(language: string, options: Intl.DisplayNamesOptions) {
        super(language, options);
        made.push(language);
      }
    },
  });

  const { unmount } = renderHook(() => usePreparedReader('vi'));
  expect(made, 'nothing is done before the browser is idle').toEqual([]);
  rest();
  expect([...new Set(made)], 'the language of the page comes first').toEqual(['vi']);
  rest();
  expect(new Set(made).size, 'one language at a time').toBe(2);
  while (idle.length > 0) rest();
  expect([...new Set(made)].sort()).toEqual([...LANGUAGES.keys()].sort());

  made.length = 0;
  for (const language of LANGUAGES.keys())
    readText('2024: 5', { pair: ['KEN', 'UGA'], published: null, language });
  expect(made).toEqual([]);
  unmount();
});

test('a page that is left stops, and a browser that does not tell when it is idle is left alone in between', () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', undefined);
  Reflect.deleteProperty(window, 'requestIdleCallback');
  const { unmount } = renderHook(() => usePreparedReader('en'));
  expect(vi.getTimerCount()).toBe(1);
  vi.runOnlyPendingTimers();
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});
