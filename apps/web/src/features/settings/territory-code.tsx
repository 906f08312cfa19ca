import { territoryCodeTypes, territoryLimits } from '@deconcert/domain/plan'
import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { textOrNull } from './level-draft'
import classes from './settings-page.module.css'
import type { DraftTerritory } from './territory-draft'

type Props = {
  readonly territory: DraftTerritory
  readonly onChange: (territory: DraftTerritory) => void
}

/** The code of a territory, what it is a code of, and the year of the list that it comes from. */
export function TerritoryCode({ territory, onChange }: Props) {
  const t = useTranslations('facet.territory')
  const { code, codeType, codeYear } = territory
  const known: readonly string[] = territoryCodeTypes

  return (
    <div className={classes.pair}>
      <TextInput
        label={t('code')}
        value={code ?? ''}
        onChange={(event) => onChange({ ...territory, code: textOrNull(event.currentTarget.value) })}
        maxLength={territoryLimits.code}
      />
      <NativeSelect
        label={t('codeType')}
        value={codeType ?? ''}
        onChange={(event) => onChange({ ...territory, codeType: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('noCodeType') },
          ...territoryCodeTypes.map((value) => ({ value, label: t(`codeTypes.${value}`) })),
          ...(codeType === null || known.includes(codeType) ? [] : [{ value: codeType, label: codeType }]),
        ]}
      />
      <TextInput
        label={t('codeYear')}
        inputMode="numeric"
        value={codeYear === null ? '' : String(codeYear)}
        onChange={(event) => {
          const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 4)
          onChange({ ...territory, codeYear: digits === '' ? null : Number(digits) })
        }}
        maxLength={4}
      />
    </div>
  )
}
