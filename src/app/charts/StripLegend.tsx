import type { Verdict } from '../../domain/index.ts';
import { roughWidth } from '../models/label-placement.ts';
import type { StripBar } from '../models/strip-layout.ts';
import { COLOR, FONT_SIZE } from './chart-theme.ts';
import { Bar } from './IntervalStrip.tsx';

export type LegendWords = Readonly<Record<Verdict | 'stated', string>>;

interface Props {
  readonly bars: readonly StripBar[];
  readonly words: LegendWords;
  /** Pixels. */
  readonly width: number;
}

interface Entry {
  readonly name: keyof LegendWords;
  readonly x: number;
  readonly line: number;
}

const LINE = 20;
const MARK_WIDTH = 22;
/** Between a mark and its words, and between an entry and the next. */
const [MARK_GAP, ENTRY_GAP] = [6, 18];
const NAMES: readonly (keyof LegendWords)[] = ['stated', 'consistent', 'inconsistent', 'cannot-tell'];

/** What the bars of a growth mean: for pictures that stand alone. */
export function StripLegend({ bars, words, width }: Props) {
  const shown = new Set(bars.map(({ verdict }) => verdict ?? 'stated'));
  const entries = place(
    NAMES.filter((name) => shown.has(name)),
    words,
    width,
  );
  const height = LINE * (1 + (entries.at(-1)?.line ?? 0));
  return (
    <svg
      className="strip-legend"
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {entries.map(({ name, x, line }) => (
        <g key={name}>
          <Bar
            bar={{ x, width: MARK_WIDTH }}
            middle={LINE * (line + 0.5)}
            verdict={name === 'stated' ? null : name}
          />
          <text
            x={x + MARK_WIDTH + MARK_GAP}
            y={LINE * (line + 0.5) + FONT_SIZE.tick / 3}
            fontSize={FONT_SIZE.tick}
            fill={COLOR.text}
          >
            {words[name]}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** One entry after the other, in a new line where one has no room. */
function place(names: readonly (keyof LegendWords)[], words: LegendWords, width: number): Entry[] {
  let [x, line] = [0, 0];
  return names.map((name) => {
    const needed = MARK_WIDTH + MARK_GAP + roughWidth(words[name], FONT_SIZE.tick);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const entry = { name, x, line };
    x += needed + ENTRY_GAP;
    return entry;
  });
}
