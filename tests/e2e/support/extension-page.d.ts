/** In pages of the extension, where functions given to `evaluate` run. */
declare const chrome: typeof import('wxt/browser').browser;
