import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { homes, mayKnow, violations } from './architecture/rules.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.tsx?$/u.test(file) && file.split('/').length > 2);

test('the rules see the whole of src', () => {
  expect(files.length).toBeGreaterThan(100);
  const parts = new Set(files.map((file) => file.split('/')[1] ?? ''));
  expect([...parts].toSorted()).toEqual(Object.keys(mayKnow).toSorted());
});

test.each(files)('%s keeps to the architecture', (file) => {
  expect(violations(file, readFileSync(file, 'utf8'))).toEqual([]);
});

describe('a planted violation is found:', () => {
  const parts = Object.keys(mayKnow);
  const forbidden = parts.flatMap((part) =>
    parts
      .filter((other) => other !== part && !mayKnow[part]?.includes(other))
      .map((other) => [part, other] as const),
  );

  test.each(forbidden)('%s must not know %s', (part, other) => {
    const found = violations(
      `src/${part}/deep/planted.ts`,
      `import { x } from '../../${other}/x.ts';`,
    );
    expect(found).toContain(`${part} knows ${other}`);
  });

  const strangers = Object.entries(homes).flatMap(([name, allowed]) =>
    parts.filter((part) => !allowed.includes(part)).map((part) => [part, name] as const),
  );

  test.each(strangers)('%s must not use %s', (part, name) => {
    expect(violations(`src/${part}/planted.ts`, `import '${name}/sub/path';`)).toEqual([
      `${part} uses ${name}`,
    ]);
  });

  test.each([
    ['a package without a home', `import x from 'left-pad';`],
    ['a module of Node', `import 'node:fs';`],
    ['a type', `import type { A } from '../store/x.ts';`],
    ['a type named in place', `let a: import('../store/x.ts').A;`],
    ['a re-export', `export { a } from '../store/x.ts';`],
    ['a re-export of everything', `export * from '../store/x.ts';`],
    ['an old-style import', `import a = require('../store/x.ts');`],
    ['a file with a question', `import a from '../store/x.css?inline';`],
    ['something outside src', `import a from '../../test/x.ts';`],
    ['a dynamic import', `void import('./near.ts');`],
    ['a webmail by name', `import { gmail } from '../webmail/gmail/index.ts';`],
    ['innerHTML', `element.innerHTML = text;`],
    ['innerHTML in brackets', `element['innerHTML'] += text;`],
    ['outerHTML', `element.outerHTML = text;`],
    ['srcdoc', `frame.srcdoc = text;`],
    ['insertAdjacentHTML', `element.insertAdjacentHTML('beforeend', text);`],
    ['a fragment from text', `range.createContextualFragment(text);`],
    ['document.write', `document.write(text);`],
    ['Preact’s way around', `const a = <p dangerouslySetInnerHTML={{ __html: text }} />;`],
    ['eval', `eval(text);`],
    ['eval by another way', `globalThis.eval(text);`],
    ['new Function', `new Function(text);`],
    ['Function without new', `Function('return this')();`],
    ['a decision by the webmail’s name', `if (webmail.id === 'outlook') go();`],
    ['such a decision in a switch', `switch (id) { case 'gmail': go(); }`],
    ['such a decision with a template', 'const a = id !== `gmail` ? 1 : 2;'],
  ])('%s', (_what, text) => {
    expect(violations('src/content/planted.tsx', text)).toHaveLength(1);
  });

  test.each(['background', 'store', 'reading', 'messaging', 'domain'])(
    'import() in %s, which runs in the service worker',
    (part) => {
      expect(violations(`src/${part}/planted.ts`, `void import('./near.ts');`)).toEqual([
        `import() in ${part}`,
      ]);
    },
  );

  test('a computed import', () => {
    expect(violations('src/pages/planted.ts', `void import(name);`)).toHaveLength(1);
  });

  test.each(['utils', 'helpers', 'shared', 'common'])('a folder named %s', (folder) => {
    expect(violations(`src/domain/${folder}/planted.ts`, '')).toHaveLength(1);
  });

  test('a file that has grown too long', () => {
    expect(violations('src/domain/planted.ts', 'a;\n'.repeat(321))).toHaveLength(1);
    expect(violations('src/reading/words/lexicon/planted.ts', 'a;\n'.repeat(321))).toEqual([]);
  });
});

describe('what is allowed is not taken for a violation:', () => {
  test.each([
    ['src/content/gmail.iife.ts', `import { gmail } from '../webmail/gmail/index.ts';`],
    ['src/webmail/gmail/near.ts', `if (id === 'outlook') go();`],
    ['src/content/near.ts', `import type { Webmail } from '../webmail/webmail.ts';`],
    ['src/pages/popup/near.ts', `void import('./later.ts');`],
    ['src/webmail/near.ts', `const html = body.innerHTML; stream.write(html);`],
    ['src/messaging/near.ts', `const id: 'gmail' | 'outlook' = pick(['gmail', 'outlook']);`],
  ])('%s: %s', (file, text) => {
    expect(violations(file, text)).toEqual([]);
  });
});
