import type { Annex } from '@deconcert/domain/sheet'
import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { sendFile, type TextPlace } from '../../../insert/send-file'
import { useAct } from '../../../lib/use-act'
import { useOnline } from '../../../lib/use-online'
import { ErrorState } from '../../../ui/error-state'
import { RefusalAlert } from '../../../ui/refusal-alert'
import { AnnexWords, areWordsRight } from './annex-words'
import { ChooseAnnex, useAnnexFile } from './choose-annex'

type Props = {
  readonly place: TextPlace
  /** The piece whose words are changed; null for one to join. */
  readonly before: Annex | null
  readonly onDone: (annex: Annex) => void
  readonly onClose: () => void
}

/** Joins a file to a sheet once it is said what it shows, or changes what is said of one. */
export function AnnexDialog({ place, before, onDone, onClose }: Props) {
  const t = useTranslations('sheetAnnex')
  const tCommon = useTranslations('common')

  return (
    <Modal
      opened
      onClose={onClose}
      title={before === null ? t('addTitle') : t('editTitle', { name: before.name })}
      size="lg"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': tCommon('close') }}
    >
      <AnnexForm place={place} before={before} onDone={onDone} onClose={onClose} />
    </Modal>
  )
}

function AnnexForm({ place, before, onDone, onClose }: Props) {
  const t = useTranslations('sheetAnnex')
  const tCommon = useTranslations('common')
  const isOnline = useOnline()
  const [said, setSaid] = useState({
    name: before?.name ?? '',
    alternativeText: before?.alternativeText ?? '',
  })
  const [isAsked, setAsked] = useState(false)
  const chosen = useAnnexFile((name) => setSaid((now) => (now.name === '' ? { ...now, name } : now)))
  const words = { name: said.name.trim(), alternativeText: said.alternativeText.trim() }
  const join = useAct(
    async () => {
      if (chosen.ready === null) return { ...words, file: before?.file ?? null }
      const { name, blob } = chosen.ready
      return { ...words, file: await sendFile(place, 'piece', name, blob) }
    },
    { quiet: true, onSuccess: onDone },
  )
  const mayJoin = before !== null || chosen.ready !== null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setAsked(true)
    if (mayJoin && areWordsRight(said)) join.mutate()
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {!isOnline && <ErrorState message={t('offline')} />}
        {(before?.file ?? null) === null && <ChooseAnnex {...chosen} isOnline={isOnline} />}
        {isAsked && !mayJoin && <ErrorState message={t('missing')} />}
        <AnnexWords said={said} onChange={setSaid} isAsked={isAsked} />
        <RefusalAlert error={join.error} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {tCommon('cancel')}
          </Button>
          <Button type="submit" disabled={!isOnline} loading={join.isPending}>
            {before === null ? t('join') : t('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
