import { VisuallyHidden } from '@mantine/core'
import classes from './changed-words.module.css'

type Props = {
  readonly kind: 'added' | 'removed'
  readonly text: string
  /** Said to who does not see the mark, before and behind the words. */
  readonly said: { readonly kind: string; readonly end: string }
}

/** Words that come, underlined, or go, struck through: both are said. */
export function ChangedWords({ kind, text, said }: Props) {
  const Part = kind === 'added' ? 'ins' : 'del'

  return (
    <Part className={classes[kind]}>
      <VisuallyHidden>{` ${said.kind} `}</VisuallyHidden>
      {text}
      <VisuallyHidden>{` (${said.end}) `}</VisuallyHidden>
    </Part>
  )
}
