import type { Node } from 'unist';

/** What a node says, without its marks; the citations are left out. */
export function plainText(node: Node): string {
  if (isElement(node, 'Cite')) return '';
  if ('value' in node && typeof node.value === 'string') return node.value;
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as Node[]) : [];
  return children.map(plainText).join('');
}

function isElement(node: Node, name: string): boolean {
  return 'name' in node && node.name === name;
}
