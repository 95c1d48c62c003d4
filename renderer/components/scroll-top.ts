/** Shows a page from its beginning: the page scrolls by itself, or with the whole window where that is small. */
export function scrollToTop(): void {
  document.querySelector('main')?.scrollTo(0, 0);
  document.documentElement.scrollTo(0, 0);
}
