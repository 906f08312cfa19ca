import { Alert, Anchor, Button, FileButton, Group } from '@mantine/core'
import { IconDownload, IconFileZip, IconShieldCheck } from '@tabler/icons-react'
import type { DragEvent } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { useReasonText } from '../../lib/use-reason-text'
import { SectionCard } from '../../ui/section-card'
import { archiveAddress } from '../../verify/fetch-archive'
import type { Verification } from './use-verification'
import classes from './verify.module.css'

type Props = {
  readonly ballotId: string
  readonly verification: Verification
  readonly onPublished: () => void
  readonly onFile: (file: File) => void
}

/** Which archive is verified: the one that the server publishes, or a file that the reader kept; and what came of it. */
export function ArchiveSource({ ballotId, verification, onPublished, onFile }: Props) {
  const t = useTranslations('verify')
  const slug = usePlanSlug()
  const isWorking = verification.kind === 'working'
  const take = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file !== undefined) onFile(file)
  }

  return (
    <SectionCard title={t('archive')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way than the buttons inside. */}
      <div className={classes.drop} onDragOver={(event) => event.preventDefault()} onDrop={take}>
        <Group gap="sm">
          <Button
            leftSection={<IconShieldCheck size={18} aria-hidden="true" />}
            onClick={onPublished}
            loading={isWorking}
          >
            {t(verification.kind === 'none' ? 'run' : 'again')}
          </Button>
          <FileButton accept=".zip,application/zip" onChange={(file) => file !== null && onFile(file)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                disabled={isWorking}
                leftSection={<IconFileZip size={18} aria-hidden="true" />}
              >
                {t('open')}
              </Button>
            )}
          </FileButton>
          <Anchor href={archiveAddress(slug, ballotId)} download className={classes.download}>
            <IconDownload size={18} aria-hidden="true" /> {t('download')}
          </Anchor>
        </Group>
        <p className={classes.small}>{t('drop')}</p>
      </div>
      <div role="status">
        <Outcome verification={verification} />
      </div>
    </SectionCard>
  )
}

function Outcome({ verification }: { verification: Verification }) {
  const t = useTranslations('verify')
  const reasonText = useReasonText()

  if (verification.kind === 'none') return null
  if (verification.kind === 'working') return <p className={classes.small}>{t('working')}</p>
  if (verification.kind === 'verified') return <Verdict {...verification} />
  return (
    <Alert color="red" variant="light">
      {verification.kind === 'unreadable' && t(`problem.${verification.problem}`)}
      {verification.kind === 'foreign' && t('problem.other-ballot', { question: verification.question })}
      {verification.kind === 'refused' &&
        (verification.reason === 'offline' ? t('offline') : reasonText(verification.reason))}
    </Alert>
  )
}

function Verdict({ name, verified }: Extract<Verification, { readonly kind: 'verified' }>) {
  const t = useTranslations('verify.summary')
  const wrong = verified.checks.filter(({ state }) => state === 'wrong').length
  const all = verified.checks.length

  return (
    <Alert color={wrong === 0 ? 'green' : 'red'} variant="light">
      <strong>
        {wrong === 0
          ? t('right', { count: verified.checks.filter(({ state }) => state === 'right').length })
          : t('wrong', { count: wrong, all })}
      </strong>
      <p className={classes.source}>{t('source', { name: name ?? t('published') })}</p>
    </Alert>
  )
}
