import {
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core'

// biome-ignore format: a table
const pine: MantineColorsTuple = ['#edf6f5', '#d6e9e6', '#aed3cd', '#82bbb3', '#5aa69b', '#38877d', '#22706a', '#165b57', '#104845', '#0b3533']
// biome-ignore format: a table
const clay: MantineColorsTuple = ['#fdf3ee', '#f9e2d6', '#f1c4ae', '#e7a283', '#dc825b', '#ce6940', '#b9552f', '#9c4526', '#7d3820', '#602c1b']
// biome-ignore format: a table
const sand: MantineColorsTuple = ['#faf8f5', '#f4f1ec', '#e9e4dc', '#dcd5ca', '#c6bdb0', '#a69c8e', '#7d7468', '#5f574d', '#423c35', '#2a2621']
// biome-ignore format: a table
const night: MantineColorsTuple = ['#ece7df', '#d3ccc1', '#b8b0a4', '#91897d', '#575047', '#453f38', '#37322c', '#262320', '#1c1a17', '#151311']

const fontFamily =
  "'Atkinson Hyperlegible Next Variable', system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif"

export const theme: MantineThemeOverride = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, clay, gray: sand, dark: night },
  white: '#ffffff',
  black: '#2a2621',
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.2' },
      h2: { fontSize: '1.3125rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // The head of a dialog is no second banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
  },
})

/** Mantine's dimmed, error and border greys miss the AA contrast: ours do not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#faf8f5',
    '--mantine-color-text': '#2a2621',
    '--mantine-color-dimmed': '#5f574d',
    '--mantine-color-error': '#a02c1f',
    '--mantine-color-placeholder': '#6f675c',
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-border': '#8b8173',
    '--mantine-color-anchor': '#165b57',
  },
  dark: {
    '--mantine-color-body': '#1c1a17',
    '--mantine-color-text': '#ece7df',
    '--mantine-color-dimmed': '#b8b0a4',
    '--mantine-color-error': '#f3a79b',
    '--mantine-color-placeholder': '#a09789',
    '--mantine-color-default': '#262320',
    '--mantine-color-default-border': '#857b6d',
    '--mantine-color-anchor': '#82bbb3',
  },
})
