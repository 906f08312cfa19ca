import { aliasText, bearersOf } from '@deconcert/domain/plan'
import { TextInput } from '@mantine/core'
import { IconHash } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useTypedFilter } from '../../lib/use-address-filter'
import { usePair } from '../../lib/use-pair'
import { NodeStateBadge } from '../../node/node-state-badge'
import type { Tree, TreeLine } from '../../plan/tree-query'
import { BareLink } from '../../ui/app-link'
import { lineName } from './line-name'
import classes from './number-finder.module.css'

/** Leads from a number to the line that bears it, or bore it when the minutes were written: `?numero=2.2.4`. */
export function NumberFinder({ slug, tree }: { slug: string; tree: Tree }) {
  const t = useTranslations('structure.find')
  const [typed, type] = useTypedFilter('numero')
  const found = bearersOf(tree.nodes, typed)

  return (
    <search className={classes.finder} aria-label={t('label')}>
      <TextInput
        aria-label={t('label')}
        placeholder={usePair()(t('label'), t('placeholder'))}
        leftSection={<IconHash size={16} aria-hidden="true" />}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        maxLength={80}
        autoComplete="off"
      />
      <div role="status" className={classes.found}>
        {typed.trim() !== '' && found.length === 0 && t('none', { number: typed.trim() })}
        {found.length > 0 && (
          <ul className={classes.list}>
            {found.map(({ line, isFormer }) => (
              <li key={line.id} className={classes.line}>
                <BareLink to={`/p/${slug}/schema/${line.id}`} className={classes.link}>
                  {lineName(line)}
                </BareLink>
                <span className={classes.note}>{isFormer ? formerName(line, t) : t('now')}</span>
                <NodeStateBadge state={line.state} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </search>
  )
}

function formerName(line: TreeLine, t: (key: 'former', values: { name: string }) => string): string {
  return t('former', { name: line.aliases.map(aliasText).reverse().join(', ') })
}
