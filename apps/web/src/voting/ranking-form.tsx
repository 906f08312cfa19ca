import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { SortableList } from '../ui/sortable-list'
import { type FormProps, keysIn, type MethodOf } from './method-form'
import { OptionText } from './option-name'
import type { ShownOption } from './shown-option'
import classes from './voting.module.css'

/** Put the options in order, the preferred one first; what is left out is not ranked. */
export function RankingForm({ options, value, onChange }: FormProps<MethodOf<'borda' | 'schulze'>>) {
  const t = useTranslations('voting.ranking')
  const keys = keysIn(value)
  const ranked = keys.flatMap((key) => options.find((option) => option.key === key) ?? [])
  const rest = options.filter(({ key }) => !keys.includes(key))

  return (
    <fieldset className={classes.form}>
      <legend className={classes.legend}>{t('legend')}</legend>
      <h3 className={classes.zone}>{t('ranked')}</h3>
      {ranked.length === 0 && <p className={classes.emptyZone}>{t('noneRanked')}</p>}
      <SortableList
        label={t('ranked')}
        items={ranked}
        onChange={(next) => onChange(next.map(({ key }) => key))}
      >
        {(option) => (
          <Ranked option={option} onRemove={() => onChange(keys.filter((key) => key !== option.key))} />
        )}
      </SortableList>
      {rest.length > 0 && <Rest options={rest} onRank={(key) => onChange([...keys, key])} />}
      <p className={classes.count} aria-live="polite">
        {t('count', { count: ranked.length, options: options.length })}
      </p>
    </fieldset>
  )
}

function Ranked({ option, onRemove }: { option: ShownOption; onRemove: () => void }) {
  const t = useTranslations('voting.ranking')

  return (
    <>
      <span className={classes.optionName}>{option.label}</span>
      <div className={classes.beside}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={16} aria-hidden="true" />}
          aria-label={t('removeOf', { label: option.label })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
        <OptionText option={option} />
      </div>
    </>
  )
}

type RestProps = { readonly options: readonly ShownOption[]; readonly onRank: (key: string) => void }

function Rest({ options, onRank }: RestProps) {
  const t = useTranslations('voting.ranking')

  return (
    <>
      <h3 className={classes.zone}>{t('unranked')}</h3>
      <ul className={classes.options}>
        {options.map((option) => (
          <li key={option.key} className={classes.option}>
            <div className={classes.stepperLine}>
              <span className={classes.optionName}>{option.label}</span>
              <Button
                variant="default"
                leftSection={<IconPlus size={18} aria-hidden="true" />}
                aria-label={t('rankOf', { label: option.label })}
                onClick={() => onRank(option.key)}
              >
                {t('rank')}
              </Button>
            </div>
            <OptionText option={option} />
          </li>
        ))}
      </ul>
    </>
  )
}
