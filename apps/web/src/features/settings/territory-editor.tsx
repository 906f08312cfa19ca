import type { Refusal } from '@deconcert/domain'
import { territoryLimits, territoryName, territoryRemovalRefusal } from '@deconcert/domain/plan'
import { ActionIcon, Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { ActionButton } from '../../ui/action-button'
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
  const { territory, territories, problem, onChange } = props
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
        <Acts {...props} name={name} />
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

function Acts({
  territory,
  territories,
  isUsed,
  name,
  onChange,
  onMove,
  onRemove,
}: Props & { readonly name: string }) {
  const t = useTranslations('facet.settings')

  return (
    <Group gap="xs">
      <ActionIcon
        variant="default"
        aria-label={t('up', { name })}
        disabled={territories[0] === territory}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('down', { name })}
        disabled={territories.at(-1) === territory}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} aria-hidden="true" />
      </ActionIcon>
      {territory.id !== null && (
        <Button
          variant="default"
          size="compact-md"
          onClick={() => onChange({ ...territory, retired: !territory.retired })}
        >
          {t(territory.retired ? 'restore' : 'retire')}
        </Button>
      )}
      <ActionButton
        refusal={territoryRemovalRefusal(isUsed)}
        onClick={onRemove}
        variant="default"
        size="compact-md"
      >
        {t('remove')}
      </ActionButton>
    </Group>
  )
}
