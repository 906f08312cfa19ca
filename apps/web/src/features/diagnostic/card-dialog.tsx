import { cardLimits, cardRefusal, figureWords, reliabilities } from '@deconcert/domain/figure'
import { Group, Radio, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { territoriesQuery } from '../../facet/facets-query'
import type { ShownCard } from '../../figure/figure-query'
import { PersonalHint } from '../../figure/personal-hint'
import { api, call } from '../../lib/api'
import { ApiRefusal } from '../../lib/api-refusal'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { type CardDraft, cardOf, draftOf } from './card-draft'

type Props = {
  readonly slug: string
  readonly diagnosticId: string
  /** The card that is changed; null for a new one. */
  readonly card: ShownCard | null
  readonly onClose: () => void
}

/** A figure with its unit, year, territory, source and reading. */
export function CardDialog({ slug, diagnosticId, card, onClose }: Props) {
  const t = useTranslations('figure')
  const save = useTranslations('common')('save')
  const [draft, setDraft] = useState(() => draftOf(card))
  const keep = useAct(() => saveCard(slug, diagnosticId, card, draft), {
    quiet: true,
    success: t('saved'),
    invalidate: planKey(slug, 'cards'),
    onSuccess: onClose,
  })

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t('form.new')}
      confirm={save}
      onConfirm={() => keep.mutate()}
      busy={keep.isPending}
      error={keep.error}
      size="lg"
      noValidate
    >
      <CardFields slug={slug} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </ConfirmDialog>
  )
}

/** Asked of the rule first: a figure that is none could not be sent. */
async function saveCard(slug: string, diagnosticId: string, card: ShownCard | null, draft: CardDraft) {
  const said = cardOf(draft)
  const refusal = cardRefusal(said)
  if (refusal !== null) throw new ApiRefusal(refusal, 400)
  const json = said as never as Record<string, never>
  if (card === null)
    return await call(
      api.plans[':plan'].cards.$post({ param: { plan: slug }, json: { ...json, diagnosticId } as never }),
    )
  return await call(
    api.plans[':plan'].cards[':card'].$put({
      param: { plan: slug, card: card.id },
      json: { ...json, expectedVersion: card.version } as never,
    }),
  )
}

type FieldsProps = {
  readonly slug: string
  readonly draft: CardDraft
  readonly onChange: (change: Partial<CardDraft>) => void
}

function CardFields({ slug, draft, onChange }: FieldsProps) {
  const t = useTranslations('figure.form')
  const tFigure = useTranslations('figure')
  const isRequired = draft.reliability !== 'testimony'
  const text = (key: 'title' | 'value' | 'unit' | 'year' | 'source' | 'link' | 'reading') => ({
    label: t(key),
    value: draft[key],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [key]: event.currentTarget.value }),
  })

  return (
    <>
      <TextInput
        {...text('title')}
        description={t('titleHint')}
        maxLength={cardLimits.title}
        required
        data-autofocus
      />
      <Radio.Group
        label={t('reliability')}
        value={draft.reliability}
        onChange={(value) => onChange({ reliability: value as CardDraft['reliability'] })}
      >
        <Group gap="md" mt="xs">
          {reliabilities.map((each) => (
            <Radio
              key={each}
              value={each}
              label={tFigure(`readings.${each}`)}
              description={t(`reliabilityHint.${each}`)}
            />
          ))}
        </Group>
      </Radio.Group>
      <Group gap="sm" align="flex-end">
        <TextInput {...text('value')} inputMode="decimal" required={isRequired} w="9rem" />
        <TextInput {...text('unit')} placeholder={t('unitHint')} maxLength={cardLimits.unit} w="11rem" />
        <TextInput {...text('year')} inputMode="numeric" required={isRequired} w="6rem" />
      </Group>
      <TerritoryField slug={slug} draft={draft} onChange={onChange} />
      <TextInput
        {...text('source')}
        description={t('sourceHint')}
        maxLength={cardLimits.source}
        required={isRequired}
      />
      <TextInput {...text('link')} inputMode="url" placeholder="https://" maxLength={cardLimits.link} />
      <TextInput {...text('reading')} maxLength={cardLimits.reading} />
      <PersonalHint words={figureWords(draft)} message="personalCard" />
    </>
  )
}

function TerritoryField({ slug, draft, onChange }: FieldsProps) {
  const t = useTranslations('figure')
  const close = useTranslations('common')('close')
  const territories = useQuery(territoriesQuery(slug)).data?.territories ?? []
  const offered = territories.filter(({ id, retired }) => !retired || id === draft.territoryId)

  return (
    <Select
      label={t('form.territory')}
      placeholder={t('wholeTerritory')}
      data={offered.map(({ id, displayName, name, code }) => ({
        value: id as string,
        label: displayName ?? name ?? code ?? t('unnamedTerritory'),
      }))}
      value={draft.territoryId}
      onChange={(territoryId) => onChange({ territoryId })}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': close }}
    />
  )
}
