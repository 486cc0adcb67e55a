import type { Feature } from '../start.ts';
import { StripHost } from './strip/host.ts';
import { StripModel } from './strip/model.ts';
import { StripView } from './strip/view.tsx';

/** The line above the thread: the standing in words, the next step, and its button. */
export const strip: Feature = {
  id: 'strip',
  start(watch) {
    const host = new StripHost(watch.webmail);
    const model = new StripModel(watch, () =>
      host.show(model.shown ? <StripView model={model} shown={model.shown} /> : null),
    );
    watch.onScreen('strip', (screen) => model.see(screen));
    watch.onRerender(() => host.keep());
    watch.signal.addEventListener('abort', () => host.remove());
  },
};
