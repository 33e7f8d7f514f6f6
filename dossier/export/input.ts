import type { Answer, Capture, Dossier, Finding, Impact, Language, SamplePage, Scan, TestId, Who } from '../../contracts';
import type { Plural, Speech } from '../../locales';
import type { ExportTexts } from '../../locales/export';
import type { Defect, Judgement } from '../../referential/verdict';
import type { JudgedDossier } from '../judge';
import type { MatrixRow } from '../matrix';

/** Texts of a reason of a rule, in one language. */
interface ReasonText {
  readonly title: Plural | string;
  readonly effect?: string;
  readonly fix?: string;
}

/** What files say of a reason of a rule: given by whoever holds the rules, which a dossier does not know. */
export interface ReasonTexts extends Readonly<Record<Language, ReasonText>> {
  readonly who?: Who;
  readonly impact?: Impact;
}

/** A page of the sample, under the number that it has in every file: `P01`. */
export interface NumberedPage {
  readonly number: string;
  readonly page: SamplePage;
  /** Null while it was never scanned. */
  readonly scan: Scan | null;
  readonly judgement: Judgement;
}

export interface ExportPage extends NumberedPage {
  /** Its own defects by cause. */
  readonly causes: readonly ExportCause[];
}

/** One element that fails, on one page. */
export interface ExportCase {
  readonly page: NumberedPage;
  readonly defect: Defect;
  /** The cause, said of this element alone. */
  readonly title: string;
  /** In plain words: `Image « accueil.jpg »`, `En-tête, navigation`. */
  readonly element: string;
  readonly place: string;
  /** Selectors that lead to it; '' for a defect that a person added to the whole page. */
  readonly path: string;
  readonly html: string;
}

/** What several elements fail for, over all pages: the unit of repair. */
export interface ExportCause {
  readonly key: string;
  readonly title: string;
  readonly effect: string;
  readonly fix: string;
  readonly who: Who | null;
  readonly impact: Impact | null;
  readonly tests: readonly TestId[];
  /** It fails one of these two, and a person has to say which. */
  readonly either?: readonly [TestId, TestId];
  readonly wcag: readonly string[];
  /** Each element of each page; those of a shared block stand on every page that has it. */
  readonly cases: readonly ExportCase[];
  /** Defects: an element of a shared block counts once, whatever number of pages has it. */
  readonly count: number;
  readonly pages: readonly NumberedPage[];
}

/** A criterion, over the sample and page by page. */
export interface ExportCriterion extends MatrixRow {
  readonly title: string;
  /** '' for a user criterion. */
  readonly theme: string;
  /** Of all pages, those of shared blocks once. */
  readonly defects: number;
  readonly questions: number;
}

/** A finding that a person set aside, and why. */
export interface ExportAside {
  readonly page: NumberedPage;
  readonly finding: Finding;
  readonly title: string;
  readonly element: string;
  readonly answer: Answer;
}

/** All that exports read, made once by `prepare`: no export counts or judges anything by itself. */
export interface ExportInput {
  readonly speech: Speech;
  readonly words: ExportTexts;
  /** When the file is made. */
  readonly at: Date;
  readonly dossier: Dossier;
  /** Every scan that the dossier holds, older ones too. */
  readonly scans: readonly Scan[];
  readonly answers: readonly Answer[];
  readonly captures: readonly Capture[];
  /** Capture → its image, masked where its `masks` say. */
  readonly images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly judged: JudgedDossier;
  readonly pages: readonly ExportPage[];
  /** Of the dossier's mode, in order. */
  readonly criteria: readonly ExportCriterion[];
  /** The user criteria, in order. */
  readonly userCriteria: readonly ExportCriterion[];
  readonly causes: readonly ExportCause[];
  readonly aside: readonly ExportAside[];
  /** What was masked in excerpts and captures before the export. */
  readonly masked: readonly { readonly kind: Capture['masks'][number]['kind']; readonly n: number }[];
  /** The user's copy of the official audit grid, when they chose one. */
  readonly grid?: Uint8Array;
}
