import { planDocumentSchemaPath } from '@deconcert/domain/plan'
import { Anchor, Button, FileButton, Text, Textarea } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, call } from '../../lib/api'
import { ApiRefusal } from '../../lib/api-refusal'
import { useAct } from '../../lib/use-act'
import { ErrorState } from '../../ui/error-state'
import { RefusalAlert } from '../../ui/refusal-alert'
import { SectionCard } from '../../ui/section-card'
import classes from './new-plan-page.module.css'
import { type DocumentProblem, documentLimitBytes, readDocument } from './read-document'

type Props = { readonly onCreated: (plan: { readonly slug: string }) => void }

/** A plan document, dropped, chosen or pasted. What is wrong in it is told with its place. */
export function DocumentForm({ onCreated }: Props) {
  const t = useTranslations('newPlan')
  const [file, setFile] = useState<File | null>(null)
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState<DocumentProblem | null>(null)
  const send = useAct((json: unknown) => call(api.plans.documents.$post({ json })), {
    quiet: true,
    onSuccess: onCreated,
  })
  const submit = async () => {
    send.reset()
    const isTooBig = file !== null && file.size > documentLimitBytes
    const read = isTooBig ? { problem: 'tooBig' as const } : readDocument(file ? await file.text() : pasted)
    setProblem('problem' in read ? read.problem : null)
    if ('value' in read) send.mutate(read.value)
  }

  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <SectionCard title={t('file')}>
        <div className={classes.fields}>
          <Anchor href={planDocumentSchemaPath} target="_blank">
            {t('schema')}
          </Anchor>
          <DropArea file={file} onFile={setFile} />
          {file === null && (
            <Textarea
              label={t('paste')}
              value={pasted}
              onChange={(event) => setPasted(event.currentTarget.value)}
              rows={6}
              spellCheck={false}
            />
          )}
        </div>
      </SectionCard>
      <div className={classes.end}>
        {problem && <ErrorState message={t(problem)} />}
        <RefusalAlert error={send.error} />
        <Where error={send.error} />
        <Button type="submit" size="md" loading={send.isPending}>
          {t('import')}
        </Button>
      </div>
    </form>
  )
}

function Where({ error }: { error: Error | null }) {
  const t = useTranslations('newPlan')

  if (!(error instanceof ApiRefusal) || error.detail === null) return null
  return <Text className={classes.where}>{t('where', { path: error.detail })}</Text>
}

type DropProps = { readonly file: File | null; readonly onFile: (file: File | null) => void }

function DropArea({ file, onFile }: DropProps) {
  const t = useTranslations('newPlan')
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFile(event.dataTransfer.files[0] ?? null)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the mouse; the button does the same
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Text c="dimmed">{t('fileHint')}</Text>
      {file && <Text fw={550}>{t('chosen', { name: file.name, size: Math.ceil(file.size / 1024) })}</Text>}
      {file ? (
        <Button variant="default" onClick={() => onFile(null)}>
          {t('forget')}
        </Button>
      ) : (
        <FileButton accept="application/json,.json" onChange={onFile}>
          {(props) => (
            <Button
              variant="default"
              leftSection={<IconFileUpload size={18} aria-hidden="true" />}
              {...props}
            >
              {t('choose')}
            </Button>
          )}
        </FileButton>
      )}
    </div>
  )
}
