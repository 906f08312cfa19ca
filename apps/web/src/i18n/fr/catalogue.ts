import { account } from './account'
import { amendment } from './amendment'
import { amendmentRefusal } from './amendment-refusal'
import { ballot } from './ballot'
import { ballotPage } from './ballot-page'
import { ballotRefusal } from './ballot-refusal'
import { ballotResult } from './ballot-result'
import { ballotVerdict } from './ballot-verdict'
import { committee } from './committee'
import { common } from './common'
import { composition } from './composition'
import { consent } from './consent'
import { consultation } from './consultation'
import { countRefusal } from './count-refusal'
import { counting } from './counting'
import { diagnostic } from './diagnostic'
import { editor } from './editor'
import { erasure } from './erasure'
import { exportPlan } from './export-plan'
import { facet } from './facet'
import { group } from './group'
import { home } from './home'
import { identity } from './identity'
import { journal } from './journal'
import { matrix } from './matrix'
import { moderation } from './moderation'
import { moderationRefusal } from './moderation-refusal'
import { newPlan } from './new-plan'
import { node } from './node'
import { notice } from './notice'
import { outline } from './outline'
import { plan } from './plan'
import { planRefusal } from './plan-refusal'
import { process } from './process'
import { promotion } from './promotion'
import { proposal } from './proposal'
import { provenance } from './provenance'
import { refusal } from './refusal'
import { search } from './search'
import { settings } from './settings'
import { sheet } from './sheet'
import { shell } from './shell'
import { structure } from './structure'
import { todo } from './todo'
import { tree } from './tree'
import { verify } from './verify'
import { version } from './version'
import { voting } from './voting'

/** Every French sentence of the application, one file per feature. Its shape is the shape of all languages. */
export const fr = {
  account,
  amendment,
  ballot,
  ballotPage,
  ballotResult,
  ballotVerdict,
  committee,
  common,
  composition,
  consent,
  counting,
  diagnostic,
  editor,
  erasure,
  facet,
  exportPlan,
  group,
  home,
  identity,
  journal,
  matrix,
  moderation,
  tree,
  verify,
  version,
  settings,
  plan,
  node,
  newPlan,
  process,
  outline,
  promotion,
  notice,
  proposal,
  refusal: {
    ...refusal,
    ...amendmentRefusal,
    ...ballotRefusal,
    ...countRefusal,
    ...moderationRefusal,
    ...planRefusal,
  },
  search,
  provenance,
  consultation,
  sheet,
  shell,
  structure,
  todo,
  voting,
}

export type Messages = typeof fr
