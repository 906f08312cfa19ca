import { SegmentedControl, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { proposalCode } from '../../proposal/proposal-code'
import classes from './compare-texts.module.css'
import { TextOf } from './text-of'

type Compared = { readonly id: string; readonly code: number; readonly title: string }

type Props = {
  readonly slug: string
  /** Those that would end. */
  readonly sources: readonly Compared[]
  readonly target: Compared | null
}

/** Two texts next to each other: one that would be merged, and the one that would take it over. */
export function CompareTexts({ slug, sources, target }: Props) {
  const t = useTranslations('moderation.similar')
  const [chosen, choose] = useState(sources[0]?.id)
  const source = sources.find(({ id }) => id === chosen) ?? sources[0]

  return (
    <div className={classes.pair}>
      <section className={classes.side} aria-label={t('source')}>
        <Text c="dimmed">{t('source')}</Text>
        {sources.length > 1 && (
          <SegmentedControl
            value={source?.id ?? ''}
            onChange={choose}
            data={sources.map(({ id, code }) => ({ value: id, label: proposalCode(code) }))}
          />
        )}
        {source && <Side slug={slug} proposal={source} />}
      </section>
      <section className={classes.side} aria-label={t('target')}>
        <Text c="dimmed">{t('target')}</Text>
        {target ? <Side slug={slug} proposal={target} /> : <Text>{t('none')}</Text>}
      </section>
    </div>
  )
}

function Side({ slug, proposal }: { slug: string; proposal: Compared }) {
  return (
    <>
      <Title order={3} className={classes.title}>
        {`${proposalCode(proposal.code)} · ${proposal.title}`}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is reached by keyboard */}
      <section className={classes.text} tabIndex={0} aria-label={proposal.title}>
        <TextOf slug={slug} proposalId={proposal.id} />
      </section>
    </>
  )
}
