/** How the core runs beside the window: in Electron's own utility process, or in a child on the project's Node. */
export type CoreHost = 'utility' | 'node-child';

/** The parts of `process.versions` that decide. */
export interface RuntimeVersions {
  readonly electron?: string | undefined;
  /** Version of Node-API the runtime offers. */
  readonly napi?: string | undefined;
}

/** The first Electron on Node 24, and the Node-API the SQLite module is built for; below either it ends the process. */
const LEAST_ELECTRON = 40;
const LEAST_NAPI = 10;

/**
 * Which host this runtime can carry. `COMPANION_CORE_HOST` forces one, for support on a machine where one of them
 * misbehaves; another value is ignored. Pure.
 */
export function chooseCoreHost(versions: RuntimeVersions, env: Readonly<Record<string, string | undefined>>): CoreHost {
  const forced = env['COMPANION_CORE_HOST'];
  if (forced === 'utility' || forced === 'node-child') return forced;
  const electron = Number.parseInt(versions.electron ?? '', 10);
  const napi = Number.parseInt(versions.napi ?? '', 10);
  return electron >= LEAST_ELECTRON && napi >= LEAST_NAPI ? 'utility' : 'node-child';
}
