import { useTranslations } from 'use-intl'
import { isBlank, partsOf } from '../field-value'
import { optionSourceOf } from './field-options'
import classes from './input.module.css'
import type { Holder, InputProps } from './input-props'

/** Parts that a tick makes useless: they are shown only while they still hold something. */
const hiddenBy: Readonly<Record<string, string>> = {
  'territories.territoryIds': 'isWholeDepartment',
  'schedule.end': 'isPermanent',
  'financial-means.years': 'isWithoutDirectCost',
  'financial-means.funders': 'isWithoutDirectCost',
  'other-plans.links': 'isNone',
}

/** The main place is the node's own place in the tree. */
const derived: readonly string[] = ['attachment.mainId']

/** Several parts of one thing, side by side where there is room. */
export function RecordInput({ shape, value, onChange, place, label, Inside }: InputProps<'record'> & Holder) {
  const t = useTranslations('sheet.part')
  const parts = partsOf(value)
  const shown = Object.entries(shape.fields).filter(([part, each]) => {
    const path = `${place.field}.${part}`
    const isUseless = parts[hiddenBy[path] ?? ''] === true && isBlank(each, parts[part])
    return !derived.includes(path) && !isUseless
  })
  const empty = Object.fromEntries(
    Object.entries(shape.fields).map(([part, each]) => [part, blankPart(each.kind)]),
  )

  return (
    <fieldset className={classes.record} aria-label={label}>
      {shown.map(([part, each]) => (
        <div
          key={part}
          className={classes.part}
          data-kind={optionSourceOf({ field: place.field, part }) === null ? widthOf(each) : 'wide'}
        >
          <Inside
            shape={each}
            value={parts[part]}
            onChange={(next, isTyped) => onChange({ ...empty, ...parts, [part]: next }, isTyped)}
            place={{ field: place.field, part }}
            label={t(`${place.field}.${part}` as 'steps.label')}
            isLabelShown
            isNullable={false}
          />
        </div>
      ))}
    </fieldset>
  )
}

type Kind = InputProps['shape']['kind']

const blanks: Partial<Record<Kind, unknown>> = { text: '', flag: false, list: [] }

/** What a part holds before anybody wrote in it. */
function blankPart(kind: Kind): unknown {
  return blanks[kind] ?? null
}

/** How much room a part takes: long texts and lists all of it. */
function widthOf(shape: InputProps['shape']): 'wide' | 'date' | 'narrow' {
  switch (shape.kind) {
    case 'nullable':
      return widthOf(shape.of)
    case 'text':
      return shape.most >= 250 ? 'wide' : 'narrow'
    case 'date':
      return 'date'
    case 'choice':
    case 'integer':
      return 'narrow'
    default:
      return 'wide'
  }
}
