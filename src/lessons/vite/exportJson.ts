import type { MdxjsEsm } from 'mdast-util-mdx';

/** `export const name = JSON.parse("…")`, as a node that a remark plugin can add to a lesson. */
export function exportJson(name: string, value: unknown): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ExportNamedDeclaration',
            specifiers: [],
            attributes: [],
            source: null,
            declaration: {
              type: 'VariableDeclaration',
              kind: 'const',
              declarations: [
                {
                  type: 'VariableDeclarator',
                  id: { type: 'Identifier', name },
                  init: {
                    type: 'CallExpression',
                    optional: false,
                    callee: {
                      type: 'MemberExpression',
                      computed: false,
                      optional: false,
                      object: { type: 'Identifier', name: 'JSON' },
                      property: { type: 'Identifier', name: 'parse' },
                    },
                    arguments: [{ type: 'Literal', value: JSON.stringify(value) }],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  };
}
