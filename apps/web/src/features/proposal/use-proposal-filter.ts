import { isId, type ProposalState, proposalStates } from '@deconcert/domain'
import { useMemo } from 'react'
import { useItemFilter } from '../../facet/item-filter'
import { useAddressFilter } from '../../lib/use-address-filter'
import type { ProposalFilter } from '../../proposal/proposal-query'

export const filterNames = { state: 'etat', group: 'groupe', text: 'recherche' } as const

/** The filter that the address holds. What it cannot mean is left out. */
export function useProposalFilter(): ProposalFilter {
  const [state] = useAddressFilter(filterNames.state)
  const [group] = useAddressFilter(filterNames.group)
  const [text] = useAddressFilter(filterNames.text)

  const item = useItemFilter()

  return useMemo(
    () => ({
      ...(isProposalState(state) && { state }),
      ...(isId(group) && { group }),
      ...(item !== null && { item }),
      ...(text !== '' && { text: text.slice(0, 200) }),
    }),
    [state, group, text, item],
  )
}

function isProposalState(text: string): text is ProposalState {
  return (proposalStates as readonly string[]).includes(text)
}
