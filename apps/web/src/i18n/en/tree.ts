import type { tree as french } from '../fr/tree'
import type { Translated } from '../translated'

export const tree: Translated<typeof french> = {
  title: 'Plan',
  lead: 'The tree updates by itself when a proposal is brought into the plan.',
  label: 'Tree of the plan',
  views: {
    label: 'Ways of seeing the plan',
    matrice: 'Matrix',
    versions: 'Versions',
    arbre: 'Tree',
    territoires: 'Territories',
  },
  expand: 'Expand “{name}”',
  collapse: 'Collapse “{name}”',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  showGone:
    '{count, plural, one {Show the item retired or set aside} other {Show the # items retired or set aside}}',
  sheet: 'Sheet',
  sheetOf: 'Sheet of “{name}”',
  counts: '{count} {name}',
  levels: 'Level by level',
  entered: 'entered: {count}',
  ofDeclared: 'announced: {declared} · entered: {count}',
  unnamed: 'Level {depth}',
  appeared: 'New in the plan: {name}',
  moved: 'Moved in the plan: {name}',
  facets: 'Cross-cutting statements',
  territories: 'Territories',
  noLevels: {
    title: 'The levels are not defined yet',
    explanation:
      'Give each storey of the plan a name and a numbering: orientations, axes, actions… You can change them later.',
    explanationReader: 'Whoever leads the plan has not named its storeys yet. The tree will appear here.',
    action: 'Define the levels',
  },
  empty: {
    title: 'Nothing stands in the plan yet',
    explanation:
      'Adopted proposals will take their place here. You can also enter by hand what is already decided.',
    explanationReader: 'Proposals adopted by the groups will take their place here.',
  },
  actions: {
    label: 'Actions on “{name}”',
    add: 'Add',
    edit: 'Edit',
    addHere: 'Add here: {level}',
    rename: 'Change the title',
    move: 'Move…',
    propose: 'Put before the steering committee',
    revise: 'Take back into preparation',
    retire: 'Retire from the plan',
  },
  add: {
    title: 'Add: {level}',
    under: 'In “{parent}”',
    alone: 'At the first level',
    name: 'Title',
    position: 'Place',
    done: 'The item is in the plan.',
  },
  rename: { title: 'Change the title', done: 'The title is changed.' },
  move: {
    title: 'Move',
    explanation: 'What it contains comes along. Numbers that are not frozen are worked out again.',
    level: 'Level',
    parent: 'In',
    root: 'At the first level of the plan',
    position: 'Place',
    first: 'First',
    after: 'After “{name}”',
    confirm: 'Move',
    done: 'The item is moved.',
    nowhere: 'No other place suits it.',
    dragHint: 'Drag a line to move it, or open its menu.',
  },
  state: {
    propose: {
      title: 'Put before the steering committee?',
      explanation: '“{name}” will appear in what awaits its decision.',
      done: 'The item is before the steering committee.',
    },
    revise: {
      title: 'Take back into preparation?',
      explanation: '“{name}” will await no decision until you put it forward again.',
      done: 'The item is in preparation again.',
    },
    retire: {
      title: 'Retire from the plan?',
      explanation:
        '“{name}” loses its number and its place. Nothing is erased: it can still be read with its story. This cannot be undone.',
      done: 'The item is retired.',
    },
    reason: 'Reason',
  },
}
