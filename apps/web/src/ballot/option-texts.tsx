import type { JSONContent } from '@deconcert/document'
import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../lib/actor'
import { proposalAddress, proposalCode } from '../proposal/proposal-code'
import { AppLink } from '../ui/app-link'
import { LoadingLines } from '../ui/loading-lines'
import { SectionCard } from '../ui/section-card'
import classes from './ballot.module.css'
import type { Ballot } from './ballot-query'
import own from './option-texts.module.css'

const ReadContent = lazy(async () => ({
  default: (await import('../editor/read-content')).ReadContent,
}))

/** Longer lists are folded after so many. */
const shownAtFirst = 20

/** What a ballot on several options is about: each with its frozen text and the fingerprint of it. */
export function OptionTexts({ ballot }: { ballot: Ballot }) {
  const t = useTranslations('ballotPage.options')
  const [isWhole, setWhole] = useState(false)
  const { options } = ballot
  const shown = isWhole ? options : options.slice(0, shownAtFirst)

  return (
    <SectionCard title={t('title')} aside={options.length}>
      <div className={classes.stack}>
        <p>{t('lead')}</p>
        <ol className={own.options}>
          {shown.map((option) => (
            <Option key={option.key} ballot={ballot} option={option} />
          ))}
        </ol>
        {options.length > shown.length && (
          <div>
            <Button variant="default" onClick={() => setWhole(true)}>
              {t('showAll', { count: options.length })}
            </Button>
          </div>
        )}
      </div>
    </SectionCard>
  )
}

function Option({ ballot, option }: { ballot: Ballot; option: Ballot['options'][number] }) {
  const t = useTranslations('ballotPage.options')
  const slug = usePlanSlug()
  const { label, proposalCode: code } = option
  const text = ballot.texts.find(({ key }) => key === option.key)

  return (
    <li>
      <p className={own.label}>
        {code === null ? (
          label
        ) : (
          <AppLink to={proposalAddress(slug, code)}>{`${proposalCode(code)} · ${label}`}</AppLink>
        )}
      </p>
      {text === undefined ? <p className={classes.small}>{t('noText')}</p> : <Text text={text} />}
    </li>
  )
}

/** Read only when asked for: a ballot may have a hundred. */
function Text({ text }: { text: Ballot['texts'][number] }) {
  const t = useTranslations('ballotPage.options')
  const [isOpen, setOpen] = useState(false)

  return (
    <details
      className={own.text}
      data-screen-only
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('read')}</summary>
      {isOpen && (
        <Suspense fallback={<LoadingLines />}>
          <ReadContent json={text.content as JSONContent} headingFrom={4} />
        </Suspense>
      )}
      <p className={classes.small}>
        {t('fingerprint')} <code className={classes.hash}>{text.sha256}</code>
      </p>
    </details>
  )
}
