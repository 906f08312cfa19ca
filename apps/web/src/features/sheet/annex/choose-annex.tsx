import { Button, FileButton, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../../lib/use-reason-text'
import { ErrorState } from '../../../ui/error-state'
import { type AnnexFile, annexFile } from './annex-file'

const accepted = '.pdf,.docx,.odt,image/png,image/jpeg,image/webp,image/gif'

/** The file that was chosen, made ready as soon as it is. */
export function useAnnexFile(onName: (name: string) => void) {
  const [file, setFile] = useState<AnnexFile | null>(null)
  const take = (chosen: File | null) => {
    if (chosen === null) return
    const use = (made: AnnexFile) => {
      setFile(made)
      if ('blob' in made) onName(made.name.replace(/\.[^.]+$/, '').slice(0, 160))
    }
    annexFile(chosen).then(use, () => use({ refusal: 'file-broken' }))
  }
  return { file, take, ready: file !== null && 'blob' in file ? file : null }
}

type Props = {
  readonly file: AnnexFile | null
  readonly take: (file: File | null) => void
  readonly isOnline: boolean
}

export function ChooseAnnex({ file, take, isOnline }: Props) {
  const t = useTranslations('sheetAnnex')

  return (
    <Stack gap={4} align="flex-start">
      <FileButton accept={accepted} onChange={take}>
        {(props) => (
          <Button {...props} variant="default" disabled={!isOnline} data-autofocus>
            {t('choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('kinds')}
      </Text>
      <div role="status">
        {file !== null && 'blob' in file && <Text>{t('chosen', { name: file.name })}</Text>}
      </div>
      <WhyNot file={file} />
    </Stack>
  )
}

function WhyNot({ file }: { readonly file: AnnexFile | null }) {
  const tImage = useTranslations('insert.image')
  const reasonText = useReasonText()

  if (file === null || 'blob' in file) return null
  return <ErrorState message={'problem' in file ? tImage(file.problem) : reasonText(file.refusal)} />
}
