import { type Numbering, numberingResets, numberingStyles } from '@deconcert/domain/plan'
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { WholeNumberInput } from '../../ui/whole-number-input'
import classes from './settings-page.module.css'

type Props = { readonly numbering: Numbering; readonly onChange: (numbering: Numbering) => void }

/** How a level is numbered: in which style, from where, in which shape. */
export function NumberingFields({ numbering, onChange }: Props) {
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
          />
          <TextInput
            label={t('display')}
            description={t('displayHint', { number: '{number}' })}
            value={numbering.displayTemplate ?? ''}
            onChange={(event) => onChange(withDisplay(numbering, event.currentTarget.value))}
            maxLength={80}
          />
          <WholeNumberInput
            label={t('start')}
            value={numbering.start ?? 1}
            onChange={(start, isEmpty) => onChange(withStart(numbering, isEmpty ? 1 : start))}
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
