import type { AmendmentState } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import { StateBadge, type Tone } from '../ui/state-badge'

const tones: Record<AmendmentState, Tone> = {
  draft: 'neutral',
  proposed: 'info',
  'in-ballot': 'progress',
  accepted: 'success',
  'partly-accepted': 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
  lapsed: 'neutral',
}

export function AmendmentStateBadge({ state }: { state: AmendmentState }) {
  const t = useTranslations('amendment.state')
  return <StateBadge tone={tones[state]}>{t(state)}</StateBadge>
}
