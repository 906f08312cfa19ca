import { Alert, Button, Group, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { QueryView } from '../ui/query-view'
import classes from './compare.module.css'
import { ComparedText } from './compared-text'
import { type TextHistory, useComparison } from './history-query'
import type { Compared } from './use-compared'
import { useMoments } from './use-moments'

type Props = {
  readonly documentId: string
  readonly history: TextHistory
  readonly compared: Compared
  readonly onCompare: (compared: Compared) => void
  readonly onClose: () => void
}

const now = 'now'

/** What changed between two points of a text, on the whole width, with who changed what. */
export function CompareDialog({ documentId, history, compared, onCompare, onClose }: Props) {
  const t = useTranslations('history.compare')
  const moments = useMoments(history, compared)
  const { from } = compared
  const to = compared.to ?? history.headSeq

  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.page}>
        <Group align="flex-end" gap="sm">
          <Select
            className={classes.moment}
            label={t('from')}
            data={moments.filter(({ value }) => value !== now)}
            value={String(from)}
            allowDeselect={false}
            onChange={(value) => value && onCompare({ ...compared, from: Number(value) })}
          />
          <Select
            className={classes.moment}
            label={t('to')}
            data={moments}
            value={compared.to === null ? now : String(compared.to)}
            allowDeselect={false}
            onChange={(value) => value && onCompare({ from, to: value === now ? null : Number(value) })}
          />
        </Group>
        {from > to ? (
          <Alert color="clay" variant="light">
            <p className={classes.sentence}>{t('reversed')}</p>
            <Button variant="default" onClick={() => onCompare({ from: to, to: from })}>
              {t('swap')}
            </Button>
          </Alert>
        ) : (
          <ComparedStates documentId={documentId} from={from} to={to} />
        )}
      </div>
    </Modal>
  )
}

type StatesProps = { readonly documentId: string; readonly from: number; readonly to: number }

function ComparedStates({ documentId, from, to }: StatesProps) {
  const query = useComparison(documentId, from, to)
  const [only, setOnly] = useState<string | null>(null)

  return (
    <QueryView query={query} lines={8}>
      {(comparison) => <ComparedText comparison={comparison} only={only} onOnly={setOnly} />}
    </QueryView>
  )
}
