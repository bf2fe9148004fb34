import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Most JavaScript the start page may load, its words in one language with it, gzipped, in bytes. */
const startPageBytesMax = 100_000;
const languages = ['en', 'ru'];

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const gzipBytes = (file) => gzipSync(readFileSync(`dist/${file}`)).length;
const keyOf = Object.fromEntries(Object.entries(manifest).map(([key, { file }]) => [file, key]));

/** A chunk and all it imports before it can run. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
  return seen;
}

const isWordsIn = (language) => (key) => key.endsWith(`.${language}.ts`) && /words|synonyms/.test(key);
/** The words that are fetched with these chunks. */
const wordsOf = (keys, language) =>
  new Set([...keys].flatMap((key) => manifest[key].dynamicImports ?? []).filter(isWordsIn(language)));

const files = (keys) => [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sizeOf = (names) => [...new Set(names)].reduce((sum, file) => sum + gzipBytes(file), 0);

const scripts = [...readFileSync('dist/index.html', 'utf8').matchAll(/<script[^>]* src="\.\/([^"]+)"/g)].map(
  ([, file]) => file,
);
const startKeys = new Set(scripts.flatMap((file) => [...withImports(keyOf[file])]));
const start = files(startKeys);
const startWords = languages.map((language) => sizeOf(files(wordsOf(startKeys, language))));
const startBytes = sizeOf(start) + Math.max(...startWords);
const later = Object.keys(manifest).filter(
  (key) => manifest[key].isDynamicEntry && !languages.some((l) => isWordsIn(l)(key)),
);

console.log('JavaScript and its words in one language, gzipped:');
console.log(
  `  start page        ${kB(startBytes)} of ${kB(startPageBytesMax)} (words ${startWords.map(kB).join(', ')})`,
);
for (const key of later.sort()) {
  const extra = [...withImports(key)].filter((each) => !startKeys.has(each));
  const words = languages.map((language) => `${language} ${kB(sizeOf(files(wordsOf(extra, language))))}`).join(', ');
  console.log(`  ${key.replace(/^src\//, '').padEnd(48)} +${kB(sizeOf(files(extra)))} and ${words}`);
}

if (scripts.length < 2 || Math.min(...startWords) === 0) {
  console.error('The start page loads scripts that this check does not find.');
  process.exit(1);
}

if (startBytes > startPageBytesMax) {
  console.error('The start page loads more JavaScript than it may.');
  process.exit(1);
}

const forms = later.filter((key) => /stages\/.+\/form\.tsx$/.test(key));
if (forms.length < 6) {
  console.error(`Each stage's form must load on demand; only ${forms.length} of 6 do.`);
  process.exit(1);
}
