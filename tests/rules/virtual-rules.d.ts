/** Made by `bundle.ts`: the rules whose fixtures are tried, and no other, so that one broken file costs its own tests only. */
declare module 'virtual:rules' {
  export const rules: readonly import('../../engine').Rule[];
  export const axeRules: ReadonlyMap<string, import('../../engine/axe/rule').AxeRuleMeta>;
}
