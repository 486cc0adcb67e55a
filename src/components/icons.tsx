import type { JSX } from 'preact';
import type { Standing } from '../domain/standing.ts';

/** One shape for each standing, drawn on a 16 px grid in the colour of the text around it. */
const paths: Record<Standing['kind'], string> = {
  'no-date': 'M6 6a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.6M8 12v.1',
  quiet: 'M12.5 9.8A5 5 0 0 1 6.2 3.5a5 5 0 1 0 6.3 6.3z',
  due: 'M8 4.5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7z',
  overdue: 'M4 14V2.5h7.5L9.5 5.5l2 3H4',
  waiting:
    'M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3 3 3.5 3 5.5s-3 2.5-3 5.5M11 2.5c0 3-3 3.5-3 5.5s3 2.5 3 5.5',
  answered: 'M6 4.5 2.5 8 6 11.5M2.5 8h7a4 4 0 0 1 4 4',
  'let-go-proposed': 'M8 2v7M8 12v.1M2.5 14h11',
  'let-go': 'M3 8h9M9 4.5 12.5 8 9 11.5',
  closed: 'M3 8.5 6.5 12 13 4.5',
};

export const StandingIcon = ({ kind }: { kind: Standing['kind'] }): JSX.Element => (
  <svg class={`icon icon-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d={paths[kind]}
      fill={kind === 'due' ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);

export const MoreIcon = (): JSX.Element => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path
      d="M3.5 8v.1M8 8v.1M12.5 8v.1"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
    />
  </svg>
);
