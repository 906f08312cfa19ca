import { defaultSheetTemplate } from '@deconcert/domain/sheet'
import { forAgainst } from './ballot-asked'
import { pointPng } from './image-bytes'

/** Real ids of things in a plan: what stands in addresses and bodies. */
export type Things = Readonly<
  Record<
    | 'node'
    | 'group'
    | 'proposal'
    | 'otherProposal'
    | 'amendment'
    | 'ballot'
    | 'sheet'
    | 'text'
    | 'seat'
    | 'invitation'
    | 'account'
    | 'body'
    | 'college'
    | 'act'
    | 'matrix'
    | 'diagnostic'
    | 'card'
    | 'series'
    | 'thread'
    | 'comment'
    | 'file',
    string
  >
>

const card = {
  title: 'Habitants',
  value: 12,
  unit: 'personnes',
  year: 2024,
  territoryId: null,
  source: 'Insee',
  link: '',
  reading: '',
  reliability: 'data',
}
const indicator = {
  title: 'Habitants',
  unit: 'personnes',
  source: 'Insee',
  points: [{ territoryId: null, year: 2024, value: 12 }],
}

/** A body that each route under a plan takes, as far as its shape goes; null where it takes none. */
export function validBodies(of: Things): Readonly<Record<string, object | null>> {
  const seen = { state: 'submitted', title: 'Une proposition', seq: 1 }
  const policies = { groups: 'before', channels: {} }
  const place = { levelKey: 'action', parentId: of.node, position: 0 }
  const matrix = { title: 'Une matrice', levelKey: 'action', columns: 'structures', cells: 'tick' }
  return {
    'PATCH /': { before: { title: 'Un titre' }, edit: { title: 'Un autre titre' } },
    'PUT /levels': { before: [], levels: [] },
    'PUT /declared-counts': { before: {}, counts: { action: 12 } },
    'PUT /territories': { seen: '', territories: [] },
    'PUT /territories/of/:node': { territoryId: null },
    'POST /sheets/:sheet/variants': { territoryId: of.body },
    'PUT /sheets/:sheet/variant-of': { sheetId: null },
    'PUT /sheets/:sheet/own-fields/:key': { isOwn: true },
    'PUT /sheet-template': {
      expectedVersion: 0,
      fields: defaultSheetTemplate.fields,
      ruleGates: defaultSheetTemplate.ruleGates,
    },
    'PUT /facets': { seen: '', facets: [] },
    'PUT /proposals/:proposal/items': { seen: [], items: [] },
    'PUT /process/phases': { before: [], rows: [] },
    'PUT /process/events': { before: [], rows: [] },
    'PUT /process/bodies': { before: [], rows: [] },
    'PUT /process/channels': { before: [], rows: [] },
    'PUT /process/figures': { before: [], rows: [] },
    'POST /nodes': { title: 'Un élément', ...place },
    'PATCH /nodes/:node': { title: 'Un autre titre' },
    'POST /nodes/:node/place': place,
    'POST /nodes/:node/parents': { parentId: of.node },
    'DELETE /nodes/:node/parents/:parent': null,
    'PUT /nodes/:node/declared-counts': { before: {}, counts: { action: 12 } },
    'POST /nodes/:node/state': { event: 'retire', reason: 'Une raison assez longue pour être lue.' },
    'POST /crossings': {
      nodeId: of.node,
      kind: 'body',
      columnId: of.body,
      intensity: 1,
      expectedVersion: null,
    },
    'POST /versions/:version/restoration': { expectedVersion: 2, reason: 'Revenir en arrière.' },
    'POST /versions/:version/milestones': { label: 'Un jalon' },
    'POST /versions/:version/adoption': { label: '' },
    'PUT /writing/glossary': {
      acronym: 'CAF',
      meaning: 'caisse d’allocations familiales',
      expectedVersion: 0,
    },
    'PUT /writing/text-models': { kind: 'proposal', text: '# Le problème', expectedVersion: 0 },
    'POST /texts/:text/files': { use: 'image', name: 'point.png', bytes: pointPng },
    'POST /texts/:text/files/copies': { file: of.file },
    'POST /matrices': matrix,
    'PUT /matrices/:matrix': { ...matrix, expectedVersion: 1 },
    'DELETE /matrices/:matrix': null,
    'POST /outlines': {
      source: 'texte collé',
      text: 'Action 1 : Ouvrir',
      expectedVersion: 0,
      parentId: of.node,
      levels: [],
      nodes: [
        {
          parent: null,
          levelKey: 'action',
          number: '1',
          title: 'Ouvrir',
          titleOriginal: null,
          subtitle: null,
          lead: [],
          objectives: [],
        },
      ],
    },
    'POST /people/seats': {
      accountId: of.account,
      role: 'member',
      groupId: of.group,
      bodyId: of.body,
      collegeId: of.college,
    },
    'DELETE /people/seats/:seat': null,
    'POST /invitations': { email: 'somebody@essai.example', role: 'member', groupId: of.group },
    'DELETE /invitations/:invitation': null,
    'POST /groups': { name: 'Un groupe' },
    'PATCH /groups/:group': { name: 'Un autre nom' },
    'POST /groups/:group/diagnostic': { title: 'Un diagnostic' },
    'POST /cards': { ...card, diagnosticId: of.diagnostic },
    'PUT /cards/:card': { ...card, expectedVersion: 1 },
    'DELETE /cards/:card': null,
    'POST /series': {
      diagnosticId: of.diagnostic,
      fileName: 'habitants.csv',
      series: [{ ...indicator, replaces: { id: of.series, version: 1 } }],
    },
    'DELETE /series/:series': null,
    'POST /proposals': { groupId: of.group, title: 'Une proposition' },
    'PATCH /proposals/:proposal': { title: 'Un autre titre' },
    'POST /proposals/:proposal/submission': null,
    'POST /proposals/:proposal/withdrawal': null,
    'POST /proposals/:proposal/revision': null,
    'POST /amendments': { proposalId: of.proposal },
    'PATCH /amendments/:amendment': { title: 'Un autre titre', reasons: 'Une raison.' },
    'POST /amendments/:amendment/authors': { accountId: of.account },
    'POST /amendments/:amendment/submission': null,
    'POST /amendments/:amendment/revision': null,
    'POST /amendments/:amendment/withdrawal': null,
    'POST /amendments/:amendment/acceptance': { changes: [0], seen: '0'.repeat(64) },
    'POST /amendments/:amendment/rejection': { reason: 'Déjà prévu.' },
    'POST /amendments/:amendment/comments': { body: 'Et le samedi ?' },
    'POST /ballots': {
      ...forAgainst(of.group, of.proposal),
      colleges: [{ id: of.college, weight: '0' }],
    },
    'POST /ballots/:ballot/votes': { choice: 'for', nonce: '0'.repeat(32) },
    'POST /ballots/:ballot/closing': null,
    'POST /ballots/:ballot/lines': { present: 1, votes: [[1, 'for']], seats: [of.seat] },
    'POST /ballots/:ballot/lines/:number/counts': { present: 1, votes: [[1, 'for']] },
    'POST /ballots/:ballot/lines/:number/striking': null,
    'POST /ballots/:ballot/requests': { act: 'reopen', reason: 'Une raison assez longue pour être lue.' },
    'POST /ballots/:ballot/requests/:request/confirmation': null,
    'POST /ballots/:ballot/requests/:request/refusal': null,
    'POST /proxies': { kind: 'group', group: of.group, holderSeatId: of.seat },
    'POST /proxies/:proxy/confirmation': null,
    'DELETE /proxies/:proxy': null,
    'POST /ballots/:ballot/consent/my-presence': { isPresent: true },
    'POST /ballots/:ballot/consent/presence': { seatId: of.seat, isPresent: true },
    'POST /ballots/:ballot/consent/answers': { round: 1, answer: 'consent' },
    'POST /ballots/:ballot/consent/rounds': { after: 0 },
    'POST /ballots/:ballot/consent/text-opening': { round: 0 },
    'POST /ballots/:ballot/consent/rulings': {
      number: 1,
      seen: 1,
      isAdmissible: false,
      reason: 'Aucun dommage.',
    },
    'POST /ballots/:ballot/consent/liftings': { number: 1, note: 'Plafonné.' },
    'POST /ballots/:ballot/consent/recorded-liftings': { number: 1, note: 'Plafonné.' },
    'POST /ballots/:ballot/consent/lifting-confirmations': { number: 1, seen: 2 },
    'POST /promotions': { proposalId: of.proposal, ...place },
    'POST /committee/decisions': { kind: 'validate', nodes: [{ id: of.node, seen: '0'.repeat(64) }] },
    'POST /committee/sheet-decisions': {
      kind: 'send-back',
      reason: 'À chiffrer.',
      sheets: [{ id: of.sheet, seen: '0'.repeat(64) }],
    },
    'POST /sheets/:sheet/steps': { event: 'complete' },
    'POST /sheets/:sheet/attestations': { kind: 'finance-visa' },
    'POST /sheets/:sheet/personal-data': { hash: '0'.repeat(64), reason: 'Un exemple.' },
    'PUT /sheets/:sheet/fields/:key': { value: null, expectedVersion: 0 },
    'POST /texts/:text/erasure': null,
    'POST /texts/:text/threads': {
      body: 'Où ?',
      mentions: [of.account],
      fragment: 'body',
      anchor: null,
      suggestionId: 'a-suggestion',
    },
    'POST /threads/:thread/comments': { body: 'Ici.', mentions: [of.account] },
    'PATCH /threads/:thread/comments/:comment': { body: 'Là.', mentions: [of.account] },
    'DELETE /threads/:thread/comments/:comment': null,
    'PUT /threads/:thread/state': { state: 'resolved' },
    'PUT /threads/:thread/blocking': { isBlocking: true },
    'PUT /threads/:thread/passage': { anchor: { start: 'AA==', end: 'AA==' } },
    'POST /texts/:text/points': { label: 'Avant l’atelier', seq: null },
    'POST /texts/:text/restoration': { seq: 1, seen: 1, fragment: null },
    'POST /texts/:text/departure': null,
    'PUT /moderation-policies': { before: policies, policies },
    'POST /moderation/:proposal': { decision: 'publish', seen },
    'POST /moderation/:proposal/claim': null,
    'DELETE /moderation/:proposal/claim': null,
    'POST /moderation/:proposal/merger': {
      into: of.otherProposal,
      seen,
      reason: 'Elles disent la même chose.',
    },
    'POST /moderation/:proposal/split': { titles: ['Une', 'Deux'], seen },
    'POST /moderation/lineage/:act/undoing': null,
    'POST /notices/reading': { upTo: '2026-11-22T09:00:00.000Z' },
  }
}
