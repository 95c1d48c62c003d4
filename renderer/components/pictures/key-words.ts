/** Keys as they stand on a keyboard: "Ctrl + Alt + Shift + P". Pure. */
export function spokenKeys(keys: string): string {
  return keys.replaceAll('Control', 'Ctrl').replaceAll('+', ' + ');
}
