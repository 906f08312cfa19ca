import type { Refusal } from '@deconcert/domain'
import { mostProcessRows, type ProcessPart } from '@deconcert/domain/plan'
import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePermission } from '../../lib/actor'
import { moved } from '../../ui/moved'
import { SectionCard } from '../../ui/section-card'
import { MoveButtons } from './entry-acts'
import { SaveBar } from './save-bar'
import classes from './settings-page.module.css'
import { useDraft } from './use-draft'
import { useSave } from './use-save'

type Props<Row> = {
  readonly slug: string
  readonly part: ProcessPart
  /** What is stored, in its order. */
  readonly stored: readonly (Row & { readonly key: string })[]
  readonly empty: Row
  readonly refusalOf: (row: Row) => Refusal | null
  readonly save: (change: {
    readonly before: (Row & { readonly key: string })[]
    readonly rows: (Row & { readonly key: string | null })[]
  }) => Promise<unknown>
  /** False where the order is that of kinds and names. */
  readonly isOrdered?: boolean
  readonly children: (row: Row, onChange: (row: Row) => void) => ReactNode
}

/** A row on this page: `id` names it before it has a key. */
type DraftRow<Row> = { readonly id: string; readonly key: string | null; readonly row: Row }

/** One part of the process: a list that is edited and saved whole. */
export function ListSettings<Row extends object>(props: Props<Row>) {
  const { slug, part, stored, empty, refusalOf, isOrdered = true, children } = props
  const t = useTranslations('process')
  const refusal = usePermission('plan.edit')
  const draft = useDraft<readonly DraftRow<Row>[]>(
    stored.map(({ key, ...row }) => ({ id: key, key, row: row as Row & object })),
  )
  const { value: rows, base } = draft
  const problem = rows.map(({ row }) => refusalOf(row)).find((each) => each !== null) ?? null
  const save = useSave(
    slug,
    () =>
      props.save({
        before: base.map(({ key, row }) => ({ ...row, key: key ?? '' })),
        rows: rows.map(({ key, row }) => ({ ...row, key })),
      }),
    draft.settle,
  )
  const set = (index: number, row: Row) =>
    draft.set(rows.map((each, place) => (place === index ? { ...each, row } : each)))

  return (
    <SectionCard title={t(`${part}.title`)}>
      <Text c="dimmed">{t(rows.length === 0 ? `${part}.empty` : `${part}.explanation`)}</Text>
      <fieldset className={classes.list} disabled={refusal !== null}>
        {rows.map(({ id, row }, index) => (
          <section key={id} className={classes.box} aria-label={t(`${part}.name`, { rank: index + 1 })}>
            <RowHead
              name={t(`${part}.name`, { rank: index + 1 })}
              index={index}
              last={rows.length - 1}
              onMove={isOrdered ? (to) => draft.set(moved(rows, index, to)) : null}
              onRemove={() => draft.set(rows.filter((each) => each.id !== id))}
            />
            {children(row, (changed) => set(index, changed))}
          </section>
        ))}
        {refusal === null && rows.length < mostProcessRows[part] && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden="true" />}
            onClick={() => draft.set([...rows, { id: `new ${Math.random()}`, key: null, row: empty }])}
          >
            {t(`${part}.add`)}
          </Button>
        )}
      </fieldset>
      <SaveBar
        draft={draft}
        refusal={refusal ?? problem}
        onSave={() => save.mutate(undefined)}
        busy={save.isPending}
        error={save.error}
      />
    </SectionCard>
  )
}

type HeadProps = {
  readonly name: string
  readonly index: number
  readonly last: number
  readonly onMove: ((to: number) => void) | null
  readonly onRemove: () => void
}

function RowHead({ name, index, last, onMove, onRemove }: HeadProps) {
  const t = useTranslations('process')

  return (
    <div className={classes.boxTop}>
      <h3 className={classes.boxName}>{name}</h3>
      <Group gap="xs">
        {onMove !== null && (
          <MoveButtons
            name={name}
            isFirst={index === 0}
            isLast={index === last}
            onMove={(step) => onMove(index + step)}
          />
        )}
        <ActionIcon variant="default" aria-label={t('remove', { name })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </Group>
    </div>
  )
}
