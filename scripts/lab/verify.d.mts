import type { Page } from 'puppeteer-core';
import type { Comparison } from '../../tests/verify/compare';

export function verifyScripts(): Promise<string[]>;
export function verifyPage(
  page: Page,
  url: string,
  scripts: readonly string[],
  options: { rules: readonly string[] | 'all'; budget: number },
): Promise<(Comparison & { frame: string })[]>;
export function unexplained(differences: Comparison['differences']): Comparison['differences'];
