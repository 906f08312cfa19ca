import type { ProposalState } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import { StateBadge, type Tone } from '../ui/state-badge'

const tones: Record<ProposalState, Tone> = {
  draft: 'neutral',
  submitted: 'info',
  published: 'info',
  'in-ballot': 'progress',
  adopted: 'success',
  rejected: 'danger',
  promoted: 'success',
  merged: 'neutral',
  split: 'neutral',
  'sent-back': 'warning',
  'set-aside': 'danger',
  withdrawn: 'neutral',
}

export function ProposalStateBadge({ state }: { state: ProposalState }) {
  const t = useTranslations('proposal.state')
  return <StateBadge tone={tones[state]}>{t(state)}</StateBadge>
}
