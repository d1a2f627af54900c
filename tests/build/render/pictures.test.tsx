import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTheme, TEXT_PAINT, THEMES } from '../../../src/app/charts/chart-theme.ts';
import { GaugeDrawing } from '../../../src/app/charts/gauge/GaugeDrawing.tsx';
import { gaugeModel } from '../../../src/app/charts/gauge/gauge-model.ts';
import { IntervalStrip, IntervalTicks } from '../../../src/app/charts/strip/IntervalStrip.tsx';
import { StripLegend } from '../../../src/app/charts/strip/StripLegend.tsx';
import type { StripBar } from '../../../src/app/charts/strip/strip-layout.ts';
import { valueScale } from '../../../src/app/charts/strip/strip-scales.ts';
import { ChartPicture } from '../../../src/build/render/ChartPicture.tsx';
import { withPictureFaces } from '../../../src/build/render/picture-faces.ts';
import { type DrawnCharts, drawCharts } from '../../../src/build/render/pictures.tsx';
import { pngOf } from '../../../src/build/render/png.ts';
import { splitFaces } from '../../../src/build/render/split-faces.ts';
import { svgPart } from '../../../src/build/render/static-svg.ts';
import { FONT_FILES } from '../../../src/build/render/text-faces.ts';
import { withDocument } from '../../../src/build/render/with-happy-dom.ts';
import { GAUGE_LABELS, lines, textsOf } from '../../app/charts/chart-labels.ts';
import { FIXTURE } from '../../app/dataset-fixture.ts';

/** The letters of a text that no face of the pictures can draw: they would be boxes or nothing. */
function missingLetters(text: string): string[] {
  const faces = FONT_FILES.map((file) => opentype.parse(new Uint8Array(readFileSync(file)).buffer));
  return [...new Set(text)].filter((letter) => faces.every((face) => face.charToGlyphIndex(letter) === 0));
}

let drawn: DrawnCharts;
beforeAll(async () => {
  drawn = await drawCharts(FIXTURE, 'en', 'https://trade.example.org/check/');
}, 60_000);

/** One chart of each kind that the fixture has. */
const KINDS = [
  'trend',
  'targets',
  'target',
  'path',
  'promises',
  'two-counts',
  'growths',
  'growth',
  'value',
  'finding',
] as const;

function first(kind: (typeof KINDS)[number]) {
  const { charts, pictures } = drawn;
  const chart = charts.find(({ ref }) => ref.kind === kind);
  const picture = chart && pictures.get(chart.id);
  if (!chart || !picture) throw new Error(`the fixture has a chart of kind ${kind}`);
  return { chart, picture };
}

