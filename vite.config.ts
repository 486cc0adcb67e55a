import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
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
    content_scripts: shared.content_scripts.map((script) => {
      // Firefox matches about:blank children by match_about_blank alone.
      const { match_origin_as_fallback: _unknownThere, ...known } = script as typeof script & {
        match_origin_as_fallback?: boolean;
      };
      return known;
    }),
    browser_specific_settings: {
      gecko: {
        id: 'agreed@agreed.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: mode === 'test' ? [] : [crx({ manifest: manifestFor(target), browser: target })],
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
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/browser/**'],
            environment: 'node',
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            environment: 'node',
            testTimeout: 180_000,
            hookTimeout: 120_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
