// The floor as a program of its own.
import { readFloor } from './floor.ts';

void readFloor().then((count) => console.log(JSON.stringify({ count })));
