import type { Refusal } from '@deconcert/domain'
import { type Numbering, numberingResets, numberingStyles } from '@deconcert/domain/plan'
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { WholeNumberInput } from '../../ui/whole-number-input'
import classes from './settings-page.module.css'

type Props = {
  readonly numbering: Numbering
  /** Why a field of it cannot stay so, each said on its field. */
  readonly problem: Refusal | null
  readonly onChange: (numbering: Numbering) => void
}

/** The refusals that are told on a field of the numbering. */
const told = [
  'numbering-start-invalid',
  'numbering-placeholder-unknown',
  'numbering-display-unknown',
] as const

export function isToldOnField(refusal: Refusal): boolean {
  return told.some((each) => each === refusal)
}

/** How a level is numbered: in which style, from where, in which shape. */
export function NumberingFields({ numbering, problem, onChange }: Props) {
  const reasonText = useReasonText()
  const errorOf = (refusal: (typeof told)[number]) => (problem === refusal ? reasonText(refusal) : null)
  const t = useTranslations('settings.levels')
  const isNumbered = numbering.style !== 'none'

  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={t('style')}
          value={numbering.style}
          onChange={(event) => onChange(withStyle(numbering, event.currentTarget.value))}
          data={numberingStyles.map((style) => ({ value: style, label: t(`styles.${style}`) }))}
        />
        {isNumbered && (
          <NativeSelect
            label={t('reset')}
            value={numbering.reset}
            onChange={(event) => {
              const reset = numberingResets.find((each) => each === event.currentTarget.value)
              if (reset) onChange({ ...numbering, reset })
            }}
            data={numberingResets.map((reset) => ({ value: reset, label: t(`resets.${reset}`) }))}
          />
        )}
      </div>
      {isNumbered && (
        <div className={classes.pair}>
          <TextInput
            label={t('template')}
            description={t('templateHint', { rank: '{n}', above: '{parent}' })}
            value={numbering.template}
            onChange={(event) => onChange({ ...numbering, template: event.currentTarget.value })}
            maxLength={40}
            error={errorOf('numbering-placeholder-unknown')}
          />
          <TextInput
            label={t('display')}
            description={t('displayHint', { number: '{number}' })}
            value={numbering.displayTemplate ?? ''}
            onChange={(event) => onChange(withDisplay(numbering, event.currentTarget.value))}
            maxLength={80}
            error={errorOf('numbering-display-unknown')}
          />
          <WholeNumberInput
            label={t('start')}
            value={numbering.start ?? 1}
            onChange={(start, isEmpty) => onChange(withStart(numbering, isEmpty ? 1 : start))}
            error={errorOf('numbering-start-invalid')}
          />
        </div>
      )}
    </>
  )
}

function withStyle(numbering: Numbering, value: string): Numbering {
  const style = numberingStyles.find((each) => each === value) ?? numbering.style
  const template = numbering.template.includes('{n}') ? numbering.template : '{n}'
  return { ...numbering, style, template: style === 'none' ? numbering.template : template }
}

function withStart({ start: _, ...numbering }: Numbering, start: number): Numbering {
  return start === 1 ? numbering : { ...numbering, start }
}

function withDisplay({ displayTemplate: _, ...numbering }: Numbering, text: string): Numbering {
  return text === '' ? numbering : { ...numbering, displayTemplate: text }
}
