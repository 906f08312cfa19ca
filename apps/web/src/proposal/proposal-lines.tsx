import type { ProposalState } from '@deconcert/domain'
import { BareLink } from '../ui/app-link'
import { proposalAddress, proposalCode } from './proposal-code'
import classes from './proposal-lines.module.css'
import { ProposalStateBadge } from './proposal-state-badge'

export type ProposalLine = {
  readonly id: string
  readonly code: number
  readonly title: string
  readonly state: ProposalState
}

/** Proposals, one line each: code, title, state. */
export function ProposalLines({ slug, proposals }: { slug: string; proposals: readonly ProposalLine[] }) {
  return (
    <ul className={classes.list}>
      {proposals.map(({ id, code, title, state }) => (
        <li key={id}>
          <BareLink to={proposalAddress(slug, code)} className={classes.line}>
            <span className={classes.code}>{proposalCode(code)}</span>
            <span className={classes.title}>{title}</span>
            <ProposalStateBadge state={state} />
          </BareLink>
        </li>
      ))}
    </ul>
  )
}
