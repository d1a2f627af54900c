import { expect, it } from 'vitest';
import { heightMessages, iframeResizerName } from '../../../src/app/embed/height-message.ts';

const NOBODY = { pym: null, iframeResizer: null };
const messages = (names: Parameters<typeof heightMessages>[3]) =>
  heightMessages('a-b/trend-t', 'https://example.org/x.html', { width: 600, height: 410 }, names);

it('tells a height in the shapes of those who listen to every frame', () => {
  expect(messages(NOBODY)).toEqual([
    { source: 'tradecheck', v: 1, type: 'height', id: 'a-b/trend-t', height: 410 },
    { 'datawrapper-height': { 'a-b/trend-t': 410 } },
    { sentinel: 'amp', type: 'embed-size', height: 410 },
    '{"src":"https://example.org/x.html","context":"iframe.resize","height":410}',
  ]);
});

it('tells it to those who gave the frame a name as they expect it', () => {
  const told = messages({ pym: 'chart-1', iframeResizer: 'iFrameResizer0' });
  expect(told.slice(4)).toEqual([
    'pymxPYMxchart-1xPYMxheightxPYMx410',
    '[iFrameSizer]iFrameResizer0:410:600:size',
  ]);
});

it.each([
  ['[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset', 'iFrameResizer0'],
  ['[iFrameSizer]', null],
  ['[iFrameSizer]alone', null],
  ['[iFrameSizer]:8', null],
  ['pymxPYMxchart-1xPYMxwidthxPYMx600', null],
  [{ source: 'tradecheck' }, null],
  [null, null],
])('finds the name in the first message of iframe-resizer: %j', (data, name) => {
  expect(iframeResizerName(data)).toBe(name);
});
