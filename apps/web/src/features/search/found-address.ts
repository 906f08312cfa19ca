import { amendmentAddress } from '../../amendment/amendment-address'
import { proposalAddress } from '../../proposal/proposal-code'
import type { FoundItem } from './search-query'

/** Where what was found is read. */
export function foundAddress(slug: string, item: FoundItem): string {
  switch (item.kind) {
    case 'node':
      return `/p/${slug}/schema/${item.id}`
    case 'sheet':
      return `/p/${slug}/fiches/${item.id}`
    case 'proposal':
      return proposalAddress(slug, item.proposalCode ?? 0)
    case 'amendment':
      return amendmentAddress(slug, item.amendmentCode ?? 0)
    case 'diagnostic':
      return `/p/${slug}/groupes/${item.groupSlug}/diagnostic`
  }
}
