import react from '@vitejs/plugin-react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { build, createServer, type Plugin, type Rolldown } from 'vite';
import type { firstScreensIn as FirstScreensInModule } from './src/app/first-screen.tsx';
import { programId, templateOf } from './src/frame/first-screen.ts';
import { languages } from './src/i18n/language.ts';

type FirstScreensIn = typeof FirstScreensInModule;

/** Every first screen in every language, by the program's own components. A template shows nothing until it is chosen. */
async function templates(): Promise<string> {
  const server = await createServer({
    configFile: false,
    plugins: [react()],
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { firstScreensIn } = await server.ssrLoadModule('/src/app/first-screen.tsx');
    const made = languages.map(async (language) => {
      const drawn = await (firstScreensIn as FirstScreensIn)(language, renderToStaticMarkup);
      return drawn.map(
        ({ screen, drawing }) => `<template id="${templateOf(screen, language)}">${renderToString(drawing)}</template>`,
      );
    });
    return (await Promise.all(made)).flat().join('\n    ');
  } finally {
    await server.close();
  }
}

/** The script that chooses among them, small enough to stand in the page itself. */
async function chooser(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: 'src/first-paint.ts', formats: ['iife'], name: 'first' },
    },
  });
  const [script] = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (script?.type !== 'chunk') throw new Error('There is no script to choose the first screen.');
  return script.code.trim();
}

/** Styles that are on the page already: the link stands for them, so that no part of the program fetches them again. */
function withStyles(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (link, name: string) => {
    const sheet = bundle[name];
    if (sheet?.type !== 'asset') throw new Error(`There is no ${name}.`);
    const text = String(sheet.source)
      .replaceAll('url(./', `url(./${name.replace(/[^/]*$/, '')}`)
      .trim();
    return `<style>${text}</style>\n    ${link.replace('<link ', '<link disabled ')}`;
  });
}

/** The first screen is made with the page: it stands before the program is there, which then takes it over. */
export const firstScreen = (isSingle: boolean): Plugin => ({
  name: 'first-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    async handler(html, { bundle = {} }) {
      const place = '<div id="root"></div>';
      const [screens, script] = await Promise.all([templates(), chooser()]);
      const page = html.replace(place, () => `${place}\n    ${screens}\n    <script>${script}</script>`);
      return isSingle ? page : withStyles(page, bundle);
    },
  },
});

const moduleScript = /\s*<script type="module"[^>]*><\/script>/g;
const fetchedFace = /@font-face\{[^}]*url\([^}]*\}/g;

/**
 * What is fetched, the program's scripts and the typefaces, kept in a template until the first screen is painted: fetched
 * with the page, they hold its first picture up. The script that chooses the first screen puts them in.
 */
export const afterFirstPaint: Plugin = {
  name: 'after-first-paint',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const scripts = [...new Set(html.match(moduleScript))].join('');
      const faces = [...(html.match(fetchedFace) ?? [])].join('');
      const program = `<template id="${programId}"><style>${faces}</style>${scripts}\n    </template>`;
      return html
        .replaceAll(moduleScript, '')
        .replaceAll(fetchedFace, '')
        .replace('<div id="root"></div>', (place) => `${program}\n    ${place}`);
    },
  },
};
