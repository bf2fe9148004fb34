import { readPosts } from '#tracking/tables/posts.ts';
import { pickFrom, randomFrom } from '../../random.ts';

const marks = { ';': ';', ',': ',', tab: '\t' } as const;
const names = ['Publish time', 'Link', 'Text', 'Views', 'Likes', 'Comments', 'Shares', 'Engagement rate'];

/** Every figure of a post lies in a range of its own and is told by its day, so that one in a wrong place shows. */
const figuresOf = (day: number) => ({
  views: 900_000 + day,
  reactions: 80_000 + day,
  comments: 7000 + day,
  shares: 600 + day,
});

function tableOf(random: () => number): string {
  const mark = marks[pickFrom(random, Object.keys(marks) as (keyof typeof marks)[])]; // the keys are the marks
  const order = names.map((_, place) => place).toSorted(() => random() - 0.5);
  const quoted = (text: string) => `"${text}"`;
  const rows = Array.from({ length: 12 }, (_, index) => {
    const day = index + 10;
    const { views, reactions, comments, shares } = figuresOf(day);
    const text = random() < 0.5 ? quoted(`one${mark} two ""${day}""\nthree`) : 'plain words';
    return [`2026-11-${day} 09:30`, 'https://example.com/a', text, views, reactions, comments, shares, '1.2%'];
  });
  const title = random() < 0.3 ? ['Posts of November'] : [];
  const total =
    random() < 0.3 ? [order.map((place) => (place === 0 ? 'Total' : place > 2 ? '99' : '')).join(mark)] : [];
  const lines = [names, ...rows].map((cells) => order.map((place) => cells[place]).join(mark));
  return [...title, ...lines, ...total].join(random() < 0.5 ? '\n' : '\r\n');
}

type Wound = (text: string, random: () => number) => string;

/** A mark, a quote, a line break or a line more or less. Two of them can undo each other and leave a row that looks whole: one a table. */
const breaks: readonly Wound[] = [
  (text, random) => without(text, random, /[;,\t]/g),
  (text, random) => without(text, random, /\r?\n/g),
  (text, random) => within(text, random, pickFrom(random, [';', ',', '\t', '\n'])),
  (text, random) => {
    const lines = text.split('\n');
    return lines.toSpliced(Math.floor(random() * lines.length), 1).join('\n');
  },
  (text, random) => without(text, random, /"/g),
  (text, random) => within(text, random, '"'),
  // A number cut in the middle is a smaller number: nobody can tell.
  (text, random) => text.slice(0, Math.floor(random() * text.length)).replace(/\d+$/, ''),
];

const scratches: readonly Wound[] = [
  (text, random) => within(text, random, pickFrom(random, [' ', '\u00a0', 'x', '%'])),
  (text, random) => without(text, random, /[a-z]/gi),
  (text) => `\ufeff${text}`,
];

function without(text: string, random: () => number, pattern: RegExp): string {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(random() * found.length)];
  return one === undefined ? text : text.slice(0, one.index) + text.slice(one.index + one[0].length);
}

function within(text: string, random: () => number, piece: string): string {
  let at = Math.floor(random() * text.length);
  // A comma between two figures writes another number, which is no shift.
  while (piece === ',' && /\d/.test(text[at] ?? '')) at += 1;
  return text.slice(0, at) + piece + text.slice(at);
}

/** A wounded table, the same for the same seed. */
export function mutatedTable(seed: number): string {
  const random = randomFrom(seed);
  let text = tableOf(random);
  for (const scratch of scratches.toSorted(() => random() - 0.5).slice(0, Math.floor(random() * 3)))
    text = scratch(text, random);
  if (random() < 0.8) text = pickFrom(random, breaks)(text, random);
  return text;
}

/** Figures that stand at another day or in another column than they were written in. */
export function shiftedIn(text: string): readonly string[] {
  const reading = readPosts(text);
  if (reading.kind !== 'read') return [];
  return reading.posts.flatMap((post) => {
    const right = figuresOf(Number(post.day.slice(-2)));
    return (['views', 'reactions', 'comments', 'shares'] as const).flatMap((figure) =>
      post[figure] === undefined || post[figure] === right[figure] ? [] : [`${post.day} ${figure} ${post[figure]}`],
    );
  });
}
