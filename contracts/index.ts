export * from './audit-line';
export * from './common';
export * from './finding';
export * from './messages';
export * from './page-facts';
export * from './scan';
export * from './settings';
export * from './unread';
