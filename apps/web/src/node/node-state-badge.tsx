import type { NodeState } from '@deconcert/domain/plan'
import { useTranslations } from 'use-intl'
import { StateBadge, type Tone } from '../ui/state-badge'

const tones: Record<NodeState, Tone> = {
  draft: 'neutral',
  proposed: 'info',
  validated: 'success',
  'validated-with-reserve': 'success',
  'sent-back': 'warning',
  'set-aside': 'danger',
  retired: 'neutral',
}

type Props = {
  readonly state: NodeState
  /** A sheet is told of in words that agree with it. */
  readonly of?: 'node' | 'sheet'
}

/** How far a line of the plan, or its sheet, is with the steering committee. */
export function NodeStateBadge({ state, of = 'node' }: Props) {
  const t = useTranslations(`${of}.state`)
  return <StateBadge tone={tones[state]}>{t(state)}</StateBadge>
}
