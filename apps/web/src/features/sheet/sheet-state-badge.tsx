import type { NodeState } from '@deconcert/domain'
import { useTranslations } from 'use-intl'
import { StateBadge, type Tone } from '../../ui/state-badge'

const tones: Record<NodeState, Tone> = {
  draft: 'neutral',
  proposed: 'info',
  validated: 'success',
  'validated-with-reserve': 'success',
  'sent-back': 'warning',
  'set-aside': 'danger',
  retired: 'neutral',
}

export function SheetStateBadge({ state }: { state: NodeState }) {
  const t = useTranslations('sheet.state')
  return <StateBadge tone={tones[state]}>{t(state)}</StateBadge>
}
