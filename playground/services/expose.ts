import type { Execution } from "./execution";
import { fault, NotInStandIn } from "./faults";
import { accepts, type Kinds, type Signatures, signatureSentence } from "./signatures";

/** How a kind of service object is shown to the script. */
export interface Service<Members> {
  /** What a signature calls it, and what String(object) says unless `text` is given: "Range". */
  readonly kind: string;
  readonly text?: string;
  /** With its service in front, for messages: "SpreadsheetApp.Range". */
  readonly path: string;
  readonly signatures: Signatures<Members>;
  /** Members that change the document: not for custom functions, and able to fail late. */
  readonly writes?: RegExp;
  /** Members that touch the document at all (refused in AuthMode.NONE); every one unless told. */
  readonly touches?: RegExp | "nothing";
  /** Nested names that are not methods, such as enums. */
  readonly constants?: Readonly<Record<string, unknown>>;
}

interface Shown {
  readonly kind: string;
  readonly inside: object;
}

/** Every object that was handed to a script, with what stands behind it. */
const shown = new WeakMap<object, Shown>();
/** What a script was handed for an object, for each execution: the same object gives the same one. */
const handed = new WeakMap<object, object>();

export const kinds: Kinds = {
  of: (value) => (typeof value === "object" && value !== null ? shown.get(value)?.kind : undefined),
};

/** The implementation behind what the script holds; the value itself when it is no service object. */
export const inside = (value: unknown): unknown =>
  typeof value === "object" && value !== null ? (shown.get(value)?.inside ?? value) : value;

/** Names that JavaScript itself asks for: answering them keeps await, JSON and consoles quiet. */
const languageNames: readonly string[] = [
  "then",
  "toJSON",
  "asymmetricMatch",
  "$$typeof",
  "nodeType",
  "tagName",
];

/**
 * A service object as a script sees it: members with Google's signatures, "is not in the stand-in" for the
 * others, String() its kind, no own keys, null where a member returns nothing.
 */
export function expose<Members>(
  execution: Execution,
  service: Service<Members>,
  implementation: object,
): object {
  const known = handed.get(implementation);
  if (known !== undefined) return known;
  const methods = new Map<string, unknown>();
  const view = new Proxy(Object.create(null) as object, {
    get(_target, name) {
      if (typeof name === "symbol") return undefined;
      const ready = methods.get(name);
      if (ready !== undefined) return ready;
      const found = member(execution, service, implementation, name);
      if (found !== undefined) methods.set(name, found);
      return found;
    },
    set(_target, name) {
      throw execution.toScript(new NotInStandIn(`Setting ${service.path}.${String(name)}`));
    },
    has: (_target, name) => typeof name === "string" && name in service.signatures,
    ownKeys: () => [],
    getPrototypeOf: () => null,
  });
  shown.set(view, { kind: service.kind, inside: implementation });
  handed.set(implementation, view);
  return view;
}

function member<Members>(
  execution: Execution,
  service: Service<Members>,
  implementation: object,
  name: string,
): unknown {
  if (name === "toString") return () => service.text ?? service.kind;
  if (name === "valueOf") return () => handed.get(implementation);
  if (name === "constructor") return execution.realm.global["Object"];
  if (languageNames.includes(name)) return undefined;
  const constant = service.constants?.[name];
  if (constant !== undefined) return constant;
  const signatures = (service.signatures as Readonly<Record<string, readonly string[] | undefined>>)[name];
  const path = `${service.path}.${name}`;
  if (signatures === undefined) throw execution.toScript(new NotInStandIn(path));
  const method = (implementation as Readonly<Record<string, (...args: unknown[]) => unknown>>)[name];
  if (typeof method !== "function") throw execution.toScript(new NotInStandIn(path));
  const writes = service.writes?.test(name) ?? false;
  const touches =
    service.touches === "nothing" || service.touches?.test(name) === false ? "nothing" : "document";
  return (...args: unknown[]) => {
    try {
      execution.enter(path, touches);
      if (!accepts(signatures, args, kinds)) throw fault(signatureSentence(path, args, kinds));
      if (writes && !execution.beginWrite(path)) return handed.get(implementation);
      return show(execution, method.apply(implementation, args.map(insideDeep)));
    } catch (error) {
      throw execution.toScript(error);
    }
  };
}

const insideDeep = (value: unknown): unknown =>
  Array.isArray(value) && value.some((item) => kinds.of(item) !== undefined)
    ? value.map(inside)
    : inside(value);

/** An implementation names its own service, so that results can be shown without a table of classes. */
export interface Exposed {
  expose(): object;
}

const isExposed = (value: unknown): value is Exposed =>
  typeof value === "object" && value !== null && "expose" in value && typeof value.expose === "function";

function show(execution: Execution, value: unknown): unknown {
  if (value === undefined) return null;
  if (isExposed(value)) return value.expose();
  if (Array.isArray(value) && value.some(isExposed))
    return execution.array(value.map((item) => (isExposed(item) ? item.expose() : item)));
  return value;
}
