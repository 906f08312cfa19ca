import { type IndicatorPart, indicatorParts } from '@deconcert/domain/figure'
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from './import.module.css'
import { Step } from './step'
import type { Import } from './use-import'

/** Which column says what; what no column says can be said once for the whole file. */
export function ColumnsStep({ asked }: { readonly asked: Import }) {
  const t = useTranslations('figureImport.columns')

  return (
    <Step title={t('title')} lead={t('lead')}>
      <div className={classes.columns}>
        {indicatorParts.map((part) => (
          <Column key={part} asked={asked} part={part} />
        ))}
      </div>
    </Step>
  )
}

function Column({ asked, part }: { readonly asked: Import; readonly part: IndicatorPart }) {
  const t = useTranslations('figureImport.columns')
  const { file, columns, said, setColumn, say } = asked
  const column = columns[part]
  const name = t(`part.${part}`)

  return (
    <div className={classes.column}>
      <NativeSelect
        label={name}
        value={column === null ? '' : String(column)}
        data={[
          { value: '', label: t('none') },
          ...file.header.map((label, place) => ({ value: String(place), label: label || String(place + 1) })),
        ]}
        onChange={({ currentTarget: { value } }) => setColumn(part, value === '' ? null : Number(value))}
      />
      {column === null && part !== 'value' && (
        <TextInput
          aria-label={t('said', { part: name })}
          placeholder={t('said', { part: name })}
          value={said[part]}
          onChange={({ currentTarget }) => say(part, currentTarget.value)}
        />
      )}
    </div>
  )
}
