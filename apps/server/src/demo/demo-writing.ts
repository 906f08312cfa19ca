import { mostEntries } from '@deconcert/domain/writing'
import type { DemoContent } from './content/demo-content'
import { playerId } from './demo-people'
import type { DemoPlanIds } from './demo-plan'
import { at, call, type DemoAct } from './statement'

const glossary: readonly (readonly [acronym: string, meaning: string])[] = [
  ['DAC', 'dispositif d’appui à la coordination des parcours de santé complexes'],
  ['PTA', 'plateforme territoriale d’appui aux professionnels'],
  ['MND', 'maladies neurodégénératives'],
  ['RSP', 'relais des solidarités de proximité, dans les cantons de la Haute-Aubrelle'],
]

/** What the acronyms of the plan mean, as the first workshops asked for it. */
export function writingActs(content: DemoContent, ids: DemoPlanIds): readonly DemoAct[] {
  const lead = playerId(content, 'project-lead')
  return glossary.map(([acronym, meaning], n) => {
    const when = at('2026-03-02', n)
    return {
      at: when,
      sql: call('set_glossary_entry', ids.plan, acronym, meaning, 0, mostEntries, lead, when),
    }
  })
}
