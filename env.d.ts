interface ImportMetaEnv {
  /** Hash of rules, engine, lexicons and referential, set by wxt.config.ts. */
  readonly RULES_VERSION: string;
}
