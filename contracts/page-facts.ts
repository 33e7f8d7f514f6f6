import * as z from 'zod/mini';

const Link = z.object({ text: z.string(), href: z.string() });

/** What other dates and other pages of the sample are compared with. What is not stored now can't be compared later. */
export const PageFacts = z.object({
  title: z.string(),
  h1: z.array(z.string()),
  lang: z.string(),
  description: z.string(),
  /** Each navigation zone: its name and its links in order. */
  navigation: z.array(z.object({ name: z.string(), selector: z.string(), links: z.array(Link) })),
  search: z.array(z.object({ selector: z.string(), name: z.string() })),
  /** Links that look like legal notice, accessibility, site map, contact, help. */
  legalLinks: z.array(z.object({ kind: z.string(), text: z.string(), href: z.string() })),
  documentLinks: z.array(Link),
  /** Header, navigation, footer and other blocks that pages share: hash of their structure, and of their text. */
  zones: z.array(z.object({ landmark: z.string(), selector: z.string(), shape: z.string(), text: z.string() })),
  innerWidth: z.number(),
  innerHeight: z.number(),
  devicePixelRatio: z.number(),
  contentType: z.string(),
  quirks: z.boolean(),
});
export type PageFacts = z.infer<typeof PageFacts>;
