import { closeInheritedSockets } from './inherited-sockets.ts';

// The child's first program: the shorter they are held the better, and no socket here is the core's yet.
closeInheritedSockets();
