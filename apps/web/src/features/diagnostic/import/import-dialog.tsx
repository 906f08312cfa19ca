import { Alert, Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconFileUpload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { territoriesQuery } from '../../../facet/facets-query'
import type { SeriesLine } from '../../../figure/figure-query'
import { QueryView } from '../../../ui/query-view'
import { ImportForm } from './import-form'
import { type Encoding, encodingOf, fileLimits, readCsvFile, type Separator } from './read-csv-file'

type Props = {
  readonly slug: string
  readonly diagnosticId: string
  /** The indicators that the diagnostic has: a file that names one again is its new version. */
  readonly known: readonly SeriesLine[]
  readonly onClose: () => void
}

type Chosen = { readonly name: string; readonly bytes: Uint8Array; readonly encoding: Encoding }

/** A file of indicators, understood step by step; nothing is written before it is confirmed. */
export function ImportDialog(props: Props) {
  const t = useTranslations('figureImport')
  const close = useTranslations('common')('close')
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isTooBig, setTooBig] = useState(false)
  const take = async (file: File | null) => {
    if (file === null) return
    setTooBig(file.size > fileLimits.bytes)
    if (file.size > fileLimits.bytes) return setChosen(null)
    const bytes = new Uint8Array(await file.arrayBuffer())
    setChosen({ name: file.name, bytes, encoding: encodingOf(bytes) })
  }

  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('title')}
      size="xl"
      fullScreen={isNarrow}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': close }}
    >
      <Stack gap="lg">
        <Text>{t('intro')}</Text>
        <Group gap="sm">
          <FileButton
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(file) => void take(file)}
            inputProps={{ 'aria-label': t('file') }}
          >
            {(button) => (
              <Button
                {...button}
                variant="default"
                leftSection={<IconFileUpload size={18} aria-hidden="true" />}
                data-autofocus
              >
                {t('choose')}
              </Button>
            )}
          </FileButton>
          {chosen && <Text fw={600}>{chosen.name}</Text>}
        </Group>
        {isTooBig && <Alert color="red">{t('tooBig', { most: fileLimits.bytes / 1024 / 1024 })}</Alert>}
        {chosen && <ChosenFile {...props} chosen={chosen} onChange={setChosen} />}
      </Stack>
    </Modal>
  )
}

type ChosenProps = Props & { readonly chosen: Chosen; readonly onChange: (chosen: Chosen) => void }

function ChosenFile({ chosen, onChange, ...props }: ChosenProps) {
  const t = useTranslations('figureImport')
  const [separator, setSeparator] = useState<Separator | null>(null)
  const query = useQuery(territoriesQuery(props.slug))
  const { bytes, encoding, name } = chosen
  const file = useMemo(() => readCsvFile(bytes, encoding, separator), [bytes, encoding, separator])

  if ('problem' in file)
    return <Alert color="red">{t(file.problem, { count: file.lines, most: fileLimits.lines })}</Alert>
  return (
    <QueryView query={query}>
      {({ territories }) => (
        <ImportForm
          {...props}
          // Read otherwise, it is another file: what was put right in the first no longer stands.
          key={`${name}/${bytes.length}/${encoding}/${file.separator}`}
          fileName={name}
          file={file}
          encoding={encoding}
          territories={territories.filter(({ retired }) => !retired)}
          onEncoding={(next) => onChange({ ...chosen, encoding: next })}
          onSeparator={setSeparator}
        />
      )}
    </QueryView>
  )
}
