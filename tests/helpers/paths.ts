import { fileURLToPath } from 'node:url';

/** The project's resources, as a checkout has them. */
export const RESOURCES = fileURLToPath(new URL('../../resources', import.meta.url));
