type Scalar = number | string;
type Cells = ReadonlyMap<string, Scalar>;
type Value = Scalar | readonly Scalar[];

const tokens =
  /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|<=|>=|<>|[-+*/(),=<>])/y;

const numberOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const letterOf = (number: number): string =>
  number > 26
    ? letterOf(Math.floor((number - 1) / 26)) + letterOf(((number - 1) % 26) + 1)
    : String.fromCharCode(64 + number);

/** What stands in a range, line by line. */
function rangeIn(range: string, cells: Cells): readonly Scalar[] {
  const [, from = '', fromLine, to = '', toLine] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const found: Scalar[] = [];
  for (let line = Number(fromLine); line <= Number(toLine); line += 1)
    for (let column = numberOf(from); column <= numberOf(to); column += 1)
      found.push(cells.get(`${letterOf(column)}${line}`) ?? '');
  return found;
}

const asNumber = (value: Value | undefined): number => {
  if (typeof value === 'number') return value;
  throw new TypeError(`A number was asked for: ${JSON.stringify(value)}`);
};
const asList = (value: Value | undefined): readonly Scalar[] =>
  typeof value === 'object' ? value : value === undefined ? [] : [value];
const asScalar = (value: Value | undefined): Scalar => asList(value)[0] ?? '';
const numbersIn = (values: readonly Value[]): readonly number[] =>
  values.flatMap(asList).filter((each) => typeof each === 'number');

const functions: Readonly<Record<string, (values: readonly Value[]) => Value>> = {
  SUM: (values) => numbersIn(values).reduce((sum, each) => sum + each, 0),
  MIN: (values) => Math.min(...numbersIn(values)),
  MAX: (values) => Math.max(...numbersIn(values)),
  OR: (values) => (values.some((value) => value === 1) ? 1 : 0),
  INDEX: ([range, one, other]) => asList(range)[Math.max(asNumber(one), asNumber(other)) - 1] ?? '',
  ROUND: ([value, places]) => {
    const unit = 10 ** asNumber(places);
    const scaled = Number((asNumber(value) * unit).toPrecision(14));
    return Number(((Math.sign(scaled) * Math.round(Math.abs(scaled))) / unit).toPrecision(12));
  },
};

const comparisons: Readonly<Record<string, (one: Scalar, other: Scalar) => boolean>> = {
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '>': (one, other) => one > other,
  '<=': (one, other) => one <= other,
  '>=': (one, other) => one >= other,
};

/** What a formula comes to over the cells of its sheet, as any spreadsheet works it out. */
export function computed(formula: string, cells: Cells): Scalar {
  const words: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < formula.length) {
    const found = tokens.exec(formula)?.[1];
    if (found === undefined) throw new SyntaxError(`No formula: ${formula}`);
    words.push(found);
  }
  let place = 0;
  const next = () => words[place];
  const take = () => words[place++] ?? '';

  function factor(): Value {
    const word = take();
    if (word === '-') return -asNumber(factor());
    if (word === '(') return closed(comparison());
    if (word.startsWith('"')) return word.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(word)) return Number(word);
    if (word in functions || word === 'IF') return call(word);
    const plain = word.replaceAll('$', '');
    return plain.includes(':') ? rangeIn(plain, cells) : (cells.get(plain) ?? '');
  }

  function closed(value: Value): Value {
    if (take() !== ')') throw new SyntaxError(`A bracket stays open: ${formula}`);
    return value;
  }

  /** Of IF only the branch that is asked for has to make sense. */
  function call(name: string): Value {
    take();
    const values: (() => Value)[] = [];
    while (values.length === 0 || next() === ',') {
      if (values.length > 0) take();
      const begins = place;
      skip();
      const ends = place;
      values.push(() => {
        place = begins;
        const value = comparison();
        place = ends;
        return value;
      });
    }
    const after = place + 1;
    const result =
      name === 'IF'
        ? (asScalar(values[0]?.()) === 1 ? values[1] : values[2])?.()
        : functions[name]?.(values.map((value) => value()));
    place = after;
    return result ?? '';
  }

  function skip(): void {
    for (let depth = 0; place < words.length; place += 1) {
      if (depth === 0 && (next() === ',' || next() === ')')) return;
      if (next() === '(') depth += 1;
      if (next() === ')') depth -= 1;
    }
  }

  function product(): Value {
    let value = factor();
    while (next() === '*' || next() === '/') {
      const isProduct = take() === '*';
      const other = asNumber(factor());
      value = isProduct ? asNumber(value) * other : asNumber(value) / other;
    }
    return value;
  }

  function sum(): Value {
    let value = product();
    while (next() === '+' || next() === '-') {
      const isSum = take() === '+';
      const other = asNumber(product());
      value = isSum ? asNumber(value) + other : asNumber(value) - other;
    }
    return value;
  }

  function comparison(): Value {
    const value = sum();
    const compare = comparisons[next() ?? ''];
    if (compare === undefined) return value;
    take();
    return compare(asScalar(value), asScalar(sum())) ? 1 : 0;
  }

  return asScalar(comparison());
}
