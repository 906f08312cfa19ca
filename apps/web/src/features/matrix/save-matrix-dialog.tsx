import { matrixTitleLength } from '@deconcert/domain/plan'
import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import type { SavedMatrices } from './matrix-query'
import type { MatrixChoice } from './use-matrix-choice'

type Saved = SavedMatrices['matrices'][number]

type Props = {
  readonly slug: string
  readonly choice: MatrixChoice
  /** The matrix that is changed; null for a new one. */
  readonly saved: Saved | null
  /** What a new one could be called. */
  readonly suggestion: string
  readonly onSaved: (id: string) => void
  readonly onClose: () => void
}

/** Gives what is crossed here a title, so that everybody finds it again. */
export function SaveMatrixDialog({ slug, choice, saved, suggestion, onSaved, onClose }: Props) {
  const t = useTranslations('matrix.saved')
  const tCommon = useTranslations('common')
  const [title, setTitle] = useState(saved?.title ?? suggestion)
  const json = { title, levelKey: choice.level, columns: choice.columns, cells: choice.cells }
  const save = useAct(
    async () => {
      if (saved === null)
        return await call(api.plans[':plan'].matrices.$post({ param: { plan: slug }, json }))
      return await call(
        api.plans[':plan'].matrices[':matrix'].$put({
          param: { plan: slug, matrix: saved.id },
          json: { ...json, expectedVersion: saved.version },
        }),
      )
    },
    {
      quiet: true,
      success: t('done'),
      invalidate: planKey(slug, 'matrices'),
      onSuccess: ({ id }) => {
        onSaved(id)
        onClose()
      },
    },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={saved === null ? t('new') : t('change')}
      confirm={tCommon('save')}
      onConfirm={() => save.mutate()}
      busy={save.isPending}
      error={save.error}
    >
      <TextInput
        label={t('name')}
        value={title}
        maxLength={matrixTitleLength}
        onChange={(event) => setTitle(event.currentTarget.value)}
        required
        data-autofocus
      />
      <Text size="sm" c="dimmed">
        {t('explanation')}
      </Text>
    </ConfirmDialog>
  )
}
