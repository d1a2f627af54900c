import { COLOR } from '../chart-theme.ts';
import type { PathTarget } from '../path/path-model.ts';
import { roundPixels } from '../pixels.ts';

/** From the middle of a sign to its edge, in pixels. */
export const SIGN_SIZE = 5;

/**
 * The signs of outcomes, which differ in shape as well as colour: a disc is met, a cross is missed, a ring cannot be
 * rated.
 */
export function TargetSign({
  outcome,
  x,
  y,
}: {
  readonly outcome: PathTarget['outcome'];
  readonly x: number;
  readonly y: number;
}) {
  if (outcome === 'missed') {
    // By steps, which are the same for each cross of a page.
    const side = 2 * SIGN_SIZE;
    const arms = `M${roundPixels(x - SIGN_SIZE)} ${roundPixels(y - SIGN_SIZE)}l${side} ${side}m0 ${-side}l${-side} ${side}`;
    return (
      <>
        <path d={arms} stroke={COLOR.surface} strokeWidth={6} />
        <path d={arms} stroke={COLOR.inconsistent} strokeWidth={2.5} />
      </>
    );
  }
  if (outcome === 'open') {
    return (
      <line
        x1={roundPixels(x - 8)}
        x2={roundPixels(x + 8)}
        y1={y}
        y2={y}
        stroke={COLOR.strong}
        strokeWidth={1.5}
        strokeDasharray="5 4"
      />
    );
  }
  return (
    <circle
      cx={x}
      cy={y}
      r={SIGN_SIZE}
      fill={outcome === 'met' ? COLOR.consistent : COLOR.surface}
      stroke={outcome === 'met' ? COLOR.surface : COLOR.cannotTell}
      strokeWidth={outcome === 'met' ? 1.5 : 2.5}
    />
  );
}
