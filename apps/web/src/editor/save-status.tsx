import type { SaveState } from '@deconcert/sync/client'
import { VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconDeviceFloppy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readOnlyCause } from './document-access'
import { useOpenText, useSaveState } from './document-context'
import classes from './editor.module.css'

const icons = { saved: IconCloudCheck, saving: IconCloudUp, offline: IconCloudOff, held: IconDeviceFloppy }

/** A state shorter than this is not read aloud. */
const announceAfterMilliseconds = 2000

/** Says whether what is on the page is stored: « Enregistré » only when the server has committed all of it. */
export function SaveStatus() {
  const open = useOpenText()
  const t = useTranslations('editor')
  const state = useSaveState()
  const announcement = useAnnouncement(open ? state.kind : undefined)

  if (!open || open.access.kind === 'closed') return null
  // Nothing is saved or not before the text is there.
  if (!open.isSynced && state.kind === 'saved') return null
  const Icon = icons[state.kind]
  const waiting = state.kind === 'saved' ? 0 : state.waiting
  const words =
    state.kind === 'held' ? t(`held.${readOnlyCause(open.access)}`) : t(`save.${state.kind}`, { waiting })
  return (
    <span className={classes.status} data-save-state={state.kind}>
      <Icon size={18} aria-hidden="true" />
      <span aria-hidden="true">{words}</span>
      {open.isFallback && (state.kind === 'saved' || state.kind === 'saving') && (
        <span>{t('save.fallback')}</span>
      )}
      <VisuallyHidden role="status">{announcement && t(`announce.${announcement}`)}</VisuallyHidden>
    </span>
  )
}

/** What to read aloud: going offline, and being safe again after that; never each keystroke. */
function useAnnouncement(kind: SaveState['kind'] | undefined): 'saved' | 'offline' | null {
  const [settled] = useDebouncedValue(kind, announceAfterMilliseconds)
  const [announced, setAnnounced] = useState<'saved' | 'offline' | null>(null)

  useEffect(() => {
    if (settled === 'offline') setAnnounced('offline')
    if (settled === 'saved') setAnnounced((before) => (before === null ? null : 'saved'))
  }, [settled])

  return announced
}
