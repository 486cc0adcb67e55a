import { parseSync } from 'vite';

/** A place in the source where something outside the file is named. */
export interface Import {
  from: string;
  /** `import()` at run time; a type's `import('…')` is not. */
  dynamic: boolean;
}

/** A node of the syntax tree; only what the rules look at. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node of a source text, outermost first. */
export function nodesOf(file: string, text: string): Node[] {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error) throw new Error(`${file}: ${error.message}`);
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) {
      found.push(value);
      Object.values(value).forEach(visit);
    } else if (typeof value === 'object' && value !== null && !(value instanceof RegExp)) {
      Object.values(value).forEach(visit);
    }
  };
  visit(program.body);
  return found;
}

const named = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Imports of values and types, re-exports, `import()`, types' `import('…')`, `import = require`. */
export function importsOf(nodes: readonly Node[]): Import[] {
  return nodes.flatMap((node): Import[] => {
    if (node.type === 'TSExternalModuleReference') {
      return [{ from: literal(node['expression']) ?? '(computed)', dynamic: false }];
    }
    if (!named.has(node.type) || !isNode(node['source'])) return [];
    const dynamic = node.type === 'ImportExpression';
    return [{ from: literal(node['source']) ?? '(computed)', dynamic }];
  });
}

/** The text of a string literal, also as a template without gaps. */
export function literal(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type === 'TemplateLiteral') {
    const [only, ...more] = node['quasis'] as { value: { cooked: string } }[];
    return only && more.length === 0 ? only.value.cooked : null;
  }
  return null;
}
