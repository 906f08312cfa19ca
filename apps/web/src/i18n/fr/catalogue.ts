import { account } from './account'
import { amendment } from './amendment'
import { amendmentRefusal } from './amendment-refusal'
import { ballot } from './ballot'
import { ballotPage } from './ballot-page'
import { ballotRefusal } from './ballot-refusal'
import { ballotResult } from './ballot-result'
import { ballotVerdict } from './ballot-verdict'
import { comment } from './comment'
import { commentRefusal } from './comment-refusal'
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
import { figure } from './figure'
import { figureImport } from './figure-import'
import { figureRefusal } from './figure-refusal'
import { fileRefusal } from './file-refusal'
import { group } from './group'
import { history } from './history'
import { historyRefusal } from './history-refusal'
import { home } from './home'
import { identity } from './identity'
import { insert } from './insert'
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
import { sheetAnnex } from './sheet-annex'
import { sheetLife } from './sheet-life'
import { sheetMending } from './sheet-mending'
import { sheetRefusal } from './sheet-refusal'
import { sheetTemplate } from './sheet-template'
import { shell } from './shell'
import { shortcuts } from './shortcuts'
import { structure } from './structure'
import { suggestion } from './suggestion'
import { todo } from './todo'
import { tree } from './tree'
import { verify } from './verify'
import { version } from './version'
import { voting } from './voting'
import { writing } from './writing'

/** Every French sentence of the application, one file per feature. Its shape is the shape of all languages. */
export const fr = {
  account,
  amendment,
  ballot,
  ballotPage,
  ballotResult,
  ballotVerdict,
  comment,
  committee,
  common,
  composition,
  consent,
  counting,
  diagnostic,
  editor,
  erasure,
  facet,
  figure,
  figureImport,
  exportPlan,
  group,
  history,
  home,
  identity,
  insert,
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
    ...commentRefusal,
    ...countRefusal,
    ...figureRefusal,
    ...historyRefusal,
    ...fileRefusal,
    ...moderationRefusal,
    ...planRefusal,
    ...sheetRefusal,
  },
  search,
  provenance,
  consultation,
  sheet,
  sheetAnnex,
  sheetLife,
  sheetMending,
  sheetTemplate,
  shell,
  shortcuts,
  structure,
  suggestion,
  todo,
  voting,
  writing,
}

export type Messages = typeof fr
