import { type RefObject, useLayoutEffect } from 'react'
import { stacked } from './stacked'
import { perFrame } from './standings'

const gap = 10

/**
 * Keeps the cards of a panel beside their passages, without touching each other: again whenever a card, the text or the
 * window has another size. `topOf` says where the passage of a card stands in the window.
 */
export function useAligned(
  panel: RefObject<HTMLElement | null>,
  text: Element | null,
  active: string | null,
  topOf: ((id: string) => number | null) | null,
): void {
  useLayoutEffect(() => {
    const host = panel.current
    if (host === null || topOf === null) return
    const align = () => place(host, active, topOf)
    align()
    const frame = perFrame(align)
    const sizes = new ResizeObserver(frame.ask)
    for (const element of [host, text, ...host.children]) if (element) sizes.observe(element)
    addEventListener('resize', frame.ask)
    return () => {
      frame.stop()
      sizes.disconnect()
      removeEventListener('resize', frame.ask)
      for (const card of host.children) (card as HTMLElement).style.removeProperty('top')
      host.style.removeProperty('min-height')
    }
  })
}

function place(host: HTMLElement, active: string | null, topOf: (id: string) => number | null): void {
  const { top } = host.getBoundingClientRect()
  let last = 0
  const cards = [...host.children].map((card) => {
    const id = card.getAttribute('data-thread-card') ?? ''
    // What cannot be seen stands where the one before it wants to.
    last = (topOf(id) ?? last + top) - top
    return { id, wanted: last, height: (card as HTMLElement).offsetHeight, card: card as HTMLElement }
  })
  const tops = stacked(cards, active, gap)
  let bottom = 0
  for (const { id, height, card } of cards) {
    const at = tops.get(id) ?? 0
    card.style.top = `${at}px`
    bottom = Math.max(bottom, at + height)
  }
  host.style.minHeight = `${bottom}px`
}
