import { isOutlineTooLong } from '@deconcert/domain/plan'
import { Button, FileButton, Text, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../ui/error-state'
import { SectionCard } from '../../ui/section-card'
import { outlineExample } from './outline-example.fr'
import classes from './outline-import.module.css'
import { useOutlineFile } from './use-outline-file'

type Props = {
  readonly onText: (source: string, text: string) => void
}

/** Where the text comes in: pasted, dropped or chosen. */
export function OutlineSource({ onText }: Props) {
  const t = useTranslations('outline')
  const [pasted, setPasted] = useState('')
  const isTooLong = isOutlineTooLong(pasted)
  const [isOver, setOver] = useState(false)
  const file = useOutlineFile(onText)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [dropped] = event.dataTransfer.files
    if (dropped !== undefined) file.read(dropped)
  }

  return (
    <SectionCard title={t('source.title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the mouse; the button does the same */}
      <div
        className={classes.source}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Textarea
          label={t('source.paste')}
          description={t('source.pasteHint')}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
          rows={10}
          spellCheck={false}
        />
        <div className={classes.sourceEnd}>
          <Button
            onClick={() => onText(t('source.pasted'), pasted)}
            disabled={pasted.trim() === '' || isTooLong}
          >
            {t('source.read')}
          </Button>
          <FileButton
            accept=".txt,.md,.docx,text/plain,text/markdown"
            onChange={(chosen) => chosen && file.read(chosen)}
          >
            {(props) => (
              <Button
                variant="default"
                leftSection={<IconFileUpload size={18} aria-hidden="true" />}
                loading={file.isReading}
                {...props}
              >
                {t('source.choose')}
              </Button>
            )}
          </FileButton>
          <Button variant="subtle" onClick={() => setPasted(outlineExample)}>
            {t('source.example')}
          </Button>
          <Text c="dimmed" size="sm">
            {t('source.fileHint')}
          </Text>
        </div>
        {isTooLong && <ErrorState message={t('source.tooLong')} />}
        {file.problem && <ErrorState message={t(`source.${file.problem}`)} />}
      </div>
    </SectionCard>
  )
}