describe('the pictures of charts', () => {
  it('are of all kinds that the fixture has', () => {
    expect([...new Set(drawn.charts.map(({ ref }) => ref.kind))]).toEqual(KINDS);
  });

  it.each(KINDS.flatMap((kind) => THEMES.map((theme) => [kind, theme] as const)))(
    'is the file %s %s',
    async (kind, theme) => {
      const { picture } = first(kind);
      await expect(lines(picture[theme])).toMatchFileSnapshot(`./drawings/${kind}-${theme}.svg`);
    },
  );

  it.each(KINDS)('stands alone: %s', (kind) => {
    const { chart, picture } = first(kind);
    const texts = textsOf(picture.light).join(' ');
    for (const text of [chart.title, chart.subtitle, 'Source:', 'Tradecheck', FIXTURE.version])
      expect(texts).toContain(text.split(' ')[0]);
    expect(texts).toContain(`https://trade.example.org/check/${chart.page}`);
    for (const theme of THEMES) {
      expect(picture[theme]).not.toMatch(
        /var\(|class=|style=|<(script|style|image|use|foreignObject)|href|data-/,
      );
      expect(picture[theme]).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
    }
    expect(picture.light.replace(/#[0-9a-f]{6}/g, '')).toBe(picture.dark.replace(/#[0-9a-f]{6}/g, ''));
  });

  it('has ids that are met once', () => {
    for (const { light } of drawn.pictures.values()) {
      const ids = [...light.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, used] of light.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
    }
  });
});

const VIETNAMESE = 'Kim ngạch thương mại hai chiều Việt Nam – Lào đạt 2,25 tỷ USD, tăng 33,9%';
const LAO = 'ມູນຄ່າການຄ້າສອງຝ່າຍລະຫວ່າງ ສປປ ລາວ ແລະ ສສ ຫວຽດນາມ ບັນລຸ 2,25 ຕື້ໂດລາສະຫະລັດ ເພີ່ມຂຶ້ນ 33,9%';
const BARS: readonly StripBar[] = [
  { interval: '[2150000000, 2250000000]', verdict: null, label: 'Nhân Dân: “khoảng 2,2 tỷ USD”' },
  { interval: '[2245000000, 2255000000]', verdict: 'consistent', label: 'ໜັງສືພິມ ວຽງຈັນໃໝ່, 8 ມັງກອນ 2025' },
  {
    interval: '[2400000000, 2500000000]',
    verdict: 'inconsistent',
    label: 'Đoàn Thị Ngọc Ánh, ngày 8 tháng 1',
  },
  { interval: '[2000000000, 2100000000]', verdict: 'cannot-tell', label: 'ສຳນັກຂ່າວສານປະເທດລາວ (ຂປລ)' },
];

/** A chart whose every text is Vietnamese or Lao. */
function foreignPicture(): Promise<string> {
  const model = gaugeModel(FIXTURE);
  if (!model) throw new Error('the fixture has targets');
  const scale = valueScale(BARS, 1e-9, 704);
  const texts = {
    ...GAUGE_LABELS,
    current: 'Năm 2024: 2,25 tỷ USD · ປີ 2024: 2,25 ຕື້ໂດລາ',
    unit: 'ຕື້ໂດລາສະຫະລັດ',
    targets: {
      'older/target-2bn': { name: 'Đến năm 2015', threshold: '2 tỷ USD', status: 'đã đạt được' },
      'newer/target-5bn': { name: 'ໃນຕໍ່ໜ້ານີ້', threshold: '5 ຕື້ໂດລາ', status: '43–45% ຂອງເປົ້າໝາຍ' },
      'newer/target-5-10bn': { name: 'Những năm tới', threshold: '5–10 tỷ USD', status: '21–45% mục tiêu' },
    },
  };
  const words = {
    stated: 'Được nêu',
    consistent: 'ສອດຄ່ອງ',
    weak: 'Yếu',
    inconsistent: 'Không khớp',
    'cannot-tell': 'ບອກບໍ່ໄດ້',
  };
  const markup = renderToStaticMarkup(
    <>
      <GaugeDrawing model={model} labels={texts} width={760} />
      <IntervalStrip scale={scale} bars={BARS} title={VIETNAMESE} />
      <IntervalTicks scale={scale} tick={(value) => `${value} ຕື້`} />
      <StripLegend bars={BARS} labels={words} width={760} />
    </>,
  );
  return withDocument(async (document) => {
    document.body.innerHTML = markup;
    const parts = [...document.body.children].map((svg, index) =>
      svgPart(svg, `foreign-${index}`, TEXT_PAINT),
    );
    const around = {
      title: `${VIETNAMESE}. ${LAO}`,
      subtitle: 'ສິນຄ້າ, ຕື້ໂດລາສະຫະລັດຕໍ່ປີ · Hàng hóa, tỷ USD một năm',
      description: VIETNAMESE,
      note: [LAO, LAO, VIETNAMESE].join('. '),
      source: 'Nguồn: Báo Công Thương; ແຫຼ່ງຂໍ້ມູນ: ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ',
      origin: 'Tradecheck',
      locale: 'lo',
    };
    return renderToStaticMarkup(<ChartPicture id="foreign" caption={around} parts={parts} />);
  });
}

describe('Vietnamese and Lao', () => {
  it.each(THEMES)('are written as text in the file %s', async (theme) => {
    const svg = inTheme(await foreignPicture(), theme);
    expect(textsOf(svg).join('').replaceAll(' ', '')).toContain(LAO.replaceAll(' ', ''));
    await expect(lines(svg)).toMatchFileSnapshot(`./drawings/vietnamese-and-lao-${theme}.svg`);
  });

  it('are cut for pixels where the face changes, each piece at its place', async () => {
    const text = '<text x="100" text-anchor="end" font-size="10">Đến 2 ຕື້ ໂດລາ.</text>';
    const cut = await splitFaces(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`);
    expect(textsOf(cut)).toEqual(['Đến 2ຕື້ ໂດລາ.']);
    const pieces = [...cut.matchAll(/<tspan x="([\d.]+)"( font-family="Noto Sans Lao")?>/g)];
    expect(pieces.map(([, , face]) => face !== undefined)).toEqual([false, true, false]);
    const places = pieces.map(([, x]) => Number(x));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.at(-1)).toBeLessThan(100);
    expect(cut).not.toContain('text-anchor="end"');
  });

  it('have all their letters in the faces that pixels are drawn with', async () => {
    expect(missingLetters(textsOf(await foreignPicture()).join(''))).toEqual([]);
    expect(missingLetters('日本 ไทย')).toEqual([...'日本ไทย']);
  });
});

describe('pixels', () => {
  it('are twice the size of the picture, few in colour, and the same again', async () => {
    const { picture } = first('growth');
    const [png, again] = [await pngOf(picture.light, FONT_FILES), await pngOf(picture.light, FONT_FILES)];
    const { width, height, isPalette } = await sharp(png).metadata();
    expect([width, height]).toEqual([2 * picture.width, 2 * picture.height]);
    expect(isPalette).toBe(true);
    expect(Buffer.compare(png, again)).toBe(0);
  });

  // biome-ignore format: one row a case
  it.each([
    ['red', '#ff0000', [255, 0, 0]],
    ['two reds', '#f00000', [240, 0, 0]],
    ['white beside it', '#ffffff', [255, 255, 255]],
  ])('have the colours of the picture: %s', async (_what, color, shown) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4.5" height="4"><rect width="4.5" height="4" fill="#ff0000"/><rect x="4" width="0.5" height="4" fill="${color}"/></svg>`;
    const { data, info } = await sharp(await pngOf(svg, []))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([9, 8]);
    const at = (x: number, y: number) => [...data.subarray(3 * (9 * y + x), 3 * (9 * y + x) + 3)];
    expect(at(0, 0)).toEqual([255, 0, 0]);
    // By one of 256 steps a colour may differ from what was asked for.
    for (const [index, part] of shown.entries()) expect(Math.abs((at(8, 7)[index] ?? -9) - part)).toBeLessThan(2);
  });

  it('hold the letters: without faces the picture is another', async () => {
    const { picture } = first('growth');
    const [png, bare] = [await pngOf(picture.light, FONT_FILES), await pngOf(picture.light, [])];
    expect(bare.length).toBeLessThan(png.length / 2);
  });

  it('are the same with faces that are cut down to the letters', async () => {
    const foreign = inTheme(await foreignPicture(), 'light');
    const pictures = [first('trend').picture.light, await splitFaces(foreign)];
    const whole = await Promise.all(pictures.map((picture) => pngOf(picture, FONT_FILES)));
    const cut = await withPictureFaces([first('trend').picture.light, foreign], (files) =>
      Promise.all(pictures.map((picture) => pngOf(picture, files))),
    );
    expect(cut.map((png, index) => Buffer.compare(png, whole[index] ?? Buffer.alloc(0)))).toEqual([0, 0]);
  });
});
