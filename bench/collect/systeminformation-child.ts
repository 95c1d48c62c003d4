// systeminformation as a program of its own, asked for the headings of the quick set.
import { askSystemInformation } from './peer.ts';

void askSystemInformation().then((answers) => console.log(JSON.stringify({ count: answers.length })));
