import { Node } from '@tiptap/core'
import { isDataForm } from './data-form'
import { isUuid, uuidAttribute } from './uuid-attribute'

/** A series of figures by territory and year, shown in the text as a table or a drawing. */
export const DataViewBlock = Node.create({
  name: 'dataView',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    series: uuidAttribute('series'),
    form: {
      default: 'table',
      parseHTML: (element: HTMLElement) => {
        const form = element.getAttribute('data-form')
        return isDataForm(form) ? form : 'table'
      },
      renderHTML: ({ form }: Record<string, unknown>) => ({ 'data-form': form }),
      validate: (value: unknown) => {
        if (!isDataForm(value)) throw new RangeError('expected a form of data')
      },
    },
  }),
  parseHTML: () => [
    { tag: 'div[data-series]', getAttrs: (element) => isUuid(element.getAttribute('data-series')) && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
})
