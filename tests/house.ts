/** What a room may open onto, and where to go instead. */
interface Walls {
  readonly opensOnto: readonly string[];
  readonly packages: readonly string[];
  readonly elsewhere: string;
  /** Holds data or many equal folders: its own size says nothing. */
  readonly isExempt?: boolean;
}

const handIn = 'Move the line to a room further down, or hand the thing in.';

/** The rooms from the ground up: each opens only onto those above it in this table. */
const table = {
  domain: { opensOnto: [], packages: [], elsewhere: handIn },
  catalogue: { opensOnto: ['domain'], packages: [], elsewhere: handIn, isExempt: true },
  document: { opensOnto: ['domain'], packages: [], elsewhere: handIn },
  i18n: { opensOnto: ['domain', 'document'], packages: ['react'], elsewhere: handIn },
  ui: {
    opensOnto: ['domain', 'document', 'i18n'],
    packages: ['react', 'lucide-react', 'lucide-react/', '@fontsource-variable/'],
    elsewhere: 'A control does not know what we plan: hand it what it shows.',
  },
  charts: {
    opensOnto: ['domain', 'document', 'i18n', 'ui'],
    packages: ['react', 'd3-array', 'd3-shape'],
    elsewhere: 'A picture is handed its numbers and words by report/.',
  },
  stages: {
    opensOnto: ['domain', 'catalogue', 'document', 'i18n', 'ui'],
    packages: ['react', 'react-hook-form', 'zod/mini'],
    elsewhere: 'A stage knows its own answers: what follows from all of them belongs to plan/.',
  },
  strategy: {
    opensOnto: ['domain', 'catalogue', 'document', 'i18n', 'stages'],
    packages: ['zod/mini'],
    elsewhere: 'What follows from the answers belongs to plan/, what is told of them to report/.',
  },
  lexing: {
    opensOnto: ['domain', 'i18n', 'strategy'],
    packages: [],
    elsewhere: 'A line is parted into its pieces here: what they promise is read in promises/.',
  },
  clauses: {
    opensOnto: ['domain', 'i18n', 'strategy', 'lexing'],
    packages: [],
    elsewhere: 'A line is parted into clauses here: what they promise is read in promises/.',
  },
  promises: {
    opensOnto: ['domain', 'i18n', 'strategy', 'lexing', 'clauses'],
    packages: [],
    elsewhere: 'A line is read by its words alone: what a plan makes of it belongs to plan/.',
  },
  plan: {
    opensOnto: ['domain', 'catalogue', 'i18n', 'stages', 'strategy', 'promises'],
    packages: [],
    elsewhere: 'The plan finds; its sentences are written in report/.',
  },
  drafting: {
    opensOnto: ['domain', 'catalogue', 'i18n', 'stages', 'strategy', 'plan'],
    packages: [],
    elsewhere: 'Drafting proposes values and reasons as data; its sentences are written by who shows them.',
  },
  tracking: {
    opensOnto: ['domain', 'i18n', 'stages', 'strategy', 'plan'],
    packages: ['fflate'],
    elsewhere: 'Tracking reads what happened; what is said of it is written in report/ and contractor/.',
  },
  report: {
    opensOnto: ['domain', 'catalogue', 'document', 'i18n', 'stages', 'strategy', 'plan', 'drafting'],
    packages: [],
    elsewhere: handIn,
  },
  'what-if': {
    opensOnto: ['domain', 'document', 'i18n', 'stages', 'strategy', 'plan', 'drafting', 'report'],
    packages: [],
    elsewhere: 'What a plan with other answers brings is said here; the plan itself is told in report/.',
  },
  contractor: {
    opensOnto: ['domain', 'catalogue', 'document', 'i18n', 'stages', 'strategy', 'plan', 'tracking', 'report'],
    packages: [],
    elsewhere: handIn,
  },
  workshop: {
    opensOnto: ['domain', 'document', 'i18n', 'stages', 'strategy', 'report'],
    packages: ['zod/mini'],
    elsewhere: 'A workshop knows its session: what is shown of it belongs to pages/, what is kept to storage/.',
  },
  examples: { opensOnto: ['domain', 'catalogue', 'i18n', 'strategy'], packages: [], elsewhere: handIn },
  exports: {
    opensOnto: ['domain', 'document', 'i18n', 'report'],
    packages: ['mdast', 'mdast-util-to-markdown', 'mdast-util-gfm', 'fflate'],
    elsewhere: 'An exporter is handed a document and knows no plan.',
  },
  storage: {
    opensOnto: ['domain', 'i18n', 'stages', 'strategy', 'workshop'],
    packages: ['zod/mini', 'idb'],
    elsewhere: 'The disk knows strategies, not what follows from them.',
  },
  state: {
    opensOnto: [
      'domain',
      'catalogue',
      'document',
      'i18n',
      'stages',
      'strategy',
      'promises',
      'plan',
      'drafting',
      'report',
      'workshop',
      'examples',
      'exports',
      'storage',
    ],
    packages: ['react', 'zustand', 'zustand/', 'immer'],
    elsewhere: handIn,
  },
  frame: {
    opensOnto: [
      'domain',
      'catalogue',
      'document',
      'i18n',
      'ui',
      'stages',
      'strategy',
      'promises',
      'plan',
      'drafting',
      'tracking',
      'report',
      'workshop',
      'examples',
      'exports',
      'storage',
      'state',
    ],
    packages: ['react', 'react-router'],
    elsewhere: 'The frame knows no page: a page is handed in by app/.',
  },
  facilitation: {
    opensOnto: [
      'domain',
      'catalogue',
      'document',
      'i18n',
      'ui',
      'stages',
      'strategy',
      'report',
      'workshop',
      'exports',
      'storage',
      'state',
      'frame',
    ],
    packages: ['react', 'qr', 'qr/'],
    elsewhere: 'What the pages of a workshop share stands here; what one of them has alone belongs to its folder.',
  },
  pages: {
    opensOnto: [
      'domain',
      'catalogue',
      'document',
      'i18n',
      'ui',
      'charts',
      'stages',
      'strategy',
      'promises',
      'plan',
      'drafting',
      'tracking',
      'report',
      'what-if',
      'contractor',
      'workshop',
      'examples',
      'exports',
      'storage',
      'state',
      'frame',
      'facilitation',
    ],
    packages: ['react', 'react-router'],
    elsewhere: handIn,
    isExempt: true,
  },
  app: {
    opensOnto: ['i18n', 'ui', 'stages', 'strategy', 'state', 'frame', 'pages'],
    packages: ['react', 'react-router'],
    elsewhere: handIn,
  },
} satisfies Record<string, Walls>;

export type Room = keyof typeof table;
export const rooms: Readonly<Record<Room, Walls>> = table;

/** Above these a room, a page or a folder asks which two things it is. Words and data count for nothing. */
export const allowances = { roomLines: 6000, pageLines: 900, folderFiles: 40 };
