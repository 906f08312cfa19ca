import { Title } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import classes from './shortcut-list.module.css'
import { type Shortcut, shortcutGroups } from './shortcuts'
import { useShownKeys, useToolName } from './tool-words'

/** Every key of a text and what it does, group by group, under headings of this level. */
export function ShortcutList({ order = 2 }: { readonly order?: 2 | 3 }) {
  const t = useTranslations('shortcuts')

  return shortcutGroups.map(({ name, shortcuts }) => (
    <section key={name} aria-labelledby={`shortcuts-${name}`} className={classes.group}>
      <Title order={order} size="h4" id={`shortcuts-${name}`}>
        {t(`group.${name}`)}
      </Title>
      <dl className={classes.list}>
        {shortcuts.map((shortcut) => (
          <Line key={shortcut.keys} shortcut={shortcut} />
        ))}
      </dl>
    </section>
  ))
}

function Line({ shortcut }: { readonly shortcut: Shortcut }) {
  const t = useTranslations('shortcuts')
  const tTable = useTranslations('editor.table.act')
  const nameOf = useToolName()
  const presses = useShownKeys()(shortcut.keys)
  const words = () => {
    if ('tool' in shortcut) return nameOf(shortcut.tool)
    return 'act' in shortcut ? t(`act.${shortcut.act}`) : tTable(shortcut.tableAct)
  }

  return (
    <div className={classes.line}>
      <dt>
        {presses.map((press, n) => (
          <Fragment key={press}>
            {n > 0 && ` ${t('next')} `}
            <kbd className={classes.key}>{press}</kbd>
          </Fragment>
        ))}
      </dt>
      <dd>{words()}</dd>
    </div>
  )
}
