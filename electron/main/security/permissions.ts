/**
 * Copying text out of the window, on a click, is the only right the page gets: case numbers and error codes are there to
 * be copied. Reading the clipboard, camera, position, devices and all others are refused. Pure.
 */
export function isAllowedPermission(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}
