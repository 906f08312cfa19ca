import { expect, test } from 'vitest'
import { isFrozen, type NodeState, nodeStates } from '../plan/node'
import { level, outline } from '../plan/tree.fixture'
import { awaitingCommittee, decisionRefusals } from './awaiting'
import {
  committeeDecisionKinds,
  decisionRefusal,
  type NodeEvent,
  nextNodeState,
  nodeEventRefusal,
  nodeEvents,
} from './decision'

type Row = Record<NodeEvent, NodeState | null>

const nothing: Row = {
  validate: null,
  'validate-with-reserve': null,
  'send-back': null,
  'set-aside': null,
  propose: null,
  revise: null,
  retire: null,
}

/** Every state against every event: `null` is a promise too. */
const expected: Record<NodeState, Row> = {
  draft: { ...nothing, propose: 'proposed', retire: 'retired' },
  proposed: {
    validate: 'validated',
    'validate-with-reserve': 'validated-with-reserve',
    'send-back': 'sent-back',
    'set-aside': 'set-aside',
    propose: null,
    revise: 'draft',
    retire: 'retired',
  },
  validated: nothing,
  'validated-with-reserve': nothing,
  'sent-back': { ...nothing, propose: 'proposed', revise: 'draft', retire: 'retired' },
  'set-aside': { ...nothing, retire: 'retired' },
  retired: nothing,
}

const cells = nodeStates.flatMap((state) => nodeEvents.map((event) => [state, event] as const))

test.each(cells)('[D1] a node that is %s, on %s', (state, event) => {
  const next = expected[state][event]
  expect(nextNodeState(state, event)).toBe(next)
  expect(nodeEventRefusal(state, event) === null).toBe(next !== null)
})

test('[D1] the reason says what the node should have been', () => {
  expect(nodeEventRefusal('draft', 'validate')).toBe('node-not-proposed')
  expect(nodeEventRefusal('proposed', 'propose')).toBe('node-not-draft')
  expect(nodeEventRefusal('retired', 'retire')).toBe('node-retired')
})

test('[D2] a reserve and a sending back have a reason, a setting aside one of twenty characters', () => {
  expect(decisionRefusal('proposed', null, 'validate', '')).toBeNull()
  expect(decisionRefusal('proposed', null, 'validate-with-reserve', ' ')).toBe('reason-missing')
  expect(decisionRefusal('proposed', null, 'validate-with-reserve', 'Chiffrer')).toBeNull()
  expect(decisionRefusal('proposed', null, 'send-back', '')).toBe('reason-missing')
  expect(decisionRefusal('proposed', null, 'set-aside', 'hors sujet')).toBe('reason-too-short')
  expect(decisionRefusal('proposed', null, 'set-aside', 'Relève de la Région, pas de nous')).toBeNull()
})

test.each(nodeStates)('[D3] under a parent that is %s', (parentState) => {
  const refusal = isFrozen(parentState) ? null : 'parent-not-validated'
  expect(decisionRefusal('proposed', parentState, 'validate', '')).toBe(refusal)
  expect(decisionRefusal('proposed', parentState, 'validate-with-reserve', 'Chiffrer')).toBe(refusal)
  expect(decisionRefusal('proposed', parentState, 'send-back', 'À revoir')).toBeNull()
})

const levels = [{ ...level('low', 'Action', ['top']), depth: 2 }, level('top', 'Orientation', [null])]
const nodes = outline(`
top a !proposed
  low b !proposed
  low c
top d =2
  low e !proposed
  low f =1
`)

test('[D3] a parent and its child by the same act, in whatever order they are named', () => {
  expect([...decisionRefusals(nodes, ['b', 'a'], 'validate', '')]).toEqual([])
  expect([...decisionRefusals(nodes, ['b'], 'validate', '')]).toEqual([['b', 'parent-not-validated']])
})

test('[D3] each node that is refused has its own reason', () => {
  const refusals = decisionRefusals(nodes, ['f', 'c', 'e', 'nobody'], 'validate', '')
  expect(Object.fromEntries(refusals)).toEqual({
    f: 'node-frozen',
    c: 'node-not-proposed',
    nobody: 'not-found',
  })
})

test('[D4] what awaits is grouped by level from the top, and says what is ready', () => {
  const awaiting = awaitingCommittee(levels, nodes)
  expect(
    awaiting.map((group) => [group.level.key, group.nodes.map((each) => [each.node.id, each.isReady])]),
  ).toEqual([
    ['top', [['a', true]]],
    [
      'low',
      [
        ['b', false],
        ['e', true],
      ],
    ],
  ])
  expect(awaitingCommittee(levels, [])).toEqual([])
})

test.each(committeeDecisionKinds)('[D5] %s a validated node is refused', (decision) => {
  const reason = 'Une raison de plus de vingt caractères'
  expect(decisionRefusal('validated', null, decision, reason)).toBe('node-frozen')
  expect(decisionRefusal('validated-with-reserve', null, decision, reason)).toBe('node-frozen')
})
