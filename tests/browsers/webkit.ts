import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Builder, By } from 'selenium-webdriver';
import { freePort } from './free-port.ts';
import { type OpenVisitor, PATIENCE } from './visitor.ts';

/** Where Debian keeps the small browser of WebKitGTK. */
const BROWSER = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

/** A screen that only the browser sees, as wide as its window, which cannot be made narrower than its buttons. */
async function startScreen(
  width: number,
): Promise<{ readonly display: string; readonly screen: ChildProcess }> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${width}x900x24`], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = (await once(screen.stdout, 'data')) as [Buffer];
  return { display: `:${number.toString().trim()}`, screen };
}

/** Debian's WebKitGTK, over WebDriver: the engine of Safari. */
export const openWebKit: OpenVisitor = async (width) => {
  if (!existsSync(BROWSER)) throw new Error(`${BROWSER} is missing: apt-get install webkit2gtk-driver xvfb`);
  const { display, screen } = await startScreen(width);
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    // Root may not use the sandbox; the only pages that it opens are ours.
    env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const stop = (): void => {
    driver.kill();
    screen.kill();
  };
  try {
    const window = await startWindow(port);
    await window.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
    await window.manage().window().setRect({ x: 0, y: 0, width, height: 900 });
    await window.wait(() => window.executeScript(`return innerWidth === ${width}`), PATIENCE);
    const first = (selector: string) => window.findElement(By.css(selector));
    return {
      open: (address) => window.get(address),
      read: (expression) => window.executeScript(`return (${expression})`),
      press: async (selector) => first(selector).click(),
      type: async (selector, text) => first(selector).sendKeys(text),
      close: async () => {
        await window.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
};

/** The driver may need a moment until it listens. */
async function startWindow(port: number) {
  for (const end = Date.now() + PATIENCE; ; ) {
    const listening = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (listening || Date.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation', '--full-screen'] },
    })
    .build();
}
