import { isAllowedAddress } from '../address'
import type { JSONContent } from '../content'

/** How a run of text is set. */
export type Dress = {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly strike: boolean
  /** Where it leads; null for plain words. */
  readonly link: string | null
}

export const plainDress: Dress = { bold: false, italic: false, underline: false, strike: false, link: null }

const dressed = ['bold', 'italic', 'strike', 'underline'] as const

export function textRun(text: string, dress: Dress): JSONContent {
  const marks: { type: string; attrs?: Record<string, unknown> }[] = dressed
    .filter((name) => dress[name] && !(name === 'underline' && dress.link !== null))
    .map((type) => ({ type }))
  if (dress.link !== null) marks.unshift({ type: 'link', attrs: { href: dress.link } })
  // Control characters would be no text of ours.
  const plain = text.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, ' ')
  return { type: 'text', text: plain, ...(marks.length > 0 && { marks }) }
}

/** The address of a link, or null for one that leads where no link of ours may. */
export function linkTo(address: string | null): string | null {
  const href = (address ?? '').trim()
  return isAllowedAddress(href) ? href : null
}
