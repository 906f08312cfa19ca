/** Colours on which white text passes AA, and which pass as text on white. */
// biome-ignore format: a table
const colours = ['#165b57', '#9c4526', '#1d4a78', '#57357f', '#1f5a2d', '#8c2318', '#6b4700', '#7a2450', '#0f5570', '#4a4f12', '#3d3f8f', '#5b3a29']

/** The same person has the same colour on every page and in every text. */
export function personColour(id: string): string {
  let sum = 0
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) % 65_521
  return colours[sum % colours.length] ?? '#165b57'
}
