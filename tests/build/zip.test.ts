import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from '../../src/build/render/zip.ts';

it('packs files in their order, the same in every time zone', () => {
  const files = new Map<string, string | Uint8Array>([
    ['a/README.txt', 'Công Thương ກ'],
    ['a/light.png', new Uint8Array([137, 80, 78, 71])],
  ]);
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Vientiane';
  const zip = zipOf(files);
  process.env.TZ = 'America/Lima';
  const again = zipOf(files);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(again).toEqual(zip);
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual([...files.keys()]);
  expect(new TextDecoder().decode(read['a/README.txt'])).toBe('Công Thương ກ');
});
