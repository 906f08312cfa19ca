import { type DataForm, dataForms, type JSONContent } from '@deconcert/document'
import { Button, Modal, SegmentedControl, Stack, Text } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { CardChoice, SeriesChoice } from './figure-choice'

const kinds = ['card', 'data', 'testimony'] as const
type Kind = (typeof kinds)[number]

type Props = { readonly editor: Editor; readonly onClose: () => void }

/** Chooses a figure of any diagnostic of the plan, a table or a chart, or begins a testimony, for the text. */
export function InsertFigure({ editor, onClose }: Props) {
  const t = useTranslations('figure.insert')
  const tForm = useTranslations('figure.series.form')
  const close = useTranslations('common')('close')
  const [kind, setKind] = useState<Kind>('card')
  const [form, setForm] = useState<DataForm>('table')
  const insert = (block: JSONContent) => {
    insertBlock(editor, block)
    onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': close }}
      returnFocus={false}
    >
      <Stack gap="md">
        <SegmentedControl
          aria-label={t('title')}
          value={kind}
          onChange={(value) => setKind(value)}
          data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        {kind === 'card' && (
          <CardChoice onChoose={(card) => insert({ type: 'figureCard', attrs: { card } })} />
        )}
        {kind === 'data' && (
          <>
            <SegmentedControl
              aria-label={t('form')}
              value={form}
              onChange={(value) => setForm(value)}
              data={dataForms.map((value) => ({ value, label: tForm(value) }))}
            />
            <SeriesChoice onChoose={(series) => insert({ type: 'dataView', attrs: { series, form } })} />
          </>
        )}
        {kind === 'testimony' && (
          <>
            <Text>{t('testimonyExplanation')}</Text>
            <Button onClick={() => insert({ type: 'testimony', content: [{ type: 'paragraph' }] })}>
              {t('insertTestimony')}
            </Button>
          </>
        )}
      </Stack>
    </Modal>
  )
}

/** Behind the block where the caret is; below the last block there has to be a line to go on writing in. */
function insertBlock(editor: Editor, block: JSONContent): void {
  const { $to } = editor.state.selection
  const end = editor.state.doc.content.size
  const at = $to.depth > 0 ? $to.after(1) : $to.pos
  const isLast = at >= end
  editor.commands.insertContentAt(at, isLast ? [block, { type: 'paragraph' }] : block)
}
