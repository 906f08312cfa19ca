import type { Annex } from '@deconcert/domain/sheet'
import { lazy, Suspense, useContext, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../../lib/actor'
import { ConfirmDialog } from '../../../ui/confirm-dialog'
import { SheetShown } from '../input/sheet-around'

const AnnexDialog = lazy(async () => ({ default: (await import('./annex-dialog')).AnnexDialog }))

export type AnnexAsked =
  | { readonly what: 'add' }
  | { readonly what: 'edit' | 'remove'; readonly annex: Annex }

type Props = {
  readonly asked: AnnexAsked | null
  readonly annexes: readonly Annex[]
  readonly onChange: (annexes: readonly Annex[]) => void
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** What asks for the rest before a piece is joined, named anew or removed. */
export function AnnexDialogs({ asked, annexes, onChange, onClose, onRemoved }: Props) {
  const t = useTranslations('sheetAnnex')
  const plan = usePlanSlug()
  const { documentId } = useContext(SheetShown)
  // A file takes a while to be stored: what was joined or removed meanwhile stays so.
  const latest = useRef(annexes)
  latest.current = annexes
  const before = asked === null || asked.what === 'add' ? null : asked.annex
  const isBefore = (each: Annex) => each.file === before?.file && each.name === before.name
  const keep = (annex: Annex) => {
    const now = latest.current
    onChange(before === null ? [...now, annex] : now.map((each) => (isBefore(each) ? annex : each)))
    onClose()
  }
  const remove = () => {
    onChange(latest.current.filter((each) => !isBefore(each)))
    onClose()
    onRemoved()
  }

  return (
    <>
      <Suspense>
        {(asked?.what === 'add' || asked?.what === 'edit') && (
          <AnnexDialog place={{ plan, text: documentId }} before={before} onDone={keep} onClose={onClose} />
        )}
      </Suspense>
      <ConfirmDialog
        opened={asked?.what === 'remove'}
        onClose={onClose}
        title={t('removeTitle')}
        confirm={t('removeConfirm')}
        onConfirm={remove}
        danger
      >
        {t('removeText', { name: before?.name ?? '' })}
      </ConfirmDialog>
    </>
  )
}
