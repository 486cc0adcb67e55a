/** The people card: opens when a real pointer rests on a name, and alone shows a colleague's address (§5.3). */
import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { WirePerson } from '../../wire.ts';

/** Milliseconds the pointer has to rest. */
const rest = 500;

interface Props {
  person: WirePerson;
  children: ComponentChildren;
}

export function PersonCard({ person, children }: Props) {
  const [open, setOpen] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const enter = (event: PointerEvent): void => {
    if (event.isTrusted) waiting.current = setTimeout(() => setOpen(true), rest);
  };
  const leave = (): void => {
    clearTimeout(waiting.current);
    setOpen(false);
  };
  return (
    <span class="personPlace" onPointerEnter={enter} onPointerLeave={leave}>
      {children}
      {open && (
        <div role="dialog" data-log-region="LivePersonaCard" class="personCard">
          <strong>{person.name}</strong>
          <div>{person.address}</div>
        </div>
      )}
    </span>
  );
}
