import type { SheetState } from '@deconcert/domain/sheet'
import { useTranslations } from 'use-intl'
import { StateBadge, type Tone } from '../ui/state-badge'

const tones: Record<SheetState, Tone> = {
  draft: 'neutral',
  complete: 'info',
  'in-technical-committee': 'info',
  submitted: 'info',
  validated: 'success',
  'validated-with-reserve': 'warning',
  'sent-back': 'warning',
  'set-aside': 'danger',
  adopted: 'success',
  running: 'success',
  paused: 'warning',
  done: 'success',
  abandoned: 'danger',
}

/** How far a sheet is, from its group to the assembly and beyond. */
export function SheetStateBadge({ state }: { state: SheetState }) {
  const t = useTranslations('sheetLife.state')
  return <StateBadge tone={tones[state]}>{t(state)}</StateBadge>
}
