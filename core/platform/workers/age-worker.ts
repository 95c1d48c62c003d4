import { ageTask } from '../age/age-work.ts';
import { serveTasks } from './serve.ts';

serveTasks(() => ageTask);
