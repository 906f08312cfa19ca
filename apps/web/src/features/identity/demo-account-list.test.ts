import { expect, test } from 'vitest'
import { byRole, type DemoAccount, mainRole, matching, notable } from './demo-account-list'

const accounts = [
  account('Zoé Blanc', 'member', 'Mobilités'),
  account('Élodie Morel', 'project-lead', null),
  ...Array.from({ length: 30 }, (_, index) => account(`Membre ${index}`, 'member', 'Petite enfance')),
  { ...account('Ali Haddad', 'observer', null), seats: [], isAdmin: true },
]

test('a few of each role are offered, in the order of the roles', () => {
  const offered = notable(accounts)
  expect(offered.length).toBeLessThan(12)
  expect(byRole(offered).map((group) => group.role)).toEqual(['project-lead', 'member', 'admin'])
})

test('the search looks at name, role and group, without accents or capitals', () => {
  const found = (search: string) => matching(accounts, search, (role) => role).map((one) => one.displayName)
  expect(found('elodie')).toEqual(['Élodie Morel'])
  expect(found('MOBILITES member')).toEqual(['Zoé Blanc'])
  expect(found('nobody')).toEqual([])
})

test('an administrator without a seat is shown as one', () => {
  expect(accounts.map(mainRole).at(-1)).toBe('admin')
})

function account(displayName: string, role: string, group: string | null): DemoAccount {
  return { id: displayName, displayName, isAdmin: false, note: null, seats: [{ role, group }] }
}
