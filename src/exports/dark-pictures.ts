/** Colours a picture is drawn in on light paper, each with the one that stands for it on dark: the two themes of the app. */
export const themed = {
  paper: ['#faf6ee', '#171c22'],
  sheet: ['#fffdf9', '#1e242c'],
  shade: ['#f1ebdf', '#262d36'],
  ink: ['#24211b', '#ece7dc'],
  'ink-soft': ['#5e574a', '#b3afa4'],
  hairline: ['#ddd4c3', '#36404b'],
  edge: ['#8b8271', '#7d8894'],
  accent: ['#175c78', '#7cc4de'],
  'accent-strong': ['#0f4359', '#a5dbee'],
  'accent-shade': ['#e3eef0', '#1c3642'],
  trouble: ['#a8261d', '#ff9b8a'],
  'trouble-shade': ['#fbeae6', '#3b2223'],
  caution: ['#8a5300', '#eab961'],
  'caution-shade': ['#fbf0d9', '#38301f'],
  done: ['#2f6b3c', '#8fcf9b'],
  'stage-0': ['#33317f', '#8286f0'],
  'stage-1': ['#0077c4', '#a6d5f7'],
  'stage-2': ['#116b4f', '#4fdcb4'],
  'stage-3': ['#b44c94', '#dd5a9e'],
  'stage-4': ['#5f651b', '#7d8f2a'],
  'on-stage': ['#ffffff', '#14181d'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** `#24211b` as a browser says it of what it has drawn: `rgb(36, 33, 27)`. */
const asDrawn = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

const rulesFor = ([light, dark]: readonly [string, string]): string =>
  (['fill', 'stroke'] as const)
    .map((mark) => `figure svg [${mark}="${light}"],figure svg [${mark}="${asDrawn(light)}"]{${mark}:${dark}}`)
    .join('');

/** What pictures in files stand on: white, and on dark paper that paper. */
const ground = ['#fffffe', themed.paper[1]] as const;

/** Rules that draw the same pictures on dark paper: a style sheet is stronger than what an element says of itself. */
export const darkPictures: string = [...Object.values(themed), ground].map(rulesFor).join('\n');
