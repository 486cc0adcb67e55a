import { gmail } from '../webmail/gmail/index.ts';
import { start } from './start.ts';

start(gmail);
