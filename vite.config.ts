import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build } from 'esbuild';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/**
 * One manifest, in Chrome's form, is the source of both builds. Firefox runs an event page
 * instead of a service worker, wants an id of its own and refuses keys it does not know.
 */
function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return manifest;
  const { minimum_chrome_version: _chromeOnly, background, ...shared } = manifest;
  return {
    ...shared,
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'agreed@agreed.example',
        // The first, on desktop and Android, to know the key below.
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/**
 * What is taken out of the finished files. Only there: the content scripts are built by the extension
 * plugin, out of other plugins' reach.
 * - The one place in Preact that makes markup of text (`dangerouslySetInnerHTML`, which is used nowhere
 *   here): then nothing in what is shipped can, by whatever mistake.
 * - When and where each selector was seen: for who reads the source, and half a kilobyte of a mail tab.
 */
const takenOut: [what: RegExp, instead: string][] = [
  [/\b(\w+)\.innerHTML=(\w+\.__html)/gu, '$1.textContent=$2'],
  [/,seen:(["'`])(?:(?!\1).)*\1(?:,legacy:!0)?(?=\})/gu, ''],
];

function withoutWhatNobodyRuns(): Plugin {
  const without = (code: string): string =>
    takenOut.reduce((left, [what, instead]) => left.replace(what, instead), code);
  return {
    name: 'without-what-nobody-runs',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith('.js')) continue;
          if (file.type === 'chunk') file.code = without(file.code);
          else file.source = without(file.source.toString());
        }
      },
    },
  };
}

/**
 * In the mail pages `preact` is src/components/small-preact.ts. The extension plugin builds the content
 * scripts last, while the pages' files are written, and hands them nothing of this configuration but
 * `resolve` and a few options: so the alias is added once the pages themselves, which keep Preact, are read.
 */
function smallPreactInMailPages(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'small-preact-in-mail-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildEnd() {
      config?.resolve.alias.push({
        find: /^preact(?:\/jsx-runtime)?$/u,
        replacement: join(import.meta.dirname, 'src/components/small-preact.ts'),
      });
    },
  };
}

/**
 * Tests import a reader of `src/reading` in one piece, as it runs in the product. The test runner makes
 * a lookup of every use of an import, and a reader of long texts uses little else: it is ten times slower.
 */
function readersInOnePiece(): Plugin {
  return {
    name: 'readers-in-one-piece',
    async load(id) {
      if (!/\/src\/reading\/[^/]+\.ts$/u.test(id)) return null;
      const { outputFiles } = await build({
        entryPoints: [id],
        bundle: true,
        write: false,
        format: 'esm',
        sourcemap: 'inline',
      });
      return outputFiles[0]?.text;
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins:
      mode === 'test'
        ? [readersInOnePiece()]
        : [
            crx({ manifest: manifestFor(target), browser: target }),
            smallPreactInMailPages(),
            withoutWhatNobodyRuns(),
          ],
    define: { __FIREFOX__: JSON.stringify(target === 'firefox') },
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: false,
      // The worker holds the words of six languages; nobody downloads it page by page.
      chunkSizeWarningLimit: 1_000,
      modulePreload: false,
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // A loaded machine is slow; no test asserts a time.
            testTimeout: 60_000,
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/browser/**', 'test/page/**'],
            environment: 'node',
            // Nothing here leaves anything behind: one start of the tools serves many files.
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            // Replicas and adapters in a real page, without the product around them.
            name: 'page',
            testTimeout: 60_000,
            // A starved browser is tried again.
            retry: 1,
            isolate: false,
            include: ['test/page/**/*.test.ts'],
            environment: 'node',
            hookTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            environment: 'node',
            testTimeout: 180_000,
            // A browser serves file after file: starting one costs more than most scenarios.
            isolate: false,
            // A starved browser is tried again, from an empty profile; a defect fails every time.
            retry: 2,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
