import { Button, Checkbox, Title } from '@mantine/core'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useReasonText } from '../../lib/use-reason-text'
import { AppLink } from '../../ui/app-link'
import classes from './committee.module.css'
import type { AwaitingLevel } from './committee-query'
import type { Selection } from './use-selection'

type Props = {
  readonly slug: string
  readonly level: AwaitingLevel
  /** Null for somebody who only looks on. */
  readonly selection: Selection | null
}

/** The nodes of one level that await a decision, to be chosen one by one or all at once. */
export function AwaitingLevelList({ slug, level, selection }: Props) {
  const t = useTranslations('committee')
  const label = level.label ?? t('levelUnnamed')
  const titleId = useId()

  return (
    <section className={classes.level} aria-labelledby={titleId}>
      <div className={classes.levelTop}>
        <Title order={3} id={titleId}>
          {label}
        </Title>
        <span className={classes.dimmed}>{t('count', { count: level.nodes.length })}</span>
        {selection && <SelectAll level={level} label={label} selection={selection} />}
      </div>
      <ul className={classes.nodes}>
        {level.nodes.map((node) => (
          <li key={node.id} className={classes.node}>
            {selection && <NodeCheckbox node={node} selection={selection} />}
            <NodeText slug={slug} node={node} selection={selection} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type WithSelection = { readonly selection: Selection }

function SelectAll({ level, label, selection }: WithSelection & { level: AwaitingLevel; label: string }) {
  const t = useTranslations('committee')
  const open = level.nodes.filter(({ id }) => selection.seen.has(id) || selection.refusalToAdd(id) === null)
  const chosen = level.nodes.filter(({ id }) => selection.seen.has(id))
  const isAll = open.length > 0 && chosen.length === open.length
  // What is chosen already was seen as it was then.
  const toSet = isAll ? open : open.filter(({ id }) => !selection.seen.has(id))

  return (
    <Checkbox
      className={classes.all}
      label={t('selectLevel', { level: label })}
      checked={isAll}
      indeterminate={chosen.length > 0 && !isAll}
      disabled={open.length === 0}
      onChange={() =>
        selection.set(
          toSet.map(({ id }) => id),
          !isAll,
        )
      }
    />
  )
}

type Node = AwaitingLevel['nodes'][number]

function NodeCheckbox({ node, selection }: WithSelection & { node: Node }) {
  const isChosen = selection.seen.has(node.id)

  return (
    <Checkbox
      id={`choose-${node.id}`}
      checked={isChosen}
      disabled={!isChosen && selection.refusalToAdd(node.id) !== null}
      aria-describedby={`why-${node.id}`}
      onChange={(event) => selection.set([node.id], event.currentTarget.checked)}
    />
  )
}

function NodeText({ slug, node, selection }: { slug: string; node: Node; selection: Selection | null }) {
  const t = useTranslations('committee')
  const words = (
    <>
      <span className={classes.reference}>{node.reference}</span>
      <span className={classes.nodeTitle}>{node.title}</span>
    </>
  )

  return (
    <div className={classes.nodeText}>
      {selection ? (
        <label htmlFor={`choose-${node.id}`}>{words}</label>
      ) : (
        <AppLink to={`/p/${slug}/schema/${node.id}`} c="inherit">
          {words}
        </AppLink>
      )}
      {selection && (
        <AppLink
          to={`/p/${slug}/schema/${node.id}`}
          aria-label={`${t('read')} ${node.reference}`}
          className={classes.sheet}
        >
          {t('read')}
        </AppLink>
      )}
      {node.sheetId !== null && (
        <AppLink
          to={`/p/${slug}/fiches/${node.sheetId}`}
          aria-label={`${t('sheet')} ${node.reference}`}
          className={classes.sheet}
        >
          {t('sheet')}
        </AppLink>
      )}
      <span id={`why-${node.id}`} className={classes.whyLine}>
        <Why node={node} selection={selection} />
      </span>
    </div>
  )
}

/** Why this node cannot be chosen now, or cannot be decided on as it is. */
function Why({ node, selection }: { node: Node; selection: Selection | null }) {
  const t = useTranslations('committee')
  const reasonText = useReasonText()
  const refusal = selection
    ? (selection.refusals.get(node.id) ??
      (selection.seen.has(node.id) ? null : selection.refusalToAdd(node.id)))
    : null

  if (refusal === null) return null
  if (refusal === 'node-changed') {
    return (
      <span className={classes.why}>
        {t('changed')}{' '}
        <Button
          variant="default"
          size="compact-sm"
          aria-describedby={`why-${node.id}`}
          onClick={() => selection?.set([node.id], true)}
        >
          {t('readAgain')}
        </Button>
      </span>
    )
  }
  return (
    <span className={classes.why}>
      {refusal === 'parent-not-validated' ? t('parentFirst') : reasonText(refusal)}
    </span>
  )
}
