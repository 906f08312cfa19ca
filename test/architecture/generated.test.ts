import {
  amendmentEvents,
  amendmentStates,
  nextAmendmentState,
  nextNodeState,
  nextProposalState,
  nodeEvents,
  permissionTable,
  proposalEvents,
  proposalStates,
  roles,
} from '@deconcert/domain'
import { nodeStates } from '@deconcert/domain/plan'
import { nextSheetState, sheetEvents, sheetStates } from '@deconcert/domain/sheet'
import { expect, test } from 'vitest'

function permissions(): string {
  const lines = permissionTable().map(({ permission, reach, roles: granted }) => {
    const cells = roles.map((role) => (granted.includes(role) ? '●' : ''))
    return `| \`${permission}\` | ${cells.join(' | ')} | ${reach} |`
  })
  return [
    '# Who may do what',
    '',
    'Written from `src/role/permission.ts`. Reach says how far a seat of one working group carries the permission:',
    '`anywhere` for the whole plan, `group` in its own group only, `whole-plan` not at all.',
    '',
    `| permission | ${roles.join(' | ')} | reach |`,
    `| --- |${' :-: |'.repeat(roles.length)} --- |`,
    ...lines,
    '',
  ].join('\n')
}

function lifecycle<State extends string, Event extends string>(
  title: string,
  states: readonly State[],
  events: readonly Event[],
  next: (state: State, event: Event) => State | null,
): string {
  const moves = states.flatMap((from) =>
    events.flatMap((event) => {
      const to = next(from, event)
      return to === null ? [] : [`  ${from} --> ${to}: ${event}`]
    }),
  )
  return [`## ${title}`, '', '```mermaid', 'stateDiagram-v2', ...moves, '```', ''].join('\n')
}

test('permissions.md says what the table says', async () => {
  await expect(permissions()).toMatchFileSnapshot('../../packages/domain/permissions.md')
})

test('lifecycle.md draws what the tables say', async () => {
  const text = [
    '# Lifecycles\n\nDrawn from the tables of the domain. What is not drawn cannot happen.\n',
    lifecycle('A proposal', proposalStates, proposalEvents, nextProposalState),
    lifecycle('An amendment', amendmentStates, amendmentEvents, nextAmendmentState),
    lifecycle('A node of the plan', nodeStates, nodeEvents, nextNodeState),
    lifecycle('An action sheet', sheetStates, sheetEvents, nextSheetState),
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../packages/domain/lifecycle.md')
})
