import type { MarkedPart } from '@deconcert/domain/plan'
import classes from './search.module.css'

/** A text with what was looked for marked in it. */
export function MarkedText({ parts }: { parts: readonly MarkedPart[] }) {
  let place = 0
  const placed = parts.map((part) => {
    place += part.text.length
    return { ...part, place }
  })
  return placed.map(({ text, isMatch, place: key }) =>
    isMatch ? (
      <mark key={key} className={classes.mark}>
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    ),
  )
}
