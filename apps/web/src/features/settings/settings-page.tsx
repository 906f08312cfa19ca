import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { facetsQuery, territoriesQuery } from '../../facet/facets-query'
import { usePlanSlug } from '../../lib/actor'
import { usePlanTrail } from '../../lib/plan-trail'
import { useAddressFilter } from '../../lib/use-address-filter'
import { planQuery } from '../../plan/plan-query'
import { treeQuery } from '../../plan/tree-query'
import { sheetTemplateQuery } from '../../sheet-template/template-query'
import { PageHeader } from '../../ui/page-header'
import { QueryView } from '../../ui/query-view'
import { BodySettings } from './body-settings'
import { FacetSettings } from './facet-settings'
import { FigureSettings } from './figure-settings'
import { GeneralSettings } from './general-settings'
import { GlossarySettings } from './glossary-settings'
import { LevelSettings } from './level-settings'
import { ModelSettings } from './model-settings'
import { ModerationSettings } from './moderation-settings'
import { PeopleSettings } from './people-settings'
import { ProcessSettings } from './process-settings'
import classes from './settings-page.module.css'
import { SheetTemplateSettings } from './sheet-template-settings'
import { TerritorySettings } from './territory-settings'

/** The words that stand for each tab in the address. */
const tabs = {
  general: 'general',
  niveaux: 'levels',
  reperes: 'facets',
  territoires: 'territories',
  fiches: 'sheets',
  phases: 'process',
  instances: 'bodies',
  chiffres: 'figures',
  moderation: 'moderation',
  modeles: 'models',
  glossaire: 'glossary',
  personnes: 'people',
} as const

type Tab = keyof typeof tabs

/** What those who lead the plan set up; the others read it. */
export function SettingsPage() {
  const t = useTranslations('settings')
  const slug = usePlanSlug()
  const trail = usePlanTrail()
  const [asked, setTab] = useAddressFilter('onglet')
  const tab = asked in tabs ? (asked as Tab) : 'general'
  const plan = useQuery(planQuery(slug))
  const tree = useQuery(treeQuery(slug))

  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} trail={trail} />
      <Tabs value={tab} onChange={setTab} keepMounted={false}>
        <Tabs.List className={classes.tabs}>
          {Object.entries(tabs).map(([value, name]) => (
            <Tabs.Tab key={value} value={value}>
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="general">
          <QueryView query={plan}>
            {(profile) => <GeneralSettings slug={slug} plan={profile.plan} />}
          </QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="niveaux">
          <QueryView query={tree}>{(content) => <LevelSettings slug={slug} tree={content} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="reperes">
          <FacetsTab slug={slug} />
        </Tabs.Panel>
        <Tabs.Panel value="territoires">
          <TerritoriesTab slug={slug} />
        </Tabs.Panel>
        <Tabs.Panel value="fiches">
          <SheetsTab slug={slug} />
        </Tabs.Panel>
        <Tabs.Panel value="phases">
          <QueryView query={plan}>{(profile) => <ProcessSettings slug={slug} profile={profile} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="instances">
          <QueryView query={plan}>{(profile) => <BodySettings slug={slug} profile={profile} />}</QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="chiffres">
          <QueryView query={plan}>
            {(profile) => <FigureSettings slug={slug} profile={profile} levels={tree.data?.levels ?? []} />}
          </QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="moderation">
          <QueryView query={plan}>
            {(profile) => <ModerationSettings slug={slug} channels={profile.channels} />}
          </QueryView>
        </Tabs.Panel>
        <Tabs.Panel value="modeles">
          <ModelSettings slug={slug} />
        </Tabs.Panel>
        <Tabs.Panel value="glossaire">
          <GlossarySettings slug={slug} />
        </Tabs.Panel>
        <Tabs.Panel value="personnes">
          <QueryView query={plan}>{(profile) => <PeopleSettings slug={slug} profile={profile} />}</QueryView>
        </Tabs.Panel>
      </Tabs>
    </>
  )
}

function FacetsTab({ slug }: { slug: string }) {
  const facets = useQuery(facetsQuery(slug))
  const tree = useQuery(treeQuery(slug))

  return (
    <QueryView query={facets}>
      {(stored) => (
        <QueryView query={tree}>
          {(content) => <FacetSettings slug={slug} stored={stored} tree={content} />}
        </QueryView>
      )}
    </QueryView>
  )
}

function TerritoriesTab({ slug }: { slug: string }) {
  const territories = useQuery(territoriesQuery(slug))

  return (
    <QueryView query={territories}>{(stored) => <TerritorySettings slug={slug} stored={stored} />}</QueryView>
  )
}

function SheetsTab({ slug }: { slug: string }) {
  const template = useQuery(sheetTemplateQuery(slug))

  return (
    <QueryView query={template}>
      {(stored) => <SheetTemplateSettings slug={slug} stored={stored} />}
    </QueryView>
  )
}
