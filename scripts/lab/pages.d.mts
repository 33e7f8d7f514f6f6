export function pagesIn(dir: string): string[];
export function servePages(folders: Record<string, { dir: string; still?: boolean }>): Promise<{ base: string; close(): void }>;
