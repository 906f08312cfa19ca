import type { BallotOutcome } from '@deconcert/domain/ballot'
import { useTranslations } from 'use-intl'
import { StateBadge, type Tone } from '../ui/state-badge'

const tones: Record<BallotOutcome | 'cancelled', Tone> = {
  adopted: 'success',
  rejected: 'danger',
  tied: 'danger',
  ranked: 'success',
  referred: 'warning',
  'no-quorum': 'warning',
  cancelled: 'neutral',
}

type Props = {
  readonly state: 'open' | 'closing' | 'closed'
  readonly outcome: BallotOutcome | 'cancelled' | null
}

/** What a ballot decided; where it stands until then. */
export function OutcomeBadge({ state, outcome }: Props) {
  const t = useTranslations('ballot')

  if (outcome !== null) return <StateBadge tone={tones[outcome]}>{t(`outcome.${outcome}`)}</StateBadge>
  return <StateBadge tone={state === 'open' ? 'progress' : 'neutral'}>{t(`state.${state}`)}</StateBadge>
}
