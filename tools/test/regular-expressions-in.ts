import ts from 'typescript';

/** A regular expression of the sources: what it is made of, and where it stands. */
export interface RegularExpression {
  readonly source: string;
  readonly flags: string;
  /** The line that it starts on, from 1. */
  readonly line: number;
}

/** The text that an expression always has, or `undefined` when it depends on something that only a run tells. */
type Evaluate = (node: ts.Expression | undefined) => string | undefined;

/** Evaluates texts made of literals and of the constants of the same file. */
function evaluatorOf(file: ts.SourceFile): Evaluate {
  const constants = new Map<string, ts.Expression>();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    if ((statement.declarationList.flags & ts.NodeFlags.Const) === 0) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name) && initializer !== undefined) constants.set(name.text, initializer);
    }
  }
  const evaluate: Evaluate = (node) => {
    if (node === undefined) return undefined;
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return evaluate(constants.get(node.text));
    if (ts.isParenthesizedExpression(node)) return evaluate(node.expression);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      return joined([evaluate(node.left), evaluate(node.right)]);
    }
    if (ts.isTemplateExpression(node)) {
      return joined([
        node.head.text,
        ...node.templateSpans.flatMap((span) => [evaluate(span.expression), span.literal.text]),
      ]);
    }
    return undefined;
  };
  return evaluate;
}

function joined(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}

function sourceAndFlags({ text }: ts.RegularExpressionLiteral): { source: string; flags: string } {
  const end = text.lastIndexOf('/');
  return { source: text.slice(1, end), flags: text.slice(end + 1) };
}

/**
 * The regular expressions of a source file: its literals, and what `RegExp` makes of constants. One that is made
 * of anything else is in `unreadable`, by its line: nobody can tell from the sources whether it is safe.
 */
export function regularExpressionsIn(
  name: string,
  code: string,
): { readonly found: readonly RegularExpression[]; readonly unreadable: readonly number[] } {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const evaluate = evaluatorOf(file);
  const found: RegularExpression[] = [];
  const unreadable: number[] = [];
  const visit = (node: ts.Node): void => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (ts.isRegularExpressionLiteral(node)) found.push({ ...sourceAndFlags(node), line });
    else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      const [pattern, flag] = node.arguments ?? [];
      const source = evaluate(pattern);
      const flags = flag === undefined ? '' : evaluate(flag);
      if (source === undefined || flags === undefined) unreadable.push(line);
      else found.push({ source, flags, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { found, unreadable };
}
