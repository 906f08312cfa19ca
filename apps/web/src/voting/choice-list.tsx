import type { BallotRules, Choice } from '@deconcert/domain/ballot'
import { useChoiceLines } from './choice-lines'
import classes from './voting.module.css'

/** A choice in words: a sentence, or a list of what was chosen. */
export function ChoiceList({ rules, choice }: { rules: BallotRules; choice: Choice }) {
  const { lines, isOrdered } = useChoiceLines(rules)(choice)
  const List = isOrdered ? 'ol' : 'ul'

  if (lines.length === 1) return <p className={classes.oneLine}>{lines[0]}</p>
  return (
    <List className={classes.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  )
}
