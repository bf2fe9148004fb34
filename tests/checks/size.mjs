import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Most JavaScript the start page may load, gzipped, in bytes. */
const startPageBytesMax = 120_000;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const gzipBytes = (file) => gzipSync(readFileSync(`dist/${file}`)).length;

/** A chunk and all it imports before it can run. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) withImports(imported, seen);
  return seen;
}

const files = (keys) => [...keys].map((key) => manifest[key].file).filter((file) => file.endsWith('.js'));
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sizeOf = (names) => names.reduce((sum, file) => sum + gzipBytes(file), 0);

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const start = files(withImports(entry));
const later = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);

console.log('JavaScript, gzipped:');
console.log(`  start page        ${kB(sizeOf(start))} of ${kB(startPageBytesMax)}`);
for (const key of later.sort()) {
  const extra = files(withImports(key)).filter((file) => !start.includes(file));
  console.log(`  ${key.replace(/^src\//, '').padEnd(48)} +${kB(sizeOf(extra))}`);
}

if (sizeOf(start) > startPageBytesMax) {
  console.error('The start page loads more JavaScript than it may.');
  process.exit(1);
}

const forms = later.filter((key) => /stages\/.+\/form\.tsx$/.test(key));
if (forms.length < 6) {
  console.error(`Each stage's form must load on demand; only ${forms.length} of 6 do.`);
  process.exit(1);
}
