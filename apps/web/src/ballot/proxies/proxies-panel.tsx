import { Button, Text } from '@mantine/core'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { usePlanSlug } from '../../lib/actor'
import { api, call } from '../../lib/api'
import { planKey } from '../../lib/query-key'
import { useAct } from '../../lib/use-act'
import { QueryView } from '../../ui/query-view'
import { SectionCard } from '../../ui/section-card'
import { GiveProxyDialog } from './give-proxy-dialog'
import classes from './proxies.module.css'

/** Whose ballots a proxy is for. */
export type ProxyElectorate =
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'committee' }

function proxiesQuery(slug: string, electorate: ProxyElectorate) {
  return queryOptions({
    queryKey: planKey(slug, 'proxies', electorate),
    queryFn: () => call(api.plans[':plan'].proxies.$get({ param: { plan: slug }, query: electorate })),
  })
}

async function ask(slug: string, electorate: ProxyElectorate) {
  return await call(api.plans[':plan'].proxies.$get({ param: { plan: slug }, query: electorate }))
}
export type Proxies = Awaited<ReturnType<typeof ask>>

/** Who votes for whom in the ballots to come of these electors. */
export function ProxiesPanel({ electorate }: { electorate: ProxyElectorate }) {
  const t = useTranslations('counting.proxies')
  const slug = usePlanSlug()
  const query = useQuery(proxiesQuery(slug, electorate))

  return (
    <SectionCard title={t('title')} aside={query.data?.proxies.length}>
      <QueryView query={query} lines={2}>
        {(data) => <ProxyList electorate={electorate} data={data} />}
      </QueryView>
    </SectionCard>
  )
}

function ProxyList({ electorate, data }: { electorate: ProxyElectorate; data: Proxies }) {
  const t = useTranslations('counting.proxies')
  const [dialog, setDialog] = useState<'give' | 'record' | null>(null)
  const mine = data.proxies.find(({ isMine }) => isMine)

  return (
    <div className={classes.stack}>
      {data.proxies.length === 0 ? (
        <Text c="dimmed">{t('empty')}</Text>
      ) : (
        <ul className={classes.list}>
          {data.proxies.map((proxy) => (
            <ProxyLine key={proxy.id} proxy={proxy} />
          ))}
        </ul>
      )}
      <Text size="sm" c="dimmed">
        {t('explanation')}
      </Text>
      <div className={classes.actions}>
        {data.giveRefusal === null && <Button onClick={() => setDialog('give')}>{t('give')}</Button>}
        {mine === undefined && data.giveRefusal === 'proxy-chain' && <Text size="sm">{t('holder')}</Text>}
        {data.recordRefusal === null && data.electors.length > 1 && (
          <Button variant="default" onClick={() => setDialog('record')}>
            {t('record')}
          </Button>
        )}
      </div>
      {dialog !== null && (
        <GiveProxyDialog
          electorate={electorate}
          data={data}
          isRecorded={dialog === 'record'}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  )
}

function ProxyLine({ proxy }: { proxy: Proxies['proxies'][number] }) {
  const t = useTranslations('counting.proxies')
  const slug = usePlanSlug()
  const revoke = useAct(
    () => call(api.plans[':plan'].proxies[':proxy'].$delete({ param: { plan: slug, proxy: proxy.id } })),
    { success: t('revoked'), invalidate: planKey(slug, 'proxies') },
  )

  const confirm = useAct(
    () =>
      call(
        api.plans[':plan'].proxies[':proxy'].confirmation.$post({ param: { plan: slug, proxy: proxy.id } }),
      ),
    { success: t('confirmed'), invalidate: planKey(slug, 'proxies') },
  )

  return (
    <li className={classes.line}>
      <span>
        {t('line', { giver: proxy.giver, holder: proxy.holder })}
        {!proxy.isConfirmed && (
          <Text span size="sm" fw={600}>
            {' '}
            {t('waiting')}
          </Text>
        )}
        {proxy.recordedBy !== null && (
          <Text span size="sm" c="dimmed">
            {' '}
            {t('recordedBy', { name: proxy.recordedBy })}
          </Text>
        )}
      </span>
      {!proxy.isConfirmed && proxy.confirmRefusal === null && (
        <Button
          size="compact-md"
          loading={confirm.isPending}
          onClick={() => confirm.mutate()}
          aria-label={t('confirmOf', { giver: proxy.giver })}
        >
          {t('confirm')}
        </Button>
      )}
      {proxy.revokeRefusal === null && (
        <Button
          variant="default"
          size="compact-md"
          loading={revoke.isPending}
          onClick={() => revoke.mutate()}
          aria-label={t('revokeOf', { giver: proxy.giver })}
        >
          {t('revoke')}
        </Button>
      )}
    </li>
  )
}
