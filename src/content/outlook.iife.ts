import { outlook } from '../webmail/outlook/index.ts';
import { start } from './start.ts';

start(outlook);
