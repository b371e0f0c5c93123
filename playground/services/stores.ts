import { fault, sentences } from "./faults";

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 524_288;

/** One property store: text under keys, with Google's limits. */
export class PropertyStore {
  private readonly entries = new Map<string, string>();

  get(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  keys(): string[] {
    return [...this.entries.keys()];
  }

  set(key: string, value: string, longValuesTaken: boolean): void {
    if (key === "") throw fault("Invalid argument: key must not be null or empty.");
    if (!longValuesTaken && utf8Length(value) > VALUE_LIMIT) throw fault("Argument too large: value");
    let size = utf8Length(key) + utf8Length(value);
    for (const [name, text] of this.entries) if (name !== key) size += utf8Length(name) + utf8Length(text);
    if (size > STORE_LIMIT) throw fault(sentences.propertyQuota);
    this.entries.set(key, value);
  }

  delete(key: string): void {
    this.entries.delete(key);
  }

  clear(): void {
    this.entries.clear();
  }
}

/** One cache: text that may be gone any time; `forget` lets a test make it so. */
export class CacheStore {
  private readonly entries = new Map<string, { readonly value: string; readonly until: number }>();

  get(key: string): string | null {
    const entry = this.entries.get(key);
    return entry !== undefined && entry.until > Date.now() ? entry.value : null;
  }

  put(key: string, value: string, seconds: number): void {
    if (key === "") throw fault("Invalid argument: key");
    if (key.length > 250) throw fault("Argument too large: key");
    if (utf8Length(value) > 100 * 1024) throw fault("Argument too large: value");
    if (seconds < 1 || seconds > 21_600) throw fault("Invalid argument: expirationInSeconds");
    this.entries.delete(key);
    this.entries.set(key, { value, until: Date.now() + seconds * 1000 });
    // About a thousand items are kept; the oldest go first.
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= 1000) break;
      this.entries.delete(oldest);
    }
  }

  remove(key: string): void {
    this.entries.delete(key);
  }

  forget(): void {
    this.entries.clear();
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
