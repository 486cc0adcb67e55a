/** What is shipped: looks at `dist/`, which `npm run build` makes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { importsOf, nodesOf } from './architecture/syntax.ts';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  background: { service_worker?: string; scripts?: string[]; type: string };
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[];
  action: { default_popup: string };
  content_security_policy: { extension_pages: string };
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string } };
}

const hosts = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];
/** Bytes, gzipped. */
const most: Record<string, number> = { gmail: 30_000, outlook: 30_000 };

/** Names in a mail page that its own script alone has business with. */
const gmailOnly = ['data-legacy-thread-id', 'g_editable', 'gmail_quote', 'data-hovercard-id'];
const outlookOnly = ['data-convid', 'ReadingPaneContainer', 'owamail', 'divRplyFwdMsg'];

describe.each(['chrome', 'firefox'])('dist/%s', (target) => {
  const folder = join('dist', target);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no ${folder}: run \`npm run build\` first.`);
  }
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const contentScript = (webmail: string): string => {
    const file = manifest.content_scripts
      .flatMap(({ js }) => js)
      .find((one) => one.includes(webmail));
    if (!file) throw new Error(`no content script for ${webmail}`);
    return file;
  };

  test('asks for the fewest permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'alarms',
      'notifications',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('puts scripts into pages of the mail hosts alone', () => {
    const origins = manifest.content_scripts.flatMap(({ matches }) =>
      matches.map((match) => `${new URL(match).origin}/*`),
    );
    expect(new Set(origins)).toEqual(new Set(hosts));
  });

  test('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('lets its own pages connect to nowhere and run nothing foreign', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/u);
        return [name, values.join(' ')];
      }),
    );
    expect(policy.get('connect-src')).toBe("'none'");
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('form-action')).toBe("'none'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|http|\*|data:/u);
  });

  describe.each(['gmail', 'outlook'])('the %s script', (webmail) => {
    const file = contentScript(webmail);
    const text = read(file);

    test('is one file on its own', () => {
      const entry = manifest.content_scripts.find(({ js }) => js.includes(file));
      expect(entry?.js).toEqual([file]);
      expect(entry?.css ?? []).toEqual([]);
      const nodes = nodesOf(file, text);
      expect(importsOf(nodes)).toEqual([]);
      expect(nodes.filter(({ type }) => type.startsWith('Export'))).toEqual([]);
    });

    test(`is at most ${most[webmail]} bytes, gzipped`, () => {
      expect(gzipSync(text, { level: 9 }).byteLength).toBeLessThanOrEqual(most[webmail] ?? 0);
    });

    test('knows its own webmail and not the other', () => {
      const [own, other] =
        webmail === 'gmail' ? [gmailOnly, outlookOnly] : [outlookOnly, gmailOnly];
      // A check that finds nothing in either script would prove nothing.
      expect(own.filter((word) => text.includes(word)).length).toBeGreaterThanOrEqual(2);
      expect(other.filter((word) => text.includes(word))).toEqual([]);
    });

    // The extension's own pages are kept from the network by their policy; these run in the mail page.
    test('has no way to reach the network', () => {
      const network =
        /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b|(?<![.\w$])fetch\(/u;
      expect(network.exec(text)?.[0]).toBeUndefined();
    });
  });

  test('makes no code of text', () => {
    expect(scripts.length).toBeGreaterThanOrEqual(4);
    for (const file of scripts) {
      const calls = nodesOf(file, read(file))
        .filter(({ type }) => type === 'CallExpression' || type === 'NewExpression')
        .map(({ callee }) => (callee as { name?: string }).name);
      expect(calls, file).not.toContain('eval');
      expect(calls, file).not.toContain('Function');
    }
  });

  test('makes no markup of text', () => {
    for (const file of scripts) {
      const assigned = nodesOf(file, read(file))
        .filter(({ type }) => type === 'AssignmentExpression')
        .map(({ left }) => (left as { property?: { name?: string } }).property?.name);
      expect(assigned.includes('innerHTML'), file).toBe(false);
      expect(assigned.includes('outerHTML'), file).toBe(false);
    }
  });

  test('has a background that loads nothing later on', () => {
    const start =
      target === 'chrome' ? manifest.background.service_worker : manifest.background.scripts?.[0];
    const waiting = [String(start)];
    const seen = new Set<string>();
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      for (const { from, dynamic } of importsOf(nodesOf(file, read(file)))) {
        expect(dynamic, `import() in ${file}`).toBe(false);
        waiting.push(join(file, '..', from));
      }
    }
    expect(seen.size).toBeGreaterThan(1);
  });

  test('holds neither source maps nor test pages', () => {
    expect(files.filter((file) => /\.map$|replica|fixture/u.test(file))).toEqual([]);
  });

  test('runs its background the way its browser does', () => {
    const { background, browser_specific_settings: settings } = manifest;
    if (target === 'chrome') {
      expect(background.service_worker).toBeDefined();
      expect(background.scripts).toBeUndefined();
      expect(settings).toBeUndefined();
    } else {
      expect(background.scripts).toHaveLength(1);
      expect(background.service_worker).toBeUndefined();
      expect(settings?.gecko.id).toBe('agreed@agreed.example');
    }
  });
});
