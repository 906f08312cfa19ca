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
import { enterDemo } from '../support/people'

test('from a shared page to the validated plan, with five people at once', async ({ browser }) => {
  const sit = (name: string) => enterDemo(browser, name)
  const table: Table = {
    plan: 'val-aubrelle',
    members: [await sit('Mésange'), await sit('Pascal Dutheillet')],
    facilitator: await sit('Élodie Garancher'),
    committee: await sit('Hélène Vautrin-Sorel'),
    observer: await sit('Baptiste Clairgeon'),
    group: 'Premier accueil et accès aux droits',
    title: 'Rappeler dans la journée toute personne qui n’a pas pu nous joindre',
    level: 'Action',
    parent: 'Coopérer avec les EPCI et les CCAS',
  }
  await watchTheTree(table)
  const proposal = await writeTogether(table)
  await moderateAndOpen(table)
  await vote(table)
  await closeBallot(table)
  await promote(table)
  await validate(table)
  await tellTheStory(table, proposal)
  const people = [...table.members, table.facilitator, table.committee, table.observer]
  expectNoFaults(people)
  await Promise.all(people.map((person) => person.leave()))
})
