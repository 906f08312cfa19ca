import { type RefObject, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAddressFilter } from '../../lib/use-address-filter'
import { proposalCode } from '../../proposal/proposal-code'
import type { Asked } from './moderated-proposal'
import { originOf } from './queue-counts'
import type { Queued } from './queue-query'
import type { TriageAct } from './triage-keys'
import { useTriage, useTriageSwitch } from './use-triage'

/** What the queue page has chosen, shows and does at a letter. */
export function useDesk(region: RefObject<HTMLElement | null>, queue: readonly Queued[]) {
  const t = useTranslations('moderation.keys')
  const [chosen, choose] = useAddressFilter('proposition')
  const [origin, setOrigin] = useAddressFilter('origine')
  const [asked, setAsked] = useState<Asked>(null)
  const before = useRef<Element | null>(null)
  const [said, say] = useState('')
  const [helps, setHelps] = useState(false)
  const [on, setOn] = useTriageSwitch()
  const shown = queue.filter((each) => origin === '' || originOf(each) === origin)
  const items = itemsOf(region)

  /** A dialog that is given up gives the focus back to where it was asked for. */
  const ask = (asks: Asked) => {
    if (asks === null) items.focusSoon(before.current)
    else before.current = document.activeElement
    setAsked(asks)
  }

  /** What is done to the proposal that has the focus, or else to the one that is open. */
  const actOnOne = (asks: Asked) => {
    const code = items.focused() ?? chosen
    if (code === '') say(t('nothing'))
    else {
      choose(code)
      if (asks !== null) ask(asks)
    }
  }
  const act = (meant: TriageAct) => {
    if (meant === 'help') setHelps(true)
    else if (meant === 'next') items.step(1)
    else if (meant === 'previous') items.step(-1)
    else actOnOne(meant === 'open' ? null : meant)
  }
  useTriage(region, on, act)

  const afterDecision = () => {
    const codes = shown.map(({ code }) => proposalCode(code))
    const rest = codes.filter((code) => code !== chosen)
    const next = rest[Math.max(0, Math.min(codes.indexOf(chosen), rest.length - 1))] ?? null
    setAsked(null)
    choose(next)
    items.focusSoon(null, next)
  }

  return {
    ...{ chosen, choose, origin, setOrigin, asked, ask, said, say, helps, setHelps, on, setOn },
    shown,
    afterDecision,
  }
}

/** The lines of the queue as places of the focus. */
function itemsOf(region: RefObject<HTMLElement | null>) {
  const all = () => [...(region.current?.querySelectorAll<HTMLElement>('[data-code]') ?? [])]
  const at = () => all().indexOf(document.activeElement as HTMLElement)

  return {
    focused: (): string | null => all()[at()]?.dataset.code ?? null,
    step: (by: 1 | -1): void => {
      const current = at() >= 0 ? at() : all().findIndex((item) => item.ariaCurrent === 'true')
      const next = current < 0 ? 0 : current + by
      all()[Math.max(0, Math.min(next, all().length - 1))]?.focus()
    },
    /** To this element if it is still there, else to this line, else to the region; once an open dialog has gone. */
    focusSoon: (element: Element | null, code: string | null = null): void => {
      const line = () => all().find((item) => item.dataset.code === code) ?? region.current
      window.setTimeout(() => {
        const isThere = element instanceof HTMLElement && region.current?.contains(element)
        if (isThere) element.focus()
        else line()?.focus()
      }, 50)
    },
  }
}
