import type { Shape } from '@deconcert/domain'
import { useFormatter, useTranslations } from 'use-intl'
import { AnnexList } from './annex/annex-list'
import { BudgetText } from './budget-text'
import { useDateWords } from './date-words'
import { isBlank, itemsOf, partsOf, textOf } from './field-value'
import { type OptionSource, optionSourceOf, useOptions } from './input/field-options'
import { isBudget, type Place } from './input/input-props'
import classes from './shape-text.module.css'

type Props = { readonly shape: Shape; readonly value: unknown; readonly place: Place }

/** A value in words, for those who read. */
export function ShapeText({ shape, value, place }: Props) {
  const source = optionSourceOf(place)

  if (shape.kind === 'nullable')
    return value === null ? null : <ShapeText shape={shape.of} value={value} place={place} />
  if (shape.kind === 'list' && source !== null)
    return <OptionNames ids={itemsOf(value).map(textOf)} source={source} />
  if (shape.kind === 'text' && source !== null) return <OptionNames ids={[textOf(value)]} source={source} />
  if (shape.kind === 'list') return <ListText shape={shape} value={value} place={place} />
  if (shape.kind === 'record') return <RecordText shape={shape} value={value} place={place} />
  return <WordsOf shape={shape} value={value} place={place} />
}

function ListText({ shape, value, place }: Props & { readonly shape: Extract<Shape, { kind: 'list' }> }) {
  if (isBudget(place)) return <BudgetText value={value} />
  if (place.field === 'annexes') return <AnnexList value={value} />
  return (
    <ol className={shape.of.kind === 'record' ? classes.records : classes.lines}>
      {itemsOf(value).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its rank
        <li key={index}>
          <ShapeText shape={shape.of} value={item} place={place} />
        </li>
      ))}
    </ol>
  )
}

function RecordText({ shape, value, place }: Props & { readonly shape: Extract<Shape, { kind: 'record' }> }) {
  const t = useTranslations('sheet.part')
  const parts = Object.entries(shape.fields).filter(
    ([part, each]) =>
      each.kind === 'choice' || each.kind === 'integer' || !isBlank(each, partsOf(value)[part]),
  )

  return (
    <dl className={classes.parts}>
      {parts.map(([part, each]) => (
        <div key={part} className={classes.part} data-kind={each.kind}>
          <dt>{t(`${place.field}.${part}` as 'steps.label')}</dt>
          <dd>
            <ShapeText shape={each} value={partsOf(value)[part]} place={{ field: place.field, part }} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function WordsOf({ shape, value, place }: Props) {
  const t = useTranslations('sheet')
  const dateWords = useDateWords()
  const format = useFormatter()

  if (shape.kind === 'choice') return t(`choice.${textOf(value) as 'new'}`)
  if (shape.kind === 'flag') return value === true ? t('input.yes') : t('input.no')
  if (shape.kind === 'date') return dateWords(textOf(value))
  if (place.part === 'amountEuros') return format.number(Number(value))
  return <span className={classes.text}>{textOf(value)}</span>
}

function OptionNames({ ids, source }: { ids: readonly string[]; source: OptionSource }) {
  const t = useTranslations('sheet.input')
  const groups = useOptions(source)
  if (groups === null) return null

  const names = new Map(groups.flatMap(({ items }) => items.map(({ value, label }) => [value, label])))
  return (
    <ul className={classes.names}>
      {ids.map((id) => (
        <li key={id}>{names.get(id) ?? t('unknownOption')}</li>
      ))}
    </ul>
  )
}
