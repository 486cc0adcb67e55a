import { render } from 'preact';
import { direction, language, words } from '../../components/words.ts';
import { Popup } from './popup-view.tsx';

const root = document.querySelector<HTMLElement>('#popup');
if (root) {
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = words('extensionName');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => {
    root.toggleAttribute('data-dark', dark.matches);
    document.body.style.background = getComputedStyle(root).backgroundColor;
  };
  follow();
  dark.addEventListener('change', follow);
  render(<Popup />, root);
}
