/**
 * Whether the reader can see an element. Webmails keep earlier views in the page, hidden and
 * earlier in document order (gmail.md §2, outlook.md §3), so every look-up is filtered by this.
 */

/** Asked once per look-up, not per element: a saved page read without a browser has no layout at all. */
function hasLayout(document: Document): boolean {
  const page = document.documentElement.getBoundingClientRect();
  return page.width > 0 || page.height > 0;
}

/** What a page without layout still tells: its own markup hides the element or something around it. */
function hiddenByMarkup(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return true;
    const style = at.getAttribute('style');
    if (style && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style))
      return true;
  }
  return false;
}

/**
 * A test for elements of this document. In a browser: the element has an area on the page (of
 * any element, fixed ones included, which `offsetParent` would miss). On a page without layout:
 * nothing in its markup hides it.
 */
export function shownIn(document: Document): (element: Element) => boolean {
  if (!hasLayout(document)) return (element) => !hiddenByMarkup(element);
  return (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
}

/** As `shownIn`, for a single question. */
export function isShown(element: Element): boolean {
  return shownIn(element.ownerDocument)(element);
}
