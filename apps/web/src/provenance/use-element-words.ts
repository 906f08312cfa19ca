import { useFormatter, useTranslations } from 'use-intl'
import { amendmentAddress, amendmentName } from '../amendment/amendment-address'
import { proposalAddress, proposalCode } from '../proposal/proposal-code'
import type { ProvenanceElement } from './provenance-query'

/** How an element is told: what it is, its name, its state, and its page where it has one. */
export type ElementWords = {
  readonly kind: string
  readonly name: string
  readonly state: string | null
  readonly address: string | null
}

const mostNames = 3

export function useElementWords(slug: string): (element: ProvenanceElement) => ElementWords {
  const t = useTranslations('provenance')
  const tProposal = useTranslations('proposal.state')
  const tAmendment = useTranslations('amendment.state')
  const tBallot = useTranslations('ballot')
  const tNode = useTranslations('node')
  const tSheet = useTranslations('sheet.state')
  const format = useFormatter()
  const names = (all: readonly string[]) =>
    all.length <= mostNames
      ? format.list([...all])
      : t('more', { names: all.slice(0, mostNames - 1).join(', '), count: all.length - mostNames + 1 })

  const told = (element: ProvenanceElement): Omit<ElementWords, 'kind'> => {
    const { title } = element
    switch (element.kind) {
      case 'people':
        return { name: names(element.names), state: null, address: null }
      case 'group':
        return { name: title, state: null, address: `/p/${slug}/groupes/${element.slug}` }
      case 'diagnostic':
        return { name: title, state: null, address: `/p/${slug}/groupes/${element.slug}/diagnostic` }
      case 'proposal':
        return {
          name: `${proposalCode(element.code)} – ${title}`,
          state: tProposal(element.state),
          address: proposalAddress(slug, element.code),
        }
      case 'amendment':
        return {
          name: `${amendmentName(element.code)} – ${title}`,
          state: tAmendment(element.state),
          address: amendmentAddress(slug, element.code),
        }
      case 'ballot':
        return {
          name: title,
          state: element.outcome === null ? t('open') : tBallot(`outcome.${element.outcome}`),
          address: `/p/${slug}/scrutins/${element.id}`,
        }
      case 'node':
        return {
          name: element.reference === title ? title : `${element.reference} – ${title}`,
          state: tNode(`state.${element.state}`),
          address: `/p/${slug}/schema/${element.id}`,
        }
      case 'sheet':
        return { name: title, state: tSheet(element.state), address: `/p/${slug}/fiches/${element.id}` }
      case 'decision':
        return {
          name: tNode(`decision.${element.decision}`),
          state: format.dateTime(new Date(element.at), { dateStyle: 'long' }),
          address: `/p/${slug}/copil`,
        }
    }
  }
  return (element) => ({ kind: t(`kind.${element.kind}`), ...told(element) })
}
