import { type ParseOptions, parseSync } from "@swc/core";
import { exportsOf } from "./exports";

/** One thing that a script declares at its top: where it stands does not matter, what it needs does. */
interface Statement {
  readonly text: string;
  readonly kind: "function" | "variable";
  readonly declares: readonly string[];
  readonly names: ReadonlySet<string>;
}

/** Code that several programs share: what each of the same programs needs. */
export interface Piece {
  readonly text: string;
  /** The programs it is in. */
  readonly programs: ReadonlySet<string>;
}

export interface CutBundle {
  /** In an order in which each stands behind those that it may need when it is run. */
  readonly pieces: readonly Piece[];
  /** What each export is called within. */
  readonly inner: ReadonlyMap<string, string>;
}

/**
 * Cuts a minified ES module, a bundle without imports, into the pieces that its programs are put together from.
 * `programs` names the exports that each program gives. An export that is alone in a program of its own name is reached
 * by the others through `program(name)`, when it is first called; its code is in its own program alone.
 *
 * A top-level name is one thing's own in a minified bundle: no inner scope uses it again. So the names in a statement tell
 * what it needs; one too many would only make a program longer.
 */
export function cut(bundle: string, programs: ReadonlyMap<string, readonly string[]>): CutBundle {
  const { code, inner } = exportsOf(bundle);
  const statements = statementsOf(code);
  const late = new Map<string, string>();
  for (const [name, [only, ...others]] of programs)
    if (only === name && others.length === 0) late.set(innerName(inner, name), name);
  const all = [...statements, ...[...late].map(stub)];
  refuseStateOfMany(statements);

  const ownerOf = new Map(statements.flatMap((one) => one.declares.map((name) => [name, one])));
  const stubOf = new Map([...late.keys()].map((name, i) => [name, all[statements.length + i] as Statement]));
  const neededBy = new Map(all.map((statement) => [statement, new Set<string>()]));
  for (const [program, gives] of programs) {
    const roots = gives.map((name) => innerName(inner, name));
    const todo = [...roots];
    for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
      const statement = (roots.includes(name) ? undefined : stubOf.get(name)) ?? ownerOf.get(name);
      const known = statement === undefined ? undefined : neededBy.get(statement);
      if (statement === undefined || known === undefined || known.has(program)) continue;
      known.add(program);
      todo.push(...statement.names);
    }
  }
  return { pieces: grouped(all, neededBy), inner };
}

function innerName(inner: ReadonlyMap<string, string>, name: string): string {
  const found = inner.get(name);
  if (found === undefined) throw new Error(`The bundle exports no ${name}.`);
  return found;
}

/** Stands in for a program's function in the others. A declaration, so that it is there whatever comes first. */
const stub = ([inner, name]: readonly [string, string]): Statement => ({
  text: `function ${inner}(...a){return(${inner}=program("${name}")[0])(...a)}`,
  kind: "function",
  declares: [inner],
  names: new Set(),
});

/** Those that the same programs need are a piece. What a piece needs is in at least its programs: wider ones come first. */
function grouped(
  statements: readonly Statement[],
  neededBy: ReadonlyMap<Statement, ReadonlySet<string>>,
): Piece[] {
  const groups = new Map<string, { readonly programs: ReadonlySet<string>; readonly members: Statement[] }>();
  for (const statement of statements) {
    const programs = neededBy.get(statement) ?? new Set();
    const key = [...programs].join(" ");
    const group = groups.get(key) ?? { programs, members: [] };
    groups.set(key, group);
    group.members.push(statement);
  }
  return [...groups.values()]
    .filter(({ programs }) => programs.size > 0)
    .sort((a, b) => b.programs.size - a.programs.size)
    .map(({ programs, members }) => ({ programs, text: printed(members) }));
}

/** One `var` for the variables that follow each other. */
function printed(statements: readonly Statement[]): string {
  let text = "";
  let within = false;
  for (const { kind, text: own } of statements) {
    if (kind === "variable") text += `${within ? "," : "var "}${own}`;
    else text += `${within ? ";" : ""}${own}`;
    within = kind === "variable";
  }
  return within ? `${text};` : text;
}

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly [key: string]: unknown;
}

const parser: ParseOptions = { syntax: "ecmascript", target: "es2022" };

function statementsOf(code: string): Statement[] {
  const bytes = Buffer.from(code);
  const module = parseSync(code, parser) as unknown as Node;
  // The parser counts bytes, through all it has ever read.
  const textOf = ({ span }: Node) =>
    bytes.subarray(span.start - module.span.start, span.end - module.span.start).toString();
  return (module["body"] as readonly Node[]).flatMap((node): Statement[] => {
    if (node.type === "FunctionDeclaration") {
      const { value } = node["identifier"] as Node;
      return [{ text: textOf(node), kind: "function", declares: [String(value)], names: namesIn(node) }];
    }
    if (node.type === "VariableDeclaration" && node["kind"] === "var")
      return (node["declarations"] as readonly Node[]).map((one) => ({
        text: textOf(one),
        kind: "variable",
        declares: [...namesIn(one["id"])],
        names: namesIn(one),
      }));
    throw new Error(`No piece can be cut from a ${node.type}: ${textOf(node).slice(0, 80)}`);
  });
}

/** Every identifier but members after a dot and keys of objects. */
function namesIn(value: unknown, found = new Set<string>(), isName = true): Set<string> {
  if (Array.isArray(value)) for (const item of value) namesIn(item, found);
  else if (value !== null && typeof value === "object") {
    const node = value as Node;
    if (node.type === "Identifier" && isName) found.add(String(node["value"]));
    for (const [key, inner] of Object.entries(node))
      if (key !== "span")
        namesIn(inner, found, key !== "key" && !(key === "property" && node.type === "MemberExpression"));
  }
  return found;
}

/** What one program changes or marks as its own, another that it calls would not see. */
function refuseStateOfMany(statements: readonly Statement[]): void {
  const top = new Set(statements.flatMap(({ declares }) => declares));
  for (const { text } of statements) {
    const own = /\binstanceof ([\w$]+)|\bSymbol\(|\bnew WeakMap\b/.exec(text);
    if (own !== null && (own[1] === undefined || top.has(own[1])))
      throw new Error(
        `Programs are put together apart, so this would not hold for all: ${text.slice(0, 200)}`,
      );
  }
}
