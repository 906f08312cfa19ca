import { useTranslations } from 'use-intl'
import type { NodeProfile } from './node-query'
import classes from './node-words.module.css'

/** The same text may be there twice. */
function keyed(texts: readonly string[]): readonly { readonly key: string; readonly text: string }[] {
  const uses = new Map<string, number>()
  return texts.map((text) => {
    const use = (uses.get(text) ?? 0) + 1
    uses.set(text, use)
    return { key: `${use} ${text}`, text }
  })
}

/** What introduces a line, paragraph by paragraph. */
export function Lead({ paragraphs }: { paragraphs: NodeProfile['lead'] }) {
  return keyed(paragraphs).map(({ key, text }) => <p key={key}>{text}</p>)
}

export function Objectives({ objectives }: { objectives: NodeProfile['objectives'] }) {
  const t = useTranslations('structure.words')

  if (objectives.length === 0) return null
  return (
    <>
      <h3 className={classes.heading}>{t('objectives', { count: objectives.length })}</h3>
      <ul className={classes.objectives}>
        {keyed(objectives).map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </>
  )
}
