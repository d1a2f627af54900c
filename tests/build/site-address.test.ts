import { describe, expect, it } from 'vitest';
import { siteAddress, sitePath } from '../../src/build/commands/site-address.ts';

describe('the address of the site', () => {
  // biome-ignore format: one row a case
  it.each([
    ['https://example.org',                'https://example.org/'],
    ['https://example.org/tradecheck',     'https://example.org/tradecheck/'],
    ['https://example.org/tradecheck/',    'https://example.org/tradecheck/'],
    ['https://bücher.example/',            'https://xn--bcher-kva.example/'],
    ['http://localhost:4173',              'http://localhost:4173/'],
  ])('%s', (given, expected) => {
    expect(siteAddress(given)).toBe(expected);
  });

  // biome-ignore format: one row a case
  it.each([
    ['example.org',                 'expected an address such as https://example.org/'],
    ['',                            'expected an address'],
    ['http://example.org/',         'it must begin with https://'],
    ['ftp://example.org/',          'it must begin with https://'],
    ['javascript:alert(1)',         'it must begin with https://'],
    ['https://example.org/?a=1',    'it has a query'],
    ['https://example.org/#top',    'it has a query, a fragment'],
    ['https://user@example.org/',   'a user'],
  ])('refuses %j', (given, message) => {
    expect(() => siteAddress(given)).toThrow(message);
  });
});

it.each([
  ['/below/', '/below/'],
  ['below', '/below/'],
  ['/a/b', '/a/b/'],
  ['/', '/'],
  ['', '/'],
])('the base %j is the path %j', (given, expected) => {
  expect(sitePath(given)).toBe(expected);
});

it.each(['/a b/', '/a?b', '../up', '/a/../b', 'https://example.org/'])('%j is no base', (given) => {
  expect(() => sitePath(given)).toThrow(`invalid base: ${given}; expected a path such as /tradecheck/`);
});
