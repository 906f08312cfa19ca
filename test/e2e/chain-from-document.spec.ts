import { existsSync, readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { test } from '../support/browser-test'
import {
  closeBallot,
  expectNoFaults,
  moderateAndOpen,
  promote,
  type Table,
  tellTheStory,
  validate,
  vote,
  watchTheTree,
  writeTogether,
} from '../support/chain'
import { inventedPlan } from '../support/invented-plan'
import { createGroup, importPlan, welcome } from '../support/new-plan'
import { enterDemo, type Someone } from '../support/people'

type PlanDocument = {
  readonly levels: readonly { readonly key: string; readonly labelSingular: string | null }[]
  readonly nodes: readonly {
    readonly id: string
    readonly level: string
    readonly parent: string | null
    readonly title: string
  }[]
}

/** A département's own plan where it is at hand, an invented one of the same shape elsewhere. */
const given = new URL('../../../shared/plans/lozere.json', import.meta.url)
const document: PlanDocument = existsSync(given)
  ? JSON.parse(readFileSync(given, 'utf8'))
  : (inventedPlan as PlanDocument)

const group = 'Premier accueil'

test('from a plan document to the validated plan, with people who were invited', async ({ browser }) => {
  const [top, above] = pathIn(document)
  const lead = await enterDemo(browser, 'Claire Montbrial')
  const plan = await importPlan(lead, document)
  await createGroup(lead, plan, group)
  const table: Table = {
    ...(await seatFive(browser, lead, plan)),
    plan,
    group,
    title: 'Tenir une permanence là où les gens passent déjà',
    level: document.levels.at(-1)?.labelSingular ?? '',
    parent: above,
  }
  await watchTheTree(table)
  const proposal = await writeTogether(table)
  await moderateAndOpen(table)
  await vote(table)
  await closeBallot(table)
  await promote(table)
  await validate(table, [top, above, table.title])
  await tellTheStory(table, proposal)
  const people = [lead, ...table.members, table.facilitator, table.committee, table.observer]
  expectNoFaults(people)
  await Promise.all(people.map((person) => person.leave()))
})

async function seatFive(browser: Browser, lead: Someone, plan: string) {
  return {
    members: [
      await welcome(browser, lead, plan, { name: 'Ana Colombel', role: 'member', group }),
      await welcome(browser, lead, plan, { name: 'Basile Ferrand', role: 'member', group }),
    ],
    facilitator: await welcome(browser, lead, plan, { name: 'Colette Imbert', role: 'facilitator', group }),
    committee: await welcome(browser, lead, plan, { name: 'Denis Malzac', role: 'steering-committee' }),
    observer: await welcome(browser, lead, plan, { name: 'Eva Rouvière', role: 'observer' }),
  } as const
}

/** The titles of the first line of the plan and of the first one below it. */
function pathIn({ nodes }: PlanDocument): readonly [string, string] {
  const top = nodes.find(({ parent }) => parent === null)
  const below = nodes.find(({ parent }) => parent === top?.id)
  return [top?.title ?? '', below?.title ?? '']
}
