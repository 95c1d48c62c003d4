/** Gives every element a size, without which a list that draws only what is seen draws nothing. */
export function layOut(): void {
  set('clientHeight', 1200);
  set('clientWidth', 1000);
  set('offsetHeight', 32);
  Element.prototype.scrollTo = () => undefined;
}

function set(member: string, value: number): void {
  Object.defineProperty(HTMLElement.prototype, member, { configurable: true, get: () => value });
}
