import type { SaveState } from '@deconcert/sync/client'
import { VisuallyHidden } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCloudCheck, IconCloudOff, IconCloudUp, IconDeviceFloppy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type OpenText, useOpenText, useSaveState } from './document-context'
import classes from './editor.module.css'
import { useRefusedTexts } from './refused-text'
import { saveLine } from './save-line'

const icons = { saved: IconCloudCheck, saving: IconCloudUp, offline: IconCloudOff, held: IconDeviceFloppy }

/** A state shorter than this is not read aloud. */
const announceAfterMilliseconds = 2000

/**
 * Says whether what is on the page is stored: « Enregistré » only when the server has committed all of it. `unstored`:
 * how many fields beside the text are not.
 */
export function SaveStatus({ unstored = 0 }: { readonly unstored?: number }) {
  const open = useOpenText()
  const t = useTranslations('editor')
  const state = useSaveState()
  const hasDraft = Object.keys(useRefusedTexts(open)).length > 0
  const { kind, words } = saveLine(state, open?.access ?? { kind: 'write' }, hasDraft, unstored)
  const announcement = useAnnouncement(open ? kind : undefined)

  if (!open || !isTold(open, kind)) return null
  const Icon = icons[kind]
  const waiting = 'waiting' in state ? state.waiting : 0
  return (
    <span className={classes.status} data-save-state={kind}>
      <Icon size={18} aria-hidden="true" />
      <span aria-hidden="true">{t(words, { waiting: waiting + unstored, unstored })}</span>
      {open.isFallback && (kind === 'saved' || kind === 'saving') && <span>{t('save.fallback')}</span>}
      <VisuallyHidden role="status">{announcement && t(`announce.${announcement}`)}</VisuallyHidden>
    </span>
  )
}

/** Nothing is saved or not before the text is there. */
function isTold({ access, isSynced }: OpenText, kind: SaveState['kind']): boolean {
  return access.kind !== 'closed' && (isSynced || kind !== 'saved')
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
