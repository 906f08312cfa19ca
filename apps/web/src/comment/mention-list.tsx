import { useTranslations } from 'use-intl'
import { PersonAvatar } from '../ui/person'
import classes from './comment.module.css'
import type { Reader } from './thread-query'

type Props = {
  readonly id: string
  readonly people: readonly Reader[]
  readonly active: number
  /** What it says where there is nobody of that name. */
  readonly nobody: string
  readonly onPick: (person: Reader) => void
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`
}

/** Those whom a comment may name; the keyboard stays in the comment. */
export function MentionList({ id, people, active, nobody, onPick }: Props) {
  const t = useTranslations('comment.body')

  if (people.length === 0)
    return (
      <p className={classes.nobody} role="status">
        {nobody}
      </p>
    )
  return (
    <div id={id} className={classes.people} role="listbox" aria-label={t('mentions')}>
      {people.map((person, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the comment, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter chooses from the comment
        <div
          key={person.accountId}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={classes.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(person)}
        >
          <PersonAvatar name={person.displayName} id={person.accountId} size="sm" />
          {person.displayName}
        </div>
      ))}
    </div>
  )
}
