/** Structured clone to text and back. */
export interface Codec {
  /** Throws `An object could not be cloned.` for functions and whatever else Electron's IPC refuses. */
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Makes the codec of the IPC. It also runs inside pages, injected as its own source text, so it uses nothing from
 * outside itself. A text is a list of entries `[kind, …]` that name one another by index: shared references and
 * cycles survive.
 */
export function makeCodec(): Codec {
  type Entry = [kind: string, ...facts: unknown[]];
  interface Bytes {
    toBase64?(): string;
  }
  interface NodeBuffer {
    from(
      value: ArrayBufferLike | string,
      offset?: number | 'base64',
      length?: number,
    ): Uint8Array & {
      toString(encoding: 'base64'): string;
    };
  }
  const scope = globalThis as unknown as Record<string, unknown> & { Buffer?: NodeBuffer };
  const fromBase64Native = (Uint8Array as unknown as { fromBase64?(text: string): Uint8Array }).fromBase64;
  const errors: Record<string, ErrorConstructor> = {
    Error,
    TypeError,
    RangeError,
    SyntaxError,
    ReferenceError,
    EvalError,
    URIError,
  };

  const toBase64 = (bytes: Uint8Array & Bytes): string => {
    if (scope.Buffer)
      return scope.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    if (bytes.toBase64) return bytes.toBase64();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  };
  const fromBase64 = (text: string): Uint8Array => {
    if (scope.Buffer) return Uint8Array.from(scope.Buffer.from(text, 'base64'));
    if (fromBase64Native) return fromBase64Native.call(Uint8Array, text);
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  };

  const encode = (input: unknown): string => {
    let root: unknown;
    try {
      root = structuredClone(input);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    const entries: Entry[] = [];
    const seen = new Map<unknown, number>();
    const put = (value: unknown): number => {
      const known = seen.get(value);
      if (known !== undefined) return known;
      const index = entries.push(['pending']) - 1;
      if (typeof value === 'object' && value !== null) seen.set(value, index);
      entries[index] = describe(value);
      return index;
    };
    const describe = (value: unknown): Entry => {
      if (value === undefined) return ['undefined'];
      if (typeof value === 'bigint') return ['bigint', String(value)];
      if (Object.is(value, -0)) return ['number', '-0'];
      if (typeof value === 'number' && !Number.isFinite(value)) return ['number', String(value)];
      if (typeof value !== 'object' || value === null) return ['plain', value];
      if (value instanceof Date) return ['date', value.getTime()];
      if (value instanceof RegExp) return ['regexp', value.source, value.flags];
      if (value instanceof Map) return ['map', [...value].map(([key, item]) => [put(key), put(item)])];
      if (value instanceof Set) return ['set', [...value].map(put)];
      if (value instanceof ArrayBuffer) return ['buffer', toBase64(new Uint8Array(value))];
      if (ArrayBuffer.isView(value)) {
        const { buffer, byteOffset, byteLength } = value;
        const length = 'length' in value ? value.length : byteLength;
        return [
          'view',
          value.constructor.name,
          put(buffer.slice(byteOffset, byteOffset + byteLength)),
          length,
        ];
      }
      if (value instanceof Error) {
        return ['error', value.name, value.message, value.stack, 'cause' in value ? put(value.cause) : -1];
      }
      if (Array.isArray(value)) return ['array', value.map(put)];
      return ['object', Object.entries(value).map(([key, item]) => [key, put(item)])];
    };
    put(root);
    return JSON.stringify(entries);
  };

  const decode = (text: string): unknown => {
    const entries = JSON.parse(text) as Entry[];
    const done = new Map<number, unknown>();
    const get = (index: number): unknown => {
      if (done.has(index)) return done.get(index);
      const [kind, ...facts] = entries[index] ?? ['undefined'];
      const keep = <Value>(value: Value): Value => {
        done.set(index, value);
        return value;
      };
      const [first, second, third, fourth] = facts;
      const indexes = Array.isArray(first) ? first : [];
      switch (kind) {
        case 'undefined':
          return keep(undefined);
        case 'bigint':
          return keep(BigInt(String(first)));
        case 'number':
          return keep(Number(first));
        case 'date':
          return keep(new Date(typeof first === 'number' ? first : Number.NaN));
        case 'regexp':
          return keep(new RegExp(String(first), String(second)));
        case 'map': {
          const map = keep(new Map<unknown, unknown>());
          for (const [key, item] of indexes) map.set(get(key), get(item));
          return map;
        }
        case 'set': {
          const set = keep(new Set<unknown>());
          for (const item of indexes) set.add(get(item));
          return set;
        }
        case 'buffer':
          return keep(fromBase64(String(first)).buffer);
        case 'view': {
          const View = scope[String(first)] as new (
            buffer: unknown,
            offset: number,
            length: unknown,
          ) => unknown;
          return keep(new View(get(Number(second)), 0, third));
        }
        case 'error': {
          const error = keep(new (errors[String(first)] ?? Error)(String(second)));
          if (typeof third === 'string') error.stack = third;
          if (Number(fourth) >= 0) error.cause = get(Number(fourth));
          return error;
        }
        case 'array': {
          const array = keep<unknown[]>([]);
          for (const item of indexes) array.push(get(item));
          return array;
        }
        case 'object': {
          const object = keep({});
          const facts = { writable: true, enumerable: true, configurable: true };
          for (const [key, item] of indexes)
            Object.defineProperty(object, key, { ...facts, value: get(item) });
          return object;
        }
        default:
          return keep(first);
      }
    };
    return get(0);
  };

  return { encode, decode };
}
