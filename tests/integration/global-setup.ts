// The integration project needs a real Request Tracker; it is brought up once for the whole run. A machine that cannot
// have one fails here with the packages it lacks.
export { setup } from '../helpers/rt/global-setup.ts';
