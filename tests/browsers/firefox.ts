import { launch } from 'puppeteer-core';
import { type OpenVisitor, PATIENCE } from './visitor.ts';

/** Debian's Firefox, over WebDriver BiDi. */
export const openFirefox: OpenVisitor = async (width) => {
  const browser = await launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({ width, height: 900 });
  return {
    open: async (address) => {
      await page.goto(address);
    },
    read: async (expression) => page.evaluate(expression) as never,
    press: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    close: () => browser.close(),
  };
};
