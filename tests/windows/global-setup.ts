// One Windows for the whole run (wine, made fresh, removed at the end), its place given to the tests with
// `inject("windows")`. A machine that cannot have one fails here, with what it lacks.
export { setup } from '../helpers/windows/global-setup.ts';
