import { deepTask } from '../linux/deep-work.ts';
import { serveTasks } from './serve.ts';

serveTasks(() => deepTask);
