/** By node type: `instanceof` fails for a saved page that another window made. */
export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
