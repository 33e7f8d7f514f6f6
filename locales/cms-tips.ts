/** Where to click in one CMS. `locales/cms/<topic>.ts` exports `tips: readonly CmsTip[]`; a reason names its topic as `cms`. */
export interface CmsTip {
  /** Its name, the same in every language: WordPress, Typo3… */
  readonly cms: string;
  /** Steps in order, one sentence each. */
  readonly fr: readonly string[];
  readonly en: readonly string[];
}
