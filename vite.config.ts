import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { defineConfig } from 'vitest/config';
import { afterFirstPaint, firstScreen } from './vite.first-screen.ts';
import { assembly } from './vite.wasm.ts';

/** What a page may load, and from where. Whatever is not named here is refused by the browser. */
const policy = (own: {
  readonly scripts: string;
  readonly styles: string;
  readonly workers: string;
  readonly images: string;
  readonly rest: string;
}) =>
  [
    "default-src 'none'",
    `script-src ${own.scripts}`,
    `style-src ${own.styles}`,
    `worker-src ${own.workers}`,
    `font-src ${own.rest}`,
    `img-src ${own.images}`,
    `connect-src ${own.rest}`,
    `manifest-src ${own.rest}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

const withPolicy = (html: string, content: string) =>
  html.replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${content}" />\n    <title>`);

/** Only in what is built: the development server writes scripts into its pages. */
const lockedDoors: Plugin = {
  name: 'locked-doors',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      withPolicy(
        html,
        policy({
          scripts: `'self' ${hashesOf(html, 'script')}`,
          styles: `'self' ${hashesOf(html, 'style')}`,
          workers: "'self'",
          images: "'self' data: blob:",
          rest: "'self'",
        }),
      ),
  },
};

const elements = (tag: 'script' | 'style') => new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g');

const hashesOf = (html: string, tag: 'script' | 'style') =>
  [...html.matchAll(elements(tag))]
    .filter(([, text]) => text !== '')
    .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');

const icon = readFileSync('public/favicon.svg', 'base64');

/**
 * In one file there is nothing to load: what stands in it is named by its hash. Its workers stand under the policy of the
 * page, so the page has to allow what they compile.
 */
const lockedFile: Plugin = {
  name: 'locked-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      const html = String(page.source)
        .replace('./favicon.svg', `data:image/svg+xml;base64,${icon}`)
        .replace(/\s*<link rel="apple-touch-icon"[^>]*>/, '');
      const scripts = `${hashesOf(html, 'script')} 'wasm-unsafe-eval'`;
      // A script may hold the text of a style for a file it writes: that is none of this page
      const styles = hashesOf(html.replaceAll(elements('script'), ''), 'style');
      page.source = withPolicy(
        html,
        policy({ scripts, styles, workers: 'blob:', images: 'data: blob:', rest: 'data:' }),
      );
      page.fileName = 'stage-zero.html';
    },
  },
};

/** A file cannot open a second one as a worker, so the worker's text lies in the first. */
const inlineWorkers: Plugin = {
  name: 'inline-workers',
  enforce: 'pre',
  resolveId(source, importer) {
    return source.endsWith('?worker') ? this.resolve(`${source}&inline`, importer, { skipSelf: true }) : undefined;
  },
};

const offline = (isSingle: boolean) =>
  VitePWA({
    disable: isSingle,
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Stage Zero · Нулевой этап',
      short_name: 'Stage Zero',
      description: 'A social media planner that runs wholly in the browser.',
      start_url: './',
      display: 'standalone',
      background_color: '#faf6ee',
      theme_color: '#faf6ee',
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    workbox: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,webmanifest}'],
      clientsClaim: true,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** Whether a module is fetched with this one, because it imports it or because something does that it imports. */
function comesWith(start: string) {
  const known = new Map<string, boolean>();
  return function isPart(id: string, graph: ModuleGraph): boolean {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // until it is known: an importer on a circle says nothing new
    const found = id.endsWith(start) || (graph.getModuleInfo(id)?.importers ?? []).some((each) => isPart(each, graph));
    known.set(id, found);
    return found;
  };
}

/**
 * The first part of the program asks for the disk and the words while the rest is still being fetched and read: an entry
 * of its own. What comes with it, with the first page and with every page of a strategy is a file each: many small files
 * compress worse than one that is needed as a whole, and each of them is asked for. Everything else is cut by who imports
 * it.
 */
const firstPart = '/src/first.ts';
const parts = Object.entries({
  first: comesWith(firstPart),
  page: comesWith('/src/main.tsx'),
  strategy: comesWith('/src/app/strategy-frame.tsx'),
});
const together = {
  // Every lazy part names the files it needs: their names are most of what is left to save in the entry.
  chunkFileNames: 'assets/[hash:7].js',
  assetFileNames: 'assets/[hash:7][extname]',
  codeSplitting: {
    groups: [
      {
        name: (id: string, graph: ModuleGraph) => parts.find(([, isPart]) => isPart(id, graph))?.[0] ?? null,
      },
    ],
  },
};

const firstFirst: Plugin = {
  name: 'first-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const first = Object.values(bundle).find(
        (chunk) => chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith(firstPart)),
      );
      if (!first) throw new Error('Nothing is asked for first.');
      return html.replace(
        '<script ',
        `<script type="module" async crossorigin src="./${first.fileName}"></script>\n    $&`,
      );
    },
  },
};

