import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}

/**
 * The browser's own extension API. Both browsers answer with promises under manifest version 3, and
 * the polyfill alone would take a quarter of what the content script may weigh in every mail tab.
 */
export const extension: Browser = globalThis.browser ?? globalThis.chrome;
