import { words } from '../../components/words.ts';
import type { Feature } from '../start.ts';
import { orphaned } from '../watch.ts';
import { StripHost } from './strip/host.ts';
import { StripModel } from './strip/model.ts';
import { StripView } from './strip/view.tsx';

/** The line above the thread: the standing in words, the next step, and its button. */
export const strip: Feature = {
  id: 'strip',
  start(watch) {
    const host = new StripHost(watch.webmail);
    const model = new StripModel(watch, () => {
      const { shown } = model;
      // Another thread is another strip: what was typed or had the focus belongs to the last one.
      host.show(shown && <StripView key={shown.ref?.key} model={model} shown={shown} />);
    });
    // After an update of Agreed this script can do nothing, and not even look words up: these are kept ready.
    const farewell = words('trouble_no_answer');
    host.onTouch(() => {
      if (orphaned()) host.show(<p class="said">{farewell}</p>);
    });
    watch.onScreen('strip', (screen) => model.see(screen));
    watch.onRerender(() => host.keep());
    watch.signal.addEventListener('abort', () => host.remove());
  },
};
