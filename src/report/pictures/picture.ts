import type { StageNumber } from '#domain/timeline.ts';
import type { Language } from '#i18n/language.ts';
import { lazyWords } from '#i18n/words.ts';
import type { PictureId } from './ids.ts';
import type { Fan } from './spreads.ts';
import type { en } from './words.en.ts';

const allWords = lazyWords({ en: () => import('./words.en.ts'), ru: () => import('./words.ru.ts') });

export type PictureWords = typeof en;
export const pictureWords = (language: Language): PictureWords => allWords[language];

/** What every picture of a plan says. */
interface Picture {
  /** A finding: a sentence, not a subject. */
  readonly title: string;
  /** What the picture leaves out, where it does. */
  readonly describe?: string | undefined;
}

export interface FanSeries extends Fan {
  readonly id: string;
  readonly label: string;
  /** The stage whose hue it has. */
  readonly tone: StageNumber | 'ink';
  readonly format: (value: number) => string;
  /** Shorter, for an axis. */
  readonly formatTick?: (value: number) => string;
}

export interface FanPicture extends Picture {
  readonly months: readonly string[];
  /** The months as an axis names them. */
  readonly axis?: readonly string[];
  readonly series: readonly FanSeries[];
  /** What begins with a month; 0 is the first. */
  readonly mark?: { readonly month: number; readonly label: string } | undefined;
}

export interface YearPicture extends Picture {
  readonly months: readonly string[];
  readonly lanes: readonly {
    readonly id: string;
    readonly number: StageNumber;
    readonly tone: StageNumber;
    readonly label: string;
    readonly purpose: string;
    readonly cells: readonly boolean[];
  }[];
  readonly milestones: readonly { readonly month: number; readonly label: string; readonly isGate: boolean }[];
}

interface Values {
  readonly label: string;
  readonly values: readonly number[];
}

export interface MoneyPicture extends Picture {
  readonly months: readonly string[];
  readonly kinds: readonly (Values & { readonly id: string })[];
  readonly gains: Values | undefined;
  readonly cumulative: Fan | undefined;
  readonly format: (minor: number) => string;
  readonly formatTick: (minor: number) => string;
}

interface Axis {
  readonly label: string;
  readonly low: string;
  readonly high: string;
}

export interface ProblemPicture extends Picture {
  readonly problems: readonly {
    readonly id: string;
    readonly label: string;
    readonly frequency: number;
    readonly severity: number;
    readonly evidenceCount: number;
  }[];
  readonly frequency: Axis;
  readonly severity: Axis;
}

export interface GridPicture extends Picture {
  readonly weeks: readonly string[];
  readonly rows: readonly { readonly community: string; readonly pillar: string; readonly counts: readonly number[] }[];
}

export interface ThreadPicture extends Picture {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly nodes: readonly {
      readonly id: string;
      readonly label: string;
      readonly note?: string;
      readonly orphan?: boolean;
    }[];
  }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
}

/** What a plan shows in pictures; undefined where there is nothing to show. */
export interface Pictures extends Readonly<Record<PictureId, unknown>> {
  readonly outlook: FanPicture | undefined;
  readonly year: YearPicture;
  readonly members: FanPicture | undefined;
  readonly problems: ProblemPicture | undefined;
  readonly grid: GridPicture | undefined;
  readonly money: MoneyPicture | undefined;
  readonly thread: ThreadPicture | undefined;
}