/** The package's entry is its development build, warnings and all; what is shipped is the other one. */
const builtRouter = fileURLToPath(new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url));

/** The router's components for servers and forms stay in every build by being named; nothing else tells that they are unused. */
const unnamedRouter: Plugin = {
  name: 'unnamed-router',
  apply: 'build',
  transform: {
    filter: { id: /react-router\/dist\/production\// },
    handler: (code) => ({
      code: code
        .replace(/^\w+\.displayName = ".*";$/gm, '')
        .replace(/= (?=React\d*\.(?:createContext|forwardRef|memo)\()/g, '= /* @__PURE__ */ '),
      map: null,
    }),
  },
};

/**
 * React throws five errors of its own to itself, made while it is loaded. Where they were made nobody asks, and to keep it a
 * browser reads the whole program a second time: 50 of 270 ms on the main thread of the start page in Chromium 156.
 */
const unplacedErrors: Plugin = {
  name: 'unplaced-errors',
  apply: 'build',
  transform: {
    filter: { id: /react-dom-client\.production\.js$/ },
    handler(code) {
      const ownError = /(?<=Exception = )Error\((formatProdErrorMessage\(\d+\))\)/g;
      if (code.match(ownError)?.length !== 5) this.error('React has other errors of its own: look at them again.');
      return { code: code.replace(ownError, 'Object.create(Error.prototype, { message: { value: $1 } })'), map: null };
    },
  },
};

export default defineConfig(({ mode, command }) => {
  const isSingle = mode === 'single';
  return {
    base: './',
    resolve: { alias: command === 'build' ? { 'react-router': builtRouter } : {} },
    plugins: [
      react(),
      unnamedRouter,
      unplacedErrors,
      assembly,
      offline(isSingle),
      firstScreen(isSingle),
      ...(isSingle ? [inlineWorkers, viteSingleFile(), lockedFile] : [firstFirst, afterFirstPaint, lockedDoors]),
    ],
    build: {
      target: 'es2022',
      sourcemap: false,
      // A browser that does not know the hint finds the parts by itself, one after the other.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, dependencies) => dependencies.filter((name) => !name.endsWith('.js')),
      },
      manifest: !isSingle,
      ...(isSingle
        ? { outDir: 'dist-single', copyPublicDir: false }
        : { rolldownOptions: { input: { index: 'index.html', first: `.${firstPart}` }, output: together } }),
    },
    // A page opened from a file may start no worker that is a module.
    worker: { format: isSingle ? 'iife' : 'es', plugins: () => [assembly] },
    test: {
      // A slow machine is no fault of the program.
      testTimeout: 60_000,
      // Both cores of a small machine: nobody watches, so none is kept free.
      maxWorkers: 2,
      setupFiles: ['tests/words.setup.ts', 'tests/seed.setup.ts'],
      projects: [
        // What is pure shares its modules: loading them anew for each of a hundred files takes a minute.
        { extends: true, test: { name: 'node', environment: 'node', isolate: false, include: ['tests/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            name: 'dom',
            environment: 'jsdom',
            isolate: false,
            include: ['tests/**/*.dom.test.tsx'],
            setupFiles: ['tests/words.setup.ts', 'tests/seed.setup.ts', 'tests/dom.setup.ts'],
          },
        },
      ],
    },
  };
});
