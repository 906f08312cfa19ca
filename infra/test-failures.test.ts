import { describe, expect, it } from 'vitest'
import { playwrightFailures, playwrightFlaky, vitestFailures } from './test-failures.mjs'

describe('what failed is told with its reason', () => {
  it('of Vitest: failed tests, and files that could not be run', () => {
    const report = {
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'holds', failureMessages: [] },
            { status: 'failed', fullName: 'breaks', failureMessages: ['expected 1\nto be 2'] },
          ],
        },
        { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      ],
    }
    expect(vitestFailures(report)).toEqual([
      'a.test.ts > breaks\n    expected 1\n    to be 2',
      'b.test.ts\n    no such module',
    ])
  })

  it('of Playwright: failed specs, however deep, what failed outside of them, and what needed two attempts', () => {
    const spec = (title: string, status: string) => ({
      ok: status !== 'unexpected',
      file: 'x.spec.ts',
      line: 7,
      title,
      tests: [
        { status, results: [{ errors: status === 'expected' ? [] : [{ message: `${title} broke` }] }] },
      ],
    })
    const report = {
      errors: [{ message: 'the server did not start' }],
      suites: [
        {
          specs: [spec('one', 'expected'), spec('two', 'flaky')],
          suites: [{ specs: [spec('three', 'unexpected')] }],
        },
      ],
    }
    expect(playwrightFailures(report)).toEqual([
      'outside of the tests\n    the server did not start',
      'x.spec.ts:7 > three\n    three broke',
    ])
    expect(playwrightFlaky(report)).toEqual(['x.spec.ts:7 > two\n    two broke'])
  })

  it('of a runner that wrote no report: nothing', () => {
    expect([vitestFailures({}), playwrightFailures({}), playwrightFlaky({})]).toEqual([[], [], []])
  })
})
