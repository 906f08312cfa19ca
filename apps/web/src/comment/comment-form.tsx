import { commentLength } from '@deconcert/domain'
import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import { type FormEvent, useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { RefusalAlert } from '../ui/refusal-alert'
import classes from './comment.module.css'
import { MentionList, optionId } from './mention-list'
import { type Said, useMentions } from './use-mentions'

export type Sent = {
  readonly body: string
  readonly mentions: readonly string[]
  readonly isBlocking: boolean
}

type Props = Said & {
  /** What it is for: what is half written comes back there. */
  readonly about: string
  readonly label: string
  readonly send: string
  readonly body?: string
  /** Whom the body names already. */
  readonly named?: readonly string[]
  readonly isBusy: boolean
  readonly error: Error | null
  readonly onSend: (sent: Sent) => Promise<unknown>
  readonly onCancel?: () => void
  readonly canBlock?: boolean
  readonly autoFocus?: boolean
}

/** Where a comment is written. Ctrl + Enter sends it; the sign @ names people. */
export function CommentForm(props: Props) {
  const t = useTranslations('comment.body')
  const writing = useMentions(props, props.about, {
    body: props.body ?? '',
    named: props.named ?? [],
  })
  const { body, mentions, isBlocking } = writing
  const left = commentLength.body - [...body.trim()].length
  const isSendable = body.trim() !== '' && left >= 0

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!isSendable || props.isBusy) return
    // Refused, it stays to be sent again, and the form says why.
    props.onSend({ body, mentions, isBlocking }).then(writing.clear, () => undefined)
  }

  const cancel = () => {
    writing.clear()
    props.onCancel?.()
  }

  return (
    <form className={classes.form} onSubmit={submit}>
      <CommentField {...props} writing={writing} left={left} onSubmit={submit} />
      {props.canBlock && (
        <Checkbox
          label={t('blocking')}
          checked={isBlocking}
          onChange={(event) => writing.block(event.currentTarget.checked)}
        />
      )}
      <RefusalAlert error={props.error} />
      <Group gap="xs">
        <Button type="submit" size="compact-md" loading={props.isBusy} disabled={!isSendable}>
          {props.send}
        </Button>
        {props.onCancel && (
          <Button variant="default" size="compact-md" onClick={cancel}>
            {t('cancel')}
          </Button>
        )}
      </Group>
    </form>
  )
}

type FieldProps = Pick<Props, 'threadId' | 'label' | 'autoFocus' | 'onCancel' | 'isBusy'> & {
  readonly writing: ReturnType<typeof useMentions>
  readonly left: number
  readonly onSubmit: () => void
}

function CommentField({
  threadId,
  label,
  autoFocus = false,
  onCancel,
  isBusy,
  writing,
  left,
  onSubmit,
}: FieldProps) {
  const t = useTranslations('comment.body')
  const listId = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { body, isNaming, people, active } = writing
  useEffect(() => {
    if (autoFocus && field.current) focusInPlace(field.current)
  }, [autoFocus])
  const named = { 'aria-controls': listId, 'aria-activedescendant': optionId(listId, active) }

  return (
    <>
      <Textarea
        ref={field}
        label={label}
        description={t('hint', { left: Math.max(left, 0) })}
        value={body}
        // What is typed while it is sent would go with it, unsent.
        readOnly={isBusy}
        maxLength={2 * commentLength.body}
        error={left < 0}
        autosize
        minRows={2}
        maxRows={12}
        data-autofocus={autoFocus || undefined}
        aria-autocomplete="list"
        {...(isNaming && people.length > 0 && named)}
        onChange={(event) => writing.type(event.currentTarget)}
        onKeyDown={(event) => {
          if (writing.press(event)) return
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit()
          // What is written stays, and comes back.
          if (event.key === 'Escape') onCancel?.()
        }}
      />
      {isNaming && (
        <MentionList
          id={listId}
          people={people}
          active={active}
          nobody={t(threadId === null ? 'nobody' : 'nobodyInThread')}
          onPick={(person) => writing.pick(person, field.current)}
        />
      )}
    </>
  )
}

/** Where its card stands by now: a browser that gives the focus sooner goes to the top of the panel. */
function focusInPlace(field: HTMLElement): void {
  field.focus({ preventScroll: true })
  field.closest('form')?.scrollIntoView({ block: 'nearest' })
}
