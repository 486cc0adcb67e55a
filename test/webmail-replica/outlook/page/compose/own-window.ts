/** The window a composer has to itself; `null` inside the application. */
import { createContext } from 'preact';

export const OwnWindow = createContext<{ close: () => void } | null>(null);
