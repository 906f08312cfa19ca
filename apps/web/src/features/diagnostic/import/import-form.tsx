import type { NamedTerritory } from '@deconcert/domain/figure'
import { nameKey } from '@deconcert/domain/figure'
import { Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { SeriesLine } from '../../../figure/figure-query'
import { api, call } from '../../../lib/api'
import { planKey } from '../../../lib/query-key'
import { useAct } from '../../../lib/use-act'
import { ColumnsStep } from './columns-step'
import { ImportResult, type ResultSeries } from './import-result'
import type { CsvFile, Encoding, Separator } from './read-csv-file'
import { ReadingStep } from './reading-step'
import { TerritoriesStep } from './territories-step'
import { useImport } from './use-import'
import { WrongLines } from './wrong-lines'

type Props = {
  readonly slug: string
  readonly diagnosticId: string
  readonly known: readonly SeriesLine[]
  readonly fileName: string
  readonly file: CsvFile
  readonly encoding: Encoding
  readonly territories: readonly NamedTerritory[]
  readonly onEncoding: (encoding: Encoding) => void
  readonly onSeparator: (separator: Separator) => void
  readonly onClose: () => void
}

/** What the file says, as it is understood so far, with all that can be put right before it is imported. */
export function ImportForm({ slug, diagnosticId, known, fileName, territories, onClose, ...props }: Props) {
  const t = useTranslations('figureImport.result')
  const asked = useImport(props.file, territories)
  const series = asked.read.series.map(
    (each): ResultSeries => ({ ...each, replaces: replacedBy(each, known) }),
  )
  const send = useAct(
    () =>
      call(
        api.plans[':plan'].series.$post({
          param: { plan: slug },
          json: { diagnosticId, fileName: fileName.slice(-200), series: series.map(sent) } as never,
        }),
      ),
    {
      quiet: true,
      success: t('done', { count: series.length }),
      invalidate: planKey(slug, 'series'),
      onSuccess: onClose,
    },
  )

  return (
    <Stack gap="xl">
      <ReadingStep asked={asked} {...props} />
      <ColumnsStep asked={asked} />
      <TerritoriesStep asked={asked} territories={territories} />
      <WrongLines asked={asked} />
      <ImportResult
        series={series}
        wrongCount={asked.read.wrong.length}
        isBusy={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate()}
        onClose={onClose}
      />
    </Stack>
  )
}

function replacedBy({ title }: { readonly title: string }, known: readonly SeriesLine[]): SeriesLine | null {
  return known.find((line) => nameKey(line.title) === nameKey(title)) ?? null
}

function sent({ replaces, ...series }: ResultSeries) {
  return { ...series, replaces: replaces && { id: replaces.id, version: replaces.version } }
}
