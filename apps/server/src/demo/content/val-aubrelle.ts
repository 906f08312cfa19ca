import { accounts } from './accounts'
import { amendments } from './amendments'
import { ballots } from './ballots'
import { bodies } from './bodies'
import { choices } from './choices'
import { committeeSessions, stateAfterCommittee } from './committee'
import type { DemoAction, DemoContent } from './demo-content'
import { dossiers } from './dossiers/all'
import type { Dossier } from './dossiers/dossier'
import { colleges, facets, territories } from './facets'
import { groups } from './groups'
import { people, seats } from './people'
import { branches, declaredCounts, levels, plan } from './plan'
import { proposals } from './proposals'
import { sheetOf } from './sheets'
import { structures } from './structures'
import { territorialSheets } from './territorial-sheets'
import { channels, events, figures, phases } from './timeline'

function actionOf(dossier: Dossier, index: number): DemoAction {
  const mergedHere = proposals.flatMap(({ mergedInto }, from) => (mergedInto === index ? [from] : []))
  return {
    number: index + 1,
    code: `FA ${index + 1}`,
    axis: dossier.axis,
    title: dossier.action,
    state: stateAfterCommittee(index + 1),
    origins: [index, ...mergedHere],
    sheet: sheetOf(dossier, index + 1),
  }
}

/** « Département du Val-d’Aubrelle » as the demo loads it. */
export function demoContent(): DemoContent {
  return {
    plan,
    levels,
    declaredCounts,
    branches,
    actions: dossiers.map(actionOf),
    territorialSheets,
    facets,
    territories,
    phases,
    events,
    figures,
    channels,
    bodies,
    colleges,
    structures: structures.map(({ name, domain }) => ({ name, domain })),
    groups,
    people,
    seats,
    accounts,
    proposals,
    amendments,
    ballots,
    choices,
    committeeSessions,
  }
}
