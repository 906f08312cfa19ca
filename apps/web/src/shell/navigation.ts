import type { Permission } from '@deconcert/domain'
import {
  IconBell,
  IconBulb,
  IconChartBar,
  IconChecklist,
  IconClipboardText,
  IconFilter,
  IconGavel,
  IconHierarchy2,
  IconHistory,
  IconMap2,
  IconSettings,
  IconUsersGroup,
} from '@tabler/icons-react'
import type { fr } from '../i18n/fr/catalogue'

export type NavigationEntry = {
  readonly label: Exclude<keyof (typeof fr)['shell']['nav'], 'label' | 'count'>
  /** Below `/p/$plan`. */
  readonly path: string
  readonly icon: typeof IconMap2
  /** Shown only to whoever has it. */
  readonly permission?: Permission
  /** The kind of thing to do that is counted beside it. */
  readonly counts?: string
}

/** The sections of a plan, in the order of the work. */
export const navigation: readonly NavigationEntry[] = [
  { label: 'overview', path: '', icon: IconMap2 },
  { label: 'tree', path: '/schema', icon: IconHierarchy2 },
  { label: 'groups', path: '/groupes', icon: IconUsersGroup },
  { label: 'proposals', path: '/propositions', icon: IconBulb },
  {
    label: 'moderation',
    path: '/moderation',
    icon: IconFilter,
    permission: 'proposal.moderate',
    counts: 'moderation',
  },
  { label: 'notices', path: '/nouvelles', icon: IconBell, counts: 'notices' },
  { label: 'ballots', path: '/scrutins', icon: IconChecklist },
  { label: 'sheets', path: '/fiches', icon: IconClipboardText },
  { label: 'committee', path: '/copil', icon: IconGavel },
  { label: 'consultation', path: '/bilan', icon: IconChartBar },
  { label: 'journal', path: '/journal', icon: IconHistory },
  { label: 'settings', path: '/reglages', icon: IconSettings },
]
