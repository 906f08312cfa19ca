import type { Refusal } from '@deconcert/domain'
import { territoryLimits, territoryName, territoryRemovalRefusal } from '@deconcert/domain/plan'
import { Group, NativeSelect, TextInput } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { EntryActs } from './entry-acts'
import { textOrNull } from './level-draft'
import classes from './settings-page.module.css'
import { TerritoryCode } from './territory-code'
import type { DraftTerritory } from './territory-draft'

type Props = {
  readonly territory: DraftTerritory
  readonly territories: readonly DraftTerritory[]
  readonly isUsed: boolean
  readonly problem: Refusal | null
  readonly onChange: (territory: DraftTerritory) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

/** One territory: what it is called, its code, what it is part of. */
export function TerritoryEditor(props: Props) {
  const { territory, territories, isUsed, problem, onChange, onMove, onRemove } = props
  const t = useTranslations('facet.territory')
  const reasonText = useReasonText()
  const nameOf = (each: DraftTerritory) =>
    territoryName(each, territories.indexOf(each) + 1, (rank) => t('nameless', { rank }))
  const name = nameOf(territory)

  return (
    <section className={classes.box} aria-label={name}>
      <div className={classes.boxTop}>
        <h3 className={classes.boxName}>{name}</h3>
        {territory.retired && <span className={classes.note}>{t('retired')}</span>}
        <Group gap="xs">
          <EntryActs
            entry={territory}
            name={name}
            size="compact-md"
            isFirst={territories[0] === territory}
            isLast={territories.at(-1) === territory}
            removal={territoryRemovalRefusal(isUsed)}
            onChange={onChange}
            onMove={onMove}
            onRemove={onRemove}
          />
        </Group>
      </div>
      <div className={classes.pair}>
        <TextInput
          label={t('name')}
          description={t('nameHint')}
          value={territory.name ?? ''}
          onChange={(event) => onChange({ ...territory, name: textOrNull(event.currentTarget.value) })}
          maxLength={territoryLimits.name}
          inputWrapperOrder={['label', 'input', 'description']}
        />
        <TextInput
          label={t('displayName')}
          description={t('displayNameHint')}
          value={territory.displayName ?? ''}
          onChange={(event) => onChange({ ...territory, displayName: textOrNull(event.currentTarget.value) })}
          maxLength={territoryLimits.name}
          inputWrapperOrder={['label', 'input', 'description']}
        />
        <TextInput
          label={t('kind')}
          value={territory.kind ?? ''}
          onChange={(event) => onChange({ ...territory, kind: textOrNull(event.currentTarget.value) })}
          maxLength={territoryLimits.kind}
        />
        <NativeSelect
          label={t('parent')}
          value={territory.parent ?? ''}
          onChange={(event) => onChange({ ...territory, parent: event.currentTarget.value || null })}
          data={[
            { value: '', label: t('noParent') },
            ...territories
              .filter((each) => each !== territory)
              .map((each) => ({ value: each.draftId, label: nameOf(each) })),
          ]}
        />
      </div>
      <TerritoryCode territory={territory} onChange={onChange} />
      {problem && (
        <p role="alert" className={classes.error}>
          {reasonText(problem)}
        </p>
      )}
    </section>
  )
}
