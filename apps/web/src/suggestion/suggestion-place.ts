/** Where a proposal stands on the page; null when it is not shown. */
function placeOfSuggestion(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    ['suggestion', 'inserted', 'removed', 'joined']
      .map((name) => `[data-${name}="${CSS.escape(id)}"]`)
      .join(),
  )
}

/** Brings a proposal into sight and points at it, and at no other. */
export function showSuggestion(id: string): void {
  const element = placeOfSuggestion(id)
  element?.scrollIntoView({ block: 'center' })
  for (const other of document.querySelectorAll('[data-pointed]')) other.removeAttribute('data-pointed')
  element?.setAttribute('data-pointed', '')
}

/** The proposal after this one or before it, around the end; from none, the first after the caret or before it. */
export function nextSuggestion(ids: readonly string[], from: string | null, by: 1 | -1): string | null {
  const at = from === null ? -1 : ids.indexOf(from)
  if (at >= 0) return ids[(at + by + ids.length) % ids.length] ?? null
  const after = ids.findIndex(isAfterCaret)
  const place = by === 1 ? Math.max(after, 0) : after - 1
  return ids[(place + ids.length) % ids.length] ?? null
}

function isAfterCaret(id: string): boolean {
  const caret = getSelection()?.focusNode
  const place = placeOfSuggestion(id)
  if (caret == null || place === null) return false
  return (caret.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
