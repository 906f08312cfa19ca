import type { OutlineGround } from '@deconcert/domain/plan'
import { Button, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../ui/error-state'
import { OutlineAddLevel } from './outline-add-level'
import type { OutlineBody } from './outline-body'
import { outlineBody } from './outline-body'
import type { OutlineDraft } from './outline-draft'
import classes from './outline-import.module.css'
import { OutlineLevels } from './outline-levels'
import { OutlineLines } from './outline-lines'
import { OutlineSource } from './outline-source'
import { OutlineSummary } from './outline-summary'
import { UnderstoodTree } from './understood-tree'
import { useOutlineDraft, useSettling } from './use-outline-draft'

type Props = {
  /** What the draft is kept for: a plan, or a new one. */
  readonly place: string
  readonly ground: OutlineGround
  /** What else is asked before the outline is written. */
  readonly children?: ReactNode
  readonly submitLabel: string
  readonly isSending: boolean
  readonly error: ReactNode
  /** Whether what `children` ask is answered. */
  readonly isReady: boolean
  readonly onSubmit: (body: OutlineBody, forget: () => void) => void
}

/** An outline from its text to what is written: pasted, read, settled line by line, then sent. */
export function OutlineForm(props: Props) {
  const t = useTranslations('outline')
  const { draft, change } = useOutlineDraft(props.place)

  if (draft === null)
    return <OutlineSource onText={(source, text) => change({ source, text, corrections: {}, levels: {} })} />
  return (
    <div className={classes.form}>
      <div className={classes.sourceName}>
        <span>{t('from', { source: draft.source })}</span>
        <Button variant="default" size="compact-sm" onClick={() => change(null)}>
          {t('restart')}
        </Button>
      </div>
      <Settled {...props} draft={draft} change={change} />
    </div>
  )
}

type SettledProps = Props & {
  readonly draft: OutlineDraft
  readonly change: (draft: OutlineDraft | null) => void
}

const faces = ['lines', 'tree'] as const

function Settled(props: SettledProps) {
  const { draft, change, ground } = props
  const t = useTranslations('outline')
  const settling = useSettling(draft, ground, change)
  const [face, setFace] = useState<(typeof faces)[number]>('lines')
  const isNothing = settling.tree.nodes.length === 0

  return (
    <>
      {isNothing && <ErrorState message={t('problem.nothing')} />}
      <OutlineSummary settling={settling} />
      <OutlineAddLevel settling={settling} />
      <OutlineLevels settling={settling} />
      <SegmentedControl
        className={classes.faces}
        aria-label={t('faces')}
        value={face}
        onChange={(chosen) => setFace(chosen as typeof face)}
        data={faces.map((value) => ({ value, label: t(`face.${value}`) }))}
      />
      <div className={classes.columns} data-face={face}>
        <OutlineLines settling={settling} />
        <UnderstoodTree settling={settling} />
      </div>
      {props.children}
      <Sending {...props} settling={settling} onGo={() => setFace('lines')} />
    </>
  )
}

type SendingProps = SettledProps & {
  readonly settling: ReturnType<typeof useSettling>
  /** Before the line that waits is gone to. */
  readonly onGo: () => void
}

function Sending(props: SendingProps) {
  const { draft, change, settling } = props
  const t = useTranslations('outline')
  const problems = settling.tree.problems.length
  const first = settling.tree.problems.find(({ line }) => line !== null)?.line ?? settling.lines[0]?.number
  const waits = problems > 0 || !props.isReady

  return (
    <div className={classes.end}>
      {props.error}
      {waits && (
        <p id="outline-problems">
          {problems > 0 && first != null && (
            <a href={`#ligne-${first}`} onClick={props.onGo}>
              {t('toSettle', { count: problems })}
            </a>
          )}
          {problems > 0 && first == null && t('toSettle', { count: problems })}
          {problems === 0 && t('missing')}
        </p>
      )}
      <Button
        size="md"
        loading={props.isSending}
        disabled={waits}
        {...(waits && { 'aria-describedby': 'outline-problems' })}
        onClick={() => props.onSubmit(outlineBody(draft, settling.tree), () => change(null))}
      >
        {props.submitLabel}
      </Button>
    </div>
  )
}
