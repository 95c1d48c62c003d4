import { app, session } from 'electron';
import { isAllowedPermission } from './permissions.ts';
import { isAllowedRequest } from './request-filter.ts';

/** Closes the session: no rights, no devices, no address but the window's own. Runs once the app is ready. */
export function guardSession(): void {
  const own = session.defaultSession;
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(isAllowedPermission(permission)));
  own.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission));
  own.setDevicePermissionHandler(() => false);
  own.setSpellCheckerEnabled(false);
  own.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, app.isPackaged) }),
  );
  own.on('will-download', (event) => event.preventDefault());
}
