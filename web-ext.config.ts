import { defineWebExtConfig } from 'wxt';

/** The browser that `npm run dev` opens; see scripts/dev.mjs. */
export default defineWebExtConfig({
  disabled: process.env.TEMOIN_NO_WINDOW === '1',
  ...(process.env.TEMOIN_BROWSER && { binaries: { chrome: process.env.TEMOIN_BROWSER } }),
  ...(process.env.TEMOIN_START_URL && { startUrls: [process.env.TEMOIN_START_URL] }),
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
