import { build } from 'esbuild';
import type { CDPSession } from 'puppeteer-core';
import type { WebmailId } from '../../browser/harness/replicas.ts';

/** Evaluates in a world of its own, which shares the page's elements and none of its variables. */
export type Evaluate = (expression: string) => Promise<unknown>;

/** A world beside the one of the page shown now in the tab that is debugged, as a content script has one. */
export async function worldBeside(debugging: CDPSession): Promise<Evaluate> {
  const { frameTree } = await debugging.send('Page.getFrameTree');
  const { executionContextId: contextId } = await debugging.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'adapter',
  });
  return async (expression) => {
    const { result, exceptionDetails } = await debugging.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
    return result.value;
  };
}

/** An adapter as one script that leaves itself behind as `adapter`, small as in the product. */
export async function adapterScript(webmail: WebmailId): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${webmail} } from './src/webmail/${webmail}/index.ts'; globalThis.adapter = ${webmail};`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}
