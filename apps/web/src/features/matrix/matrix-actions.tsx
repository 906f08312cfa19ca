import { Button } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ActionButton } from '../../ui/action-button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import classes from './matrix-page.module.css'
import type { SavedMatrices } from './matrix-query'
import { SaveMatrixDialog } from './save-matrix-dialog'
import type { MatrixChoice } from './use-matrix-choice'

type Props = {
  readonly slug: string
  readonly choice: MatrixChoice
  readonly matrices: SavedMatrices['matrices']
  readonly suggestion: string
  readonly onChoose: (change: Partial<MatrixChoice>) => void
}

type Dialog = 'keep' | 'change' | 'retire'

/** What is done with the whole matrix: keep it, change or retire the one kept, take it away as a file or on paper. */
export function MatrixActions({ slug, choice, matrices, suggestion, onChoose }: Props) {
  const t = useTranslations('matrix')
  const refusal = usePermission('plan.edit')
  const saved = matrices.find(({ id }) => id === choice.saved) ?? null
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const close = () => setDialog(null)

  return (
    <div className={classes.actions}>
      <ActionButton size="compact-sm" variant="default" refusal={refusal} onClick={() => setDialog('keep')}>
        {t('saved.new')}
      </ActionButton>
      {saved !== null && refusal === null && (
        <>
          <Button size="compact-sm" variant="default" onClick={() => setDialog('change')}>
            {t('saved.change')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setDialog('retire')}>
            {t('saved.retire')}
          </Button>
        </>
      )}
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          key={format}
          size="compact-sm"
          variant="default"
          component="a"
          href={fileAddress(slug, choice, format)}
          download
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t(format)}
        </Button>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => window.print()}
        leftSection={<IconPrinter size={16} aria-hidden="true" />}
      >
        {t('print')}
      </Button>
      {(dialog === 'keep' || (dialog === 'change' && saved !== null)) && (
        <SaveMatrixDialog
          slug={slug}
          choice={choice}
          saved={dialog === 'keep' ? null : saved}
          suggestion={suggestion}
          onSaved={(id) => onChoose({ saved: id })}
          onClose={close}
        />
      )}
      {dialog === 'retire' && saved !== null && (
        <RetireDialog slug={slug} saved={saved} onRetired={() => onChoose({ saved: null })} onClose={close} />
      )}
    </div>
  )
}

function fileAddress(slug: string, { level, columns, cells }: MatrixChoice, format: string): string {
  const search = new URLSearchParams({ level, columns, cells, format })
  return `/api/plans/${encodeURIComponent(slug)}/matrix/file?${search}`
}

type RetireProps = {
  readonly slug: string
  readonly saved: SavedMatrices['matrices'][number]
  readonly onRetired: () => void
  readonly onClose: () => void
}

function RetireDialog({ slug, saved, onRetired, onClose }: RetireProps) {
  const t = useTranslations('matrix.saved')
  const retire = useAct(
    () => call(api.plans[':plan'].matrices[':matrix'].$delete({ param: { plan: slug, matrix: saved.id } })),
    {
      quiet: true,
      success: t('retired'),
      invalidate: planKey(slug, 'matrices'),
      onSuccess: () => {
        onRetired()
        onClose()
      },
    },
  )

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('retireTitle', { title: saved.title })}
      confirm={t('retire')}
      onConfirm={() => retire.mutate()}
      busy={retire.isPending}
      error={retire.error}
      danger
    >
      {t('retireExplanation')}
    </ConfirmDialog>
  )
}
