import { packTask } from '../archive/pack-work.ts';
import { serveTasks } from './serve.ts';

serveTasks(() => packTask);
