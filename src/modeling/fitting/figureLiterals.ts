/** The figures of a source file as they are written there: which numbers, named how, standing where. */
import { parseAst } from 'vite';

export interface FigureLiteral {
  /** Names and places from the figures' outermost object inward: `parts, shaft, sections, middle, radii, 0`. */
  readonly path: readonly string[];
  readonly value: number;
  /** Where it stands in the source. */
  readonly start: number;
  readonly end: number;
}

/** What is read of the syntax tree (ESTree). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Every number written out in `const NAME = …`. What stands there by another name (a frame, a landmark) is left alone. */
export function figureLiterals(source: string, name: string): FigureLiteral[] {
  const found: FigureLiteral[] = [];
  collect(initializer(source, name), [], found);
  return found;
}

/** What `const NAME` is set to. Throws when the source has no such constant. */
export function initializer(source: string, name: string): SyntaxNode {
  const declared = topLevelConstants(source);
  const value = declared.get(name);
  if (!value) throw new Error(`no constant ${name}; found ${[...declared.keys()].join(', ') || 'none'}`);
  return value;
}

export function topLevelConstants(source: string): ReadonlyMap<string, SyntaxNode> {
  const found = new Map<string, SyntaxNode>();
  for (const statement of syntax(source)) {
    const declaration = (statement.declaration ?? statement) as SyntaxNode;
    if (declaration.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declaration.declarations as { id: SyntaxNode; init: SyntaxNode | null }[])
      if (init) found.set(String(id.name), init);
  }
  return found;
}

export function syntax(source: string): readonly SyntaxNode[] {
  return parseAst(source, { lang: 'ts' }).body as unknown as readonly SyntaxNode[];
}

function collect(node: SyntaxNode, path: readonly string[], found: FigureLiteral[]): void {
  const value = numberOf(node);
  if (value !== undefined) {
    found.push({ path, value, start: node.start, end: node.end });
    return;
  }
  switch (node.type) {
    case 'TSSatisfiesExpression':
    case 'TSAsExpression':
      collect(node.expression as SyntaxNode, path, found);
      break;
    case 'ArrayExpression':
      (node.elements as (SyntaxNode | null)[]).forEach((element, i) => {
        if (element) collect(element, [...path, String(i)], found);
      });
      break;
    case 'ObjectExpression':
      for (const property of node.properties as SyntaxNode[]) {
        if (property.type !== 'Property') continue;
        const key = property.key as SyntaxNode;
        collect(property.value as SyntaxNode, [...path, String(key.name ?? key.value)], found);
      }
  }
}

function numberOf(node: SyntaxNode): number | undefined {
  if (node.type === 'Literal' && typeof node.value === 'number') return node.value;
  if (node.type !== 'UnaryExpression' || node.operator !== '-') return undefined;
  const value = numberOf(node.argument as SyntaxNode);
  return value === undefined ? undefined : -value;
}
