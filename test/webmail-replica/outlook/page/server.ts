/** The page's side of its server: one POST per question, as JSON. */
import type { Actions } from '../wire.ts';
import { routeOf } from './route.ts';

export async function ask<Name extends keyof Actions>(
  name: Name,
  question: Actions[Name]['ask'],
): Promise<Actions[Name]['answer']> {
  const { slot } = routeOf(new URL(location.href));
  const response = await fetch(`/owa/service.svc?action=${name}&slot=${slot}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return (await response.json()) as Actions[Name]['answer'];
}
