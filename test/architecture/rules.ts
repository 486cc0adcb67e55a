import { dirname, join, normalize } from 'node:path/posix';
import { importsOf, isNode, literal, nodesOf, type Import, type Node } from './syntax.ts';

/** Which part of `src/` may know which other parts. Everything may know itself. */
export const mayKnow: Readonly<Record<string, readonly string[]>> = {
  background: ['store', 'reading', 'messaging', 'domain'],
  content: ['webmail', 'messaging', 'components', 'domain'],
  pages: ['messaging', 'components', 'domain'],
  store: ['domain'],
  reading: ['domain'],
  webmail: ['domain'],
  messaging: ['domain'],
  components: ['domain'],
  domain: [],
};

/** Which parts may use which npm package. A package that is not here is used nowhere. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  'date-fns': ['domain', 'reading', 'store', 'background'],
  '@date-fns/tz': ['domain', 'reading', 'background'],
  valibot: ['domain', 'messaging', 'store'],
  dexie: ['store'],
  uuid: ['store'],
  'chrono-node': ['reading'],
  planer: ['reading'],
  'email-reply-parser': ['reading'],
  'html-to-text': ['reading'],
  htmlparser2: ['reading'],
  liquidjs: ['background'],
  'webextension-polyfill': ['background', 'messaging', 'pages', 'content'],
  preact: ['components', 'content', 'pages'],
  '@preact/signals': ['components', 'content', 'pages'],
};

/** The only files that name a webmail: the script for each, and nobody else. */
const entries = ['src/content/gmail.iife.ts', 'src/content/outlook.iife.ts'];
const meaningless = /(?:^|\/)(?:utils?|helpers?|shared|common|misc|lib)\//u;
const longest = 320;
/** Tables of words and of selectors are as long as there is to say. */
const tables = /\/lexicon\/|\/selectors\.ts$/u;

/** Everything in one file of `src/` that is against the rules, in words. */
export function violations(file: string, text: string): string[] {
  const nodes = nodesOf(file, text);
  return [
    ...importsOf(nodes).flatMap((one) => wrongImport(file, one)),
    ...nodes.flatMap((node) => unsafe(node) ?? []),
    ...(partOf(file) === 'webmail' ? [] : nodes.flatMap((node) => branching(node) ?? [])),
    ...(meaningless.test(file) ? ['folder name says nothing of what it knows'] : []),
    ...(!tables.test(file) && text.split('\n').length > longest + 1
      ? [`more than ${longest} lines`]
      : []),
  ];
}

const partOf = (file: string): string => file.split('/')[1] ?? '';

function wrongImport(file: string, { from, dynamic }: Import): string[] {
  const part = partOf(file);
  const wrong: string[] = [];
  if (dynamic && part !== 'pages') wrong.push(`import() in ${part}`);
  const bare = from.replace(/\?.*$/u, '');
  if (!bare.startsWith('.')) {
    const name = bare.startsWith('@') ? bare.split('/').slice(0, 2).join('/') : bare.split('/')[0];
    if (!homes[name ?? '']?.includes(part)) wrong.push(`${part} uses ${name}`);
    return wrong;
  }
  const target = normalize(join(dirname(file), bare));
  if (!target.startsWith('src/')) return [...wrong, `${target} is outside src`];
  const other = partOf(target);
  if (other !== part && !mayKnow[part]?.includes(other)) wrong.push(`${part} knows ${other}`);
  const insideAWebmail = /^src\/webmail\/(?:gmail|outlook)\//u;
  if (insideAWebmail.test(target) && part !== 'webmail' && !entries.includes(file)) {
    wrong.push(`only ${entries.join(' and ')} name a webmail`);
  }
  return wrong;
}

const propertyOf = (node: unknown): string | null => {
  if (!isNode(node) || node.type !== 'MemberExpression') return null;
  const property = node['property'];
  if (!isNode(property)) return null;
  return node['computed'] ? literal(property) : String(property['name']);
};
const nameOf = (node: unknown): string | null =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : null;

const markupProperties = ['innerHTML', 'outerHTML', 'srcdoc'];
const markupCalls = [
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'write',
  'writeln',
];

/** Text made into markup or code: mail content must never be. */
function unsafe(node: Node): string | null {
  if (node.type === 'AssignmentExpression') {
    const property = propertyOf(node['left']);
    if (property && markupProperties.includes(property)) return `assigns ${property}`;
  }
  if (node.type === 'JSXAttribute' && isNode(node['name'])) {
    const attribute = String(node['name']['name']);
    if (attribute === 'dangerouslySetInnerHTML' || attribute === 'srcdoc') return attribute;
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  const method = propertyOf(node['callee']);
  const isDocuments = method !== 'write' || nameOf(objectOf(node['callee'])) === 'document';
  if (method && markupCalls.includes(method) && isDocuments) return `calls ${method}`;
  const called = nameOf(node['callee']) ?? method;
  return called === 'eval' || called === 'Function' ? `makes code of text: ${called}` : null;
}

const objectOf = (node: unknown): unknown => (isNode(node) ? node['object'] : null);

const webmails = ['gmail', 'outlook'];

/** A decision by the webmail's name, which belongs behind the `Webmail` interface. */
function branching(node: Node): string | null {
  const compared =
    node.type === 'BinaryExpression'
      ? [node['left'], node['right']]
      : node.type === 'SwitchCase'
        ? [node['test']]
        : [];
  const name = compared.map(literal).find((text) => text !== null && webmails.includes(text));
  return name ? `decides by the webmail’s name: ${name}` : null;
}
