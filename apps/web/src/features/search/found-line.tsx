import { amendmentName } from '../../amendment/amendment-address'
import { AmendmentStateBadge } from '../../amendment/amendment-state-badge'
import { NodeStateBadge } from '../../node/node-state-badge'
import { proposalCode } from '../../proposal/proposal-code'
import { ProposalStateBadge } from '../../proposal/proposal-state-badge'
import { BareLink } from '../../ui/app-link'
import { foundAddress } from './found-address'
import { MarkedText } from './marked-text'
import classes from './search.module.css'
import type { FoundItem } from './search-query'

/** One thing found: its name with what was looked for in it, where it stands, and the words around. */
export function FoundLine({ slug, item }: { slug: string; item: FoundItem }) {
  const name = nameOf(item)

  return (
    <li>
      <BareLink to={foundAddress(slug, item)} className={classes.result}>
        <span className={classes.heading}>
          {name !== null && <span className={classes.code}>{name}</span>}
          <span className={classes.title}>
            <MarkedText parts={item.title} />
          </span>
          <State item={item} />
        </span>
        {item.excerpt.length > 0 && (
          <span className={classes.excerpt}>
            <MarkedText parts={item.excerpt} />
          </span>
        )}
        {item.groupName !== null && <span className={classes.group}>{item.groupName}</span>}
      </BareLink>
    </li>
  )
}

/** How it is named beside its title: a number, a code. */
function nameOf(item: FoundItem): string | null {
  if (item.kind === 'amendment') return amendmentName(item.amendmentCode ?? 0)
  if (item.kind === 'proposal') return proposalCode(item.proposalCode ?? 0)
  const title = item.title.map(({ text }) => text).join('')
  return item.reference === title ? null : item.reference
}

function State({ item }: { item: FoundItem }) {
  if (item.kind === 'amendment' && item.amendmentState !== null)
    return <AmendmentStateBadge state={item.amendmentState} />
  if (item.proposalState !== null) return <ProposalStateBadge state={item.proposalState} />
  if (item.nodeState === null) return null
  return <NodeStateBadge state={item.nodeState} of={item.kind === 'sheet' ? 'sheet' : 'node'} />
}
